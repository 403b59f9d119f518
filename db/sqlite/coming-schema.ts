import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Troubles that open at `due_at` if nothing happens, and from when on people are warned of them (domain.md 3, rule 3). */
export const comingTroubles = sqliteTable(
  'coming_troubles',
  {
    orderId: text('order_id').notNull(),
    code: text('code').notNull(),
    warnAt: integer('warn_at').notNull(),
    dueAt: integer('due_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.orderId, t.code] }), index('coming_troubles_warn').on(t.warnAt, t.dueAt)],
);
