import { effectBefore } from '../../domain/case/plan-effect/effect-ids.ts';
import type { EffectProblem } from '../../domain/case/plan-effect/effect-problem.ts';
import { guardEffect } from '../../domain/case/plan-effect/guard-effect.ts';
import type { Remedy } from '../../domain/case/remedy.ts';
import type { RemedyReason } from '../../i18n/words/remedy-reasons.ts';
import type { EffectRow } from '../ports/effect-store.ts';
import type { Tx } from '../ports/store.ts';

/** Whether an effect goes now: yes, not yet because the one before it has no answer, or never for a reason. */
export type Sending = 'go' | 'wait' | { readonly refused: RemedyReason };

const NO_ANSWER: ReadonlySet<Remedy['state']> = new Set(['proposed', 'requested', 'sent', 'unknown']);
const IN_VAIN: ReadonlySet<Remedy['state']> = new Set(['refused', 'rejected', 'withdrawn']);

/**
 * Recomputes the guards right before an effect is sent for the first time. Of a decision with several effects each waits
 * for the one before it: no money goes back for an order that could not be cancelled.
 */
export function guardSending(tx: Tx, row: EffectRow, remedies: readonly Remedy[]): Sending {
  const remedy = remedies.find(({ id }) => id === row.id);
  if (remedy?.effect === undefined) return { refused: 'no such remedy' };
  const before = remedies.find(({ id }) => id === effectBefore(row.id));
  if (before !== undefined && NO_ANSWER.has(before.state)) return 'wait';
  if (before !== undefined && IN_VAIN.has(before.state)) return { refused: 'part_before_refused' };
  const order = tx.orders.get(row.orderId)?.order;
  if (order === undefined) return 'go';
  const problem = guardEffect(remedy.effect, { order, others: remedies, except: row.id });
  return problem === undefined ? 'go' : { refused: reasonOf(problem) };
}

/** What the facts say against it, as a reason that stands on the card. */
function reasonOf({ code }: EffectProblem): RemedyReason {
  switch (code) {
    case 'disputed':
    case 'captured':
    case 'voided':
    case 'already_held':
    case 'no_hold':
    case 'order_cancelled':
    case 'handed_over':
    case 'delivered':
      return code;
    case 'amount_too_high':
      return 'not_refundable';
    default:
      return 'facts_changed';
  }
}
