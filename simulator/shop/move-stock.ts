import { dayAt, instantOf } from './calendar.ts';
import { STOCK, WAREHOUSES, type Warehouse } from './catalogue/warehouses.ts';
import type { EventData } from './cloud-event.ts';
import type { StockRow } from './ledger/stock-rows.ts';
import type { StockMove } from './plan/planned-event.ts';

const NONE = { onHand: 0, reserved: 0, told: 0, coming: false };

/** Goods ordered again come in at this hour of the next day, where the warehouse is. */
const GOODS_IN_HOUR = 7;

/** What lies there after the move; never less than nothing. */
export function movedStock(before: StockRow | undefined, move: StockMove): StockRow {
  const row = before ?? { ...NONE, sku: move.sku, warehouse: move.warehouse };
  const reserved = Math.max(0, row.reserved + (move.reserved ?? 0));
  const told = row.told + 1;
  if (move.counted) return { ...row, told, reserved, onHand: move.counted === 'nothing' ? 0 : reserved };
  return { ...row, told, reserved, onHand: Math.max(0, row.onHand + (move.onHand ?? 0)) };
}

/** The body of `inventory.updated`. */
export function stockData({ warehouse, onHand, reserved }: StockRow): EventData {
  return { warehouse, on_hand: onHand, reserved };
}

/** More must be ordered: limited editions, which start below the mark, are not made again. */
export function runsLow(row: StockRow, limited: boolean): boolean {
  return !limited && !row.coming && row.onHand - row.reserved < STOCK.orderAgainBelow;
}

/** When goods ordered now come in. */
export function goodsInAt(now: number, warehouseCode: string): number {
  const warehouse: Warehouse | undefined = Object.values(WAREHOUSES).find(({ code }) => code === warehouseCode);
  const zone = warehouse?.zone ?? 'UTC';
  return instantOf(dayAt(now, zone).add({ days: 1 }), GOODS_IN_HOUR, zone);
}
