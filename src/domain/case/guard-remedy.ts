import { type ResolutionCode, resolution } from '../catalogue/resolutions.ts';
import type { Money } from '../order/money.ts';
import type { PlannedEffect, Remedy } from './case.ts';
import type { Refusal } from './command.ts';
import { type Actor, isLead } from './rights.ts';

/** Every remedy of every case of the order, and the money limit that a handler may decide alone. */
export interface OtherRemedies {
  readonly remedies: readonly Remedy[];
  /** Largest refund in this currency without a lead, in minor units; absent: every refund needs one (contract 3). */
  readonly limit?: number;
  /** What was refunded or is on its way on this order in the last 30 days, in the currency of the new effect. */
  readonly refundedBefore?: number;
}

/**
 * Why a remedy may not be decided now (contract 6, domain.md 5): an effect of its kind on the same payment or shipment
 * whose outcome is unknown; a refund and a reship of the same lines without a lead; money above the limit without one.
 */
export function guardRemedy(
  wanted: { readonly resolution: ResolutionCode; readonly effect?: PlannedEffect },
  others: OtherRemedies | undefined,
  actor: Actor,
): Refusal | undefined {
  const remedies = others?.remedies ?? [];
  if (wanted.effect !== undefined && remedies.some((other) => isUnanswered(other, wanted.effect))) {
    return { code: 'effect_unknown' };
  }
  if (isLead(actor)) return undefined;
  if (remedies.some((other) => isDouble(other, wanted))) return { code: 'double_remedy' };
  if (wanted.effect?.money !== undefined && isAboveLimit(wanted.effect.money, others)) return { code: 'above_limit' };
  return undefined;
}

function isUnanswered(other: Remedy, wanted: PlannedEffect | undefined): boolean {
  if (!['requested', 'sent', 'unknown'].includes(other.state)) return false;
  return other.effect?.kind === wanted?.kind && other.effect?.paymentId === wanted?.paymentId;
}

function isDouble(
  other: Remedy,
  wanted: { readonly resolution: ResolutionCode; readonly effect?: PlannedEffect },
): boolean {
  if (['refused', 'withdrawn'].includes(other.state)) return false;
  const [was, is] = [resolution(other.resolution).remedy, resolution(wanted.resolution).remedy];
  if (was === undefined || is === undefined) return false;
  if (was === is && is === 'refund') return false;
  return sharesLines(other.effect?.lines, wanted.effect?.lines);
}

/** Without lines a remedy concerns the whole order. */
function sharesLines(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  return a === undefined || b === undefined || a.some((line) => b.includes(line));
}

function isAboveLimit(money: Money, others: OtherRemedies | undefined): boolean {
  if (others?.limit === undefined) return true;
  return (others.refundedBefore ?? 0) + money.amount > others.limit;
}
