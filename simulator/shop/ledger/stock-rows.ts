import type { ShopDatabase } from './open-database.ts';

/** What lies of one product in one warehouse, in pieces. */
export interface StockRow {
  readonly sku: string;
  readonly warehouse: string;
  readonly onHand: number;
  readonly reserved: number;
  /** How often it was told; part of the event's id. */
  readonly told: number;
  /** More was ordered from the maker. */
  readonly coming: boolean;
}

export interface StockRows {
  find(sku: string, warehouse: string): StockRow | undefined;
  put(row: StockRow): void;
}

type Raw = Omit<StockRow, 'coming'> & { readonly coming: number };

/** Reads and writes stock. */
export function createStockRows(database: ShopDatabase): StockRows {
  const select = database.prepare<[string, string], Raw>(
    'select sku, warehouse, on_hand as onHand, reserved, told, coming from stock where sku = ? and warehouse = ?',
  );
  const replace = database.prepare('insert or replace into stock values (?, ?, ?, ?, ?, ?)');
  return {
    find(sku, warehouse) {
      const raw = select.get(sku, warehouse);
      return raw && { ...raw, coming: raw.coming === 1 };
    },
    put: ({ sku, warehouse, onHand, reserved, told, coming }) =>
      void replace.run(sku, warehouse, onHand, reserved, told, coming ? 1 : 0),
  };
}
