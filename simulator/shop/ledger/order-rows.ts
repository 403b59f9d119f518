import type { ShopDatabase } from './open-database.ts';

/** From which count an order was drawn; a twin shares it with the order it doubles. */
export interface OrderRow {
  readonly count: number;
  readonly placedAt: number;
}

export interface OrderRows {
  find(orderId: string): OrderRow | undefined;
  add(orderId: string, row: OrderRow): void;
}

/** Reads and writes where orders come from. */
export function createOrderRows(database: ShopDatabase): OrderRows {
  const select = database.prepare<[string], OrderRow>('select count, placed_at as placedAt from orders where id = ?');
  const insert = database.prepare('insert into orders values (?, ?, ?)');
  return {
    find: (orderId) => select.get(orderId),
    add: (orderId, { count, placedAt }) => void insert.run(orderId, count, placedAt),
  };
}
