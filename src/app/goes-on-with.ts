import type { Case } from '../domain/case/case.ts';
import type { Tx } from './ports/store.ts';

/** However people merged, nobody follows more steps than this. */
const MOST_STEPS = 20;

/** The case that goes on for a merged one, at the end of however many merges; any other case goes on for itself. */
export function goesOnWith(tx: Pick<Tx, 'cases'>, item: Case): Case {
  let last = item;
  for (let step = 0; step < MOST_STEPS && last.status === 'merged' && last.mergedInto !== undefined; step += 1) {
    const next = tx.cases.get(last.mergedInto);
    if (next === undefined) return last;
    last = next;
  }
  return last;
}

/**
 * Puts the orders of cases up for a look that were merged into one which has ended or changed: what is still true of them
 * may have to live again.
 */
export function lookAtMerged(tx: Tx, target: Case, now: number): void {
  for (const { orderId } of tx.cases.mergedInto(target.id, MOST_STEPS))
    if (orderId !== undefined) tx.orders.setNextCheck(orderId, now);
}
