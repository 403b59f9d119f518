import { LIMITED_EDITIONS } from './catalogue/products.ts';
import { STOCK } from './catalogue/warehouses.ts';
import type { EventRow } from './ledger/event-rows.ts';
import type { Ledger } from './ledger/open-ledger.ts';
import { goodsInAt, movedStock, runsLow, stockData } from './move-stock.ts';
import type { StockMove } from './plan/planned-event.ts';

const LIMITED: ReadonlySet<string> = new Set(LIMITED_EDITIONS.map(({ sku }) => sku));

/**
 * Moves stock because of `row` and tells what lies there now, as `row` itself if that is about stock. Answers whether
 * goods were ordered again and will come in later.
 */
export function tellMove(ledger: Ledger, row: EventRow, move: StockMove, position: number): boolean {
  const { events, stock } = ledger;
  const { sku, warehouse } = move;
  const after = movedStock(stock.find(sku, warehouse), move);
  const arrived = after.coming && (move.onHand ?? 0) > 0;
  const low = runsLow(after, LIMITED.has(sku));
  stock.put({ ...after, coming: (after.coming && !arrived) || low });

  const source = `warehouse/${warehouse}`;
  const told = { source, type: 'inventory.updated', subject: sku, data: stockData(after) };
  const id = row.type === told.type ? row.id : `stock-${sku}-${warehouse}-${after.told}`;
  if (id !== row.id) events.plan({ ...told, id, at: row.at });
  events.tell(id, position, told.data);
  if (!low) return false;

  const goodsIn = [{ sku, warehouse, onHand: STOCK.orderedQuantity }];
  const at = goodsInAt(row.at, warehouse);
  events.plan({ ...told, id: `goods-in-${sku}-${warehouse}-${after.told}`, at, data: {}, stock: goodsIn });
  return true;
}
