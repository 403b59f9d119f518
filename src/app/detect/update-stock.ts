import { stockName } from '../../domain/detection/subjects/shortage-facts.ts';
import { isTerminal, paidAt } from '../../domain/order/derive.ts';
import type { Order } from '../../domain/order/order.ts';
import type { DemandRow, StockRow } from '../ports/order-store.ts';
import type { Tx } from '../ports/store.ts';

const PAGE = 500;
const FROM_THE_FIRST = { paidAt: 0, orderId: '' };

/** Units that a paid order waits for; none once handed over, cancelled or ended. */
export function demandOf(order: Order): readonly DemandRow[] {
  const paid = paidAt(order);
  if (paid === undefined || order.cancelledAt !== undefined || isTerminal(order)) return [];
  if (order.shipments.some((it) => it.handedOverAt !== undefined || it.scans.length > 0)) return [];
  return order.items.map(({ sku, warehouse = '', line, quantity }) => ({
    sku,
    warehouse,
    paidAt: paid,
    orderId: order.id,
    line,
    quantity,
  }));
}

/** Brings the demand of an order up to date and asks for a re-check of those whose share of the stock changes by it. */
export function updateDemand(tx: Tx, order: Order): void {
  const before = tx.orders.demandOf(order.id);
  const after = demandOf(order);
  if (sameDemand(before, after)) return;
  tx.orders.replaceDemand(order.id, after);
  for (const { sku, warehouse } of unique([...before, ...after])) {
    const row = tx.orders.stock(sku, warehouse);
    if (row !== undefined) updateShare(tx, row);
  }
}

/** Takes what a source says of a sku's stock, unless something newer was said. */
export function updateStock(tx: Tx, told: { sku: string; warehouse: string; onHand: number; at: number }): void {
  const before = tx.orders.stock(told.sku, told.warehouse);
  if (before !== undefined && before.at > told.at) return;
  updateShare(tx, { ...told, wanted: before?.wanted ?? 0, shortFrom: before?.shortFrom ?? null });
}

/** Units go to the earliest paid: finds the first order that gets none, walking only when there is not enough for all. */
function updateShare(tx: Tx, row: StockRow): void {
  const wanted = tx.orders.wanted(row.sku, row.warehouse);
  const shortFrom = wanted <= row.onHand ? null : firstShort(tx, row);
  tx.orders.saveStock({ ...row, wanted, shortFrom });
  if (shortFrom !== null || row.shortFrom !== null) lookAtShortage(tx, row);
  const moved = shortFrom?.orderId !== row.shortFrom?.orderId || shortFrom?.paidAt !== row.shortFrom?.paidAt;
  if (moved) tx.orders.askRecheck({ kind: 'sku', value: `${row.sku}|${row.warehouse}` });
}

/** The shortage as a whole may have become a trouble of its own, or be over. */
function lookAtShortage(tx: Tx, { sku, warehouse }: StockRow): void {
  const id = stockName(sku, warehouse);
  if (tx.subjects.get('sku', id) === undefined) {
    const memory = JSON.stringify({ sku, warehouse });
    tx.subjects.save({ kind: 'sku', id, memory, nextCheckAt: null, checkedAt: 0 });
  }
  tx.subjects.touch('sku', id);
}

function firstShort(tx: Tx, row: StockRow): StockRow['shortFrom'] {
  let left = row.onHand;
  let after = FROM_THE_FIRST;
  for (;;) {
    const page = tx.orders.demandFor(row.sku, row.warehouse, after, PAGE);
    for (const { quantity, paidAt, orderId } of page) {
      left -= quantity;
      if (left < 0) return { paidAt, orderId };
      after = { paidAt, orderId };
    }
    if (page.length < PAGE) return null;
  }
}

function sameDemand(a: readonly DemandRow[], b: readonly DemandRow[]): boolean {
  const text = (rows: readonly DemandRow[]) =>
    rows
      .map((it) => `${it.sku}|${it.warehouse}|${it.paidAt}|${it.line}|${it.quantity}`)
      .sort()
      .join();
  return a.length === b.length && text(a) === text(b);
}

function unique(rows: readonly DemandRow[]): readonly DemandRow[] {
  return [...new Map(rows.map((row) => [`${row.sku}|${row.warehouse}`, row])).values()];
}
