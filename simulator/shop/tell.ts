import { LIMITED_EDITIONS } from './catalogue/products.ts';
import { STOCK } from './catalogue/warehouses.ts';
import type { EventRow } from './ledger/event-rows.ts';
import type { Ledger } from './ledger/open-ledger.ts';
import { goodsInAt, movedStock, runsLow, stockData } from './move-stock.ts';
import type { StockMove } from './plan/planned-event.ts';

const PAGE = 500;

const LIMITED: ReadonlySet<string> = new Set(LIMITED_EDITIONS.map(({ sku }) => sku));

/**
 * Tells everything planned up to `until`, in order of time: the events get their place among those to be sent, and
 * the stock they move is told right behind them. Call inside `ledger.write`.
 */
export function tell(ledger: Ledger, until: number): void {
  for (;;) {
    const page = ledger.events.dueUntil(until, PAGE);
    if (page.length === 0) break;
    // Goods that were ordered on the way may be due before the rest of this page: then it is read again.
    for (const row of page) if (tellOne(ledger, row)) break;
  }
  ledger.facts.set('toldUntil', Math.max(until, ledger.facts.get('toldUntil')));
}

/** True when something new was planned. */
function tellOne(ledger: Ledger, row: EventRow): boolean {
  const { events, facts } = ledger;
  if (row.type === 'order.created') facts.set('orders', facts.get('orders') + 1);
  const counted = row.type === 'inventory.updated';
  if (!counted) events.tell(row.id, nextPosition(ledger), row.data);
  let planned = false;
  for (const move of row.stock ?? []) {
    const after = movedStock(ledger.stock.find(move.sku, move.warehouse), move);
    const arrived = after.coming && (move.onHand ?? 0) > 0;
    const low = runsLow(after, LIMITED.has(move.sku));
    ledger.stock.put({ ...after, coming: (after.coming && !arrived) || low });
    const id = counted ? row.id : `stock-${move.sku}-${move.warehouse}-${after.told}`;
    if (!counted) {
      const { at } = row;
      events.plan({
        id,
        at,
        source: `warehouse/${move.warehouse}`,
        type: 'inventory.updated',
        subject: move.sku,
        data: {},
      });
    }
    events.tell(id, nextPosition(ledger), stockData(after));
    if (low) orderAgain(ledger, row.at, move, after.told);
    planned ||= low;
  }
  return planned;
}

function orderAgain({ events }: Ledger, now: number, { sku, warehouse }: StockMove, told: number): void {
  events.plan({
    id: `goods-in-${sku}-${warehouse}-${told}`,
    at: goodsInAt(now, warehouse),
    source: `warehouse/${warehouse}`,
    type: 'inventory.updated',
    subject: sku,
    data: {},
    stock: [{ sku, warehouse, onHand: STOCK.orderedQuantity }],
  });
}

function nextPosition({ facts }: Ledger): number {
  const position = facts.get('position') + 1;
  facts.set('position', position);
  return position;
}
