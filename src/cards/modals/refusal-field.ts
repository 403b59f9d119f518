import type { Refusal } from '../../domain/case/command.ts';
import type { EffectProblem } from '../../domain/case/plan-effect.ts';
import type { FieldName } from '../../i18n/words/modal-words.ts';

const FIELDS: Readonly<Partial<Record<(Refusal | EffectProblem)['code'], FieldName>>> = {
  past: 'due',
  too_far: 'due',
  remedies_open: 'resolution',
  double_remedy: 'resolution',
  effect_unknown: 'resolution',
  above_limit: 'amount',
  no_order: 'resolution',
  nothing_to_refund: 'resolution',
  choose_payment: 'payment',
  unknown_payment: 'payment',
  amount_too_high: 'amount',
  amount_not_positive: 'amount',
  no_lines: 'lines',
  no_address: 'resolution',
};

/**
 * The field of a form at which a refusal is shown; `undefined` when it concerns the whole form. `shown` are the fields
 * that the form has: Slack refuses an error at a field that is not there.
 */
export function refusalField(code: (Refusal | EffectProblem)['code'], shown: readonly string[]): FieldName | undefined {
  const field = FIELDS[code];
  if (field === undefined || shown.includes(field)) return field;
  return shown.includes('resolution') ? 'resolution' : undefined;
}
