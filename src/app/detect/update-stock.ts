import { stockName } from '../../domain/detection/subjects/shortage-facts.ts';
import { isTerminal, paidAt } from '../../domain/order/derive.ts';
import type { Order } from '../../domain/order/order.ts';
import type { DemandRow, StockRow } from '../ports/order-store.ts';
import type { Tx } from '../ports/store.ts';
import { moveCut } from './move-cut.ts';

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

/** Brings the demand of an order up to date, and the share of the stock of everybody whose share changes by it. */
export function updateDemand(tx: Tx, order: Order, timeLeft: () => boolean): void {
  const before = tx.orders.demandOf(order.id);
  const after = demandOf(order);
  if (sameDemand(before, after)) return;
  tx.orders.replaceDemand(order.id, after);
  for (const { sku, warehouse } of unique([...before, ...after])) {
    const row = tx.orders.stock(sku, warehouse);
    if (row === undefined) continue;
    const own = (rows: readonly DemandRow[]) => rows.filter((it) => it.sku === sku && it.warehouse === warehouse);
    const served = row.served + unitsServed(own(after), row) - unitsServed(own(before), row);
    const wanted = row.wanted + units(own(after)) - units(own(before));
    settle(tx, { ...row, served, wanted }, timeLeft, row);
  }
}

/** Takes what a source says of a sku's stock, unless something newer was said. */
export function updateStock(
  tx: Tx,
  told: { readonly sku: string; readonly warehouse: string; readonly onHand: number; readonly at: number },
  timeLeft: () => boolean,
): void {
  const before = tx.orders.stock(told.sku, told.warehouse);
  if (before !== undefined && before.at > told.at) return;
  if (before !== undefined) return settle(tx, { ...before, ...told }, timeLeft, before);
  const wanted = tx.orders.wanted(told.sku, told.warehouse);
  settle(tx, { ...told, wanted, served: wanted, shortFrom: null, settled: true }, timeLeft);
}

/** Walks on where a long way of the cut was left; answers whether there is more of it. */
export function settleOn(tx: Tx, sku: string, warehouse: string, timeLeft: () => boolean): boolean {
  const row = tx.orders.stock(sku, warehouse);
  if (row === undefined || row.settled) return false;
  const moved = moveCut(tx, row, timeLeft);
  tx.orders.saveStock(moved);
  return !moved.settled;
}

function settle(tx: Tx, row: StockRow, timeLeft: () => boolean, before?: StockRow): void {
  const moved = moveCut(tx, row, timeLeft);
  tx.orders.saveStock(moved);
  if (moved.shortFrom !== null || !moved.settled || (before !== undefined && before.shortFrom !== null))
    lookAtShortage(tx, moved);
}

/** The shortage as a whole may have become a trouble of its own, or be over. */
function lookAtShortage(tx: Tx, { sku, warehouse, settled }: StockRow): void {
  const id = stockName(sku, warehouse);
  if (tx.subjects.get('sku', id) === undefined) {
    const memory = JSON.stringify({ sku, warehouse });
    tx.subjects.save({ kind: 'sku', id, memory, nextCheckAt: null, checkedAt: 0 });
  }
  if (settled) tx.subjects.touch('sku', id);
  else tx.subjects.ask('sku', id, 0);
}

function units(rows: readonly DemandRow[]): number {
  return rows.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Units of those who paid before the first order that gets none. */
function unitsServed(rows: readonly DemandRow[], { shortFrom }: StockRow): number {
  if (shortFrom === null) return units(rows);
  return units(
    rows.filter(
      ({ paidAt, orderId }) =>
        paidAt < shortFrom.paidAt || (paidAt === shortFrom.paidAt && orderId < shortFrom.orderId),
    ),
  );
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
