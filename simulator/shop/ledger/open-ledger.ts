import { createEffectRows, type EffectRows } from './effect-rows.ts';
import { createEventRows, type EventRows } from './event-rows.ts';
import { createFactRows, type FactRows } from './fact-rows.ts';
import { openDatabase } from './open-database.ts';
import { createOrderRows, type OrderRows } from './order-rows.ts';
import { createStockRows, type StockRows } from './stock-rows.ts';

/** All that the shop remembers, in one SQLite file. */
export interface Ledger {
  readonly facts: FactRows;
  readonly orders: OrderRows;
  readonly events: EventRows;
  readonly effects: EffectRows;
  readonly stock: StockRows;
  /** All of the work, or nothing of it. */
  write<T>(work: () => T): T;
  close(): void;
}

/** Opens the ledger in this folder; an empty one if there is none. */
export function openLedger(folder: string): Ledger {
  const database = openDatabase(folder);
  return {
    facts: createFactRows(database),
    orders: createOrderRows(database),
    events: createEventRows(database),
    effects: createEffectRows(database),
    stock: createStockRows(database),
    write: (work) => database.transaction(work).immediate(),
    close: () => void database.close(),
  };
}
