import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What rules that are only watched would have opened; one row a fingerprint. */
export const monitored = sqliteTable(
  'monitored',
  {
    fingerprint: text('fingerprint').primaryKey(),
    /** The order, or the subject of its own kind, at which it was found. */
    owner: text('owner').notNull(),
    code: text('code').notNull(),
    orderId: text('order_id'),
    openedAt: integer('opened_at').notNull(),
    /** Null while it is true. */
    endedAt: integer('ended_at'),
    /** JSON. */
    evidence: text('evidence').notNull(),
  },
  (t) => [index('monitored_owner').on(t.owner), index('monitored_code').on(t.code, t.openedAt)],
);
