import type { Refusal } from '../../domain/case/command.ts';
import type { EffectProblem } from '../../domain/case/plan-effect/effect-problem.ts';

/** Fields that a refusal belongs to; of several the first that the form has. */
const FIELDS: Readonly<Partial<Record<(Refusal | EffectProblem)['code'], readonly string[]>>> = {
  steps_open: ['override'],
  past: ['due'],
  too_far: ['due'],
  contact_locked: ['channel'],
  quiet_hours: ['channel'],
  cap_reached: ['channel'],
  too_soon: ['channel'],
  no_way: ['channel'],
  opted_out: ['channel'],
  remedies_open: ['resolution'],
  hold_stands: ['resolution', 'outcome'],
  double_remedy: ['resolution'],
  effect_unknown: ['resolution'],
  consent_missing: ['note'],
  no_order: ['resolution'],
  nothing_to_refund: ['resolution'],
  choose_payment: ['payment'],
  unknown_payment: ['payment'],
  amount_needed: ['amount'],
  amount_too_high: ['amount'],
  amount_not_positive: ['amount'],
  payable_unknown: ['resolution'],
  no_excess: ['resolution'],
  disputed: ['payment'],
  not_an_inquiry: ['resolution'],
  not_authorized: ['resolution'],
  captured: ['payment'],
  voided: ['payment'],
  choose_lines: ['lines'],
  no_lines: ['lines'],
  quantity_too_high: ['quantity'],
  no_address: ['resolution'],
  nothing_new: ['line1', 'name', 'tracking_number'],
  already_held: ['resolution'],
  choose_hold: ['hold'],
  no_hold: ['hold'],
  order_cancelled: ['resolution'],
  handed_over: ['resolution'],
  choose_parcel: ['parcel'],
  no_parcel: ['parcel'],
  delivered: ['parcel'],
};

/**
 * The field of a form at which a refusal is shown; `undefined` when it concerns the whole form. `shown` are the fields
 * that the form has: Slack refuses an error at a field that is not there.
 */
export function refusalField(code: (Refusal | EffectProblem)['code'], shown: readonly string[]): string | undefined {
  const fields = FIELDS[code];
  if (fields === undefined) return undefined;
  return fields.find((field) => shown.includes(field)) ?? shown.find((field) => field === 'resolution');
}
