import type { Case } from '../../domain/case/case.ts';
import { isOwed } from '../../domain/case/remedy.ts';
import { cancelledAt } from '../../domain/order/derive.ts';
import type { Tx } from '../ports/store.ts';

/** Whether every remedy of a case is settled, one of them is verified, and no hold of its own keeps the order back. */
export function isMended(tx: Tx, item: Case): boolean {
  const { remedies } = item;
  return !remedies.some(isOwed) && remedies.some(({ state }) => state === 'verified') && !holdsOrder(tx, item);
}

/** Whether a hold of this case still keeps its order back: it was not released, and the order was not cancelled. */
export function holdsOrder(tx: Tx, item: Case): boolean {
  const done = item.remedies.filter(({ state }) => state === 'verified');
  const order = item.orderId === undefined ? undefined : tx.orders.get(item.orderId)?.order;
  if (order !== undefined && cancelledAt(order) !== undefined) return false;
  const gone = new Set<unknown>([
    ...done.filter(({ effect }) => effect?.kind === 'order.release').map(({ effect }) => effect?.input.hold_id),
    ...(order?.holds.filter(({ releasedAt }) => releasedAt !== undefined).map(({ id }) => id) ?? []),
  ]);
  return done.some(({ effect }) => effect?.kind === 'order.hold' && !gone.has(effect.input.hold_id));
}
