import type { StockRow } from '../ports/order-store.ts';
import type { Tx } from '../ports/store.ts';

/** Orders that are read, and passed, between two looks at the time. */
const PAGE = 32;

/**
 * Moves the cut between the orders that are served and those that go without to where the stock ends, one order after
 * the other, and puts each order that it passes up for a look: nobody else's share has changed. A long way is walked in
 * several calls of at least one page each; `settled` tells whether it has arrived.
 */
export function moveCut(tx: Tx, row: StockRow, timeLeft: () => boolean): StockRow {
  const { sku, warehouse, onHand } = row;
  let { served, shortFrom } = row;
  let hasTime = true;
  const pass = (orderId: string) => tx.orders.setNextCheck(orderId, 0);
  while (served > onHand && hasTime) {
    const page = tx.orders.servedLast(sku, warehouse, shortFrom, PAGE);
    if (page.length === 0) break;
    for (const { paidAt, orderId, quantity } of page) {
      if (served <= onHand) break;
      served -= quantity;
      shortFrom = { paidAt, orderId };
      pass(orderId);
    }
    hasTime = timeLeft();
  }
  while (served <= onHand && shortFrom !== null && hasTime) {
    const page = tx.orders.shortFirst(sku, warehouse, shortFrom, PAGE);
    const next = page.find(({ orderId, quantity }) => {
      if (served + quantity > onHand) return true;
      served += quantity;
      pass(orderId);
      return false;
    });
    const last = page.at(-1);
    if (next !== undefined) shortFrom = { paidAt: next.paidAt, orderId: next.orderId };
    else if (last === undefined || page.length < PAGE) shortFrom = null;
    // The first order after the last one of a full page, whatever it is.
    else shortFrom = { paidAt: last.paidAt, orderId: `${last.orderId}\u0000` };
    if (next !== undefined) return { ...row, served, shortFrom, settled: true };
    hasTime = timeLeft();
  }
  return { ...row, served, shortFrom, settled: hasTime || shortFrom === null };
}
