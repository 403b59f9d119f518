import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Units that paid orders wait for, per line; gone once handed over or cancelled. */
export const demand = sqliteTable(
  'demand',
  {
    sku: text('sku').notNull(),
    warehouse: text('warehouse').notNull(),
    paidAt: integer('paid_at').notNull(),
    orderId: text('order_id').notNull(),
    line: integer('line').notNull(),
    quantity: integer('quantity').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sku, t.warehouse, t.paidAt, t.orderId, t.line] }),
    index('demand_order').on(t.orderId),
    index('demand_sku').on(t.sku, t.warehouse, t.orderId),
  ],
);

/** Stock as its source told it, and from which order on it is short: units go to the earliest paid (domain.md 3, rule 9). */
export const stock = sqliteTable(
  'stock',
  {
    sku: text('sku').notNull(),
    warehouse: text('warehouse').notNull(),
    onHand: integer('on_hand').notNull(),
    at: integer('at').notNull(),
    wanted: integer('wanted').notNull(),
    served: integer('served').notNull().default(0),
    settled: integer('settled', { mode: 'boolean' }).notNull().default(true),
    shortFromPaidAt: integer('short_from_paid_at'),
    shortFromOrderId: text('short_from_order_id'),
  },
  (t) => [primaryKey({ columns: [t.sku, t.warehouse] })],
);
