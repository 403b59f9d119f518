import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Subjects that are no orders (a source, a payment channel, a sku, a group of cases), and when to look at them next. */
export const subjects = sqliteTable(
  'subjects',
  {
    kind: text('kind').notNull(),
    id: text('id').notNull(),
    /** What detection remembers of it beside other tables, JSON. */
    memory: text('memory').notNull(),
    nextCheckAt: integer('next_check_at'),
    checkedAt: integer('checked_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.id] }),
    index('subjects_due').on(t.nextCheckAt).where(sql`${t.nextCheckAt} is not null`),
  ],
);

/** Attempts to pay by channel, counted in spans of five minutes. */
export const channelTries = sqliteTable(
  'channel_tries',
  {
    channel: text('channel').notNull(),
    at: integer('at').notNull(),
    tried: integer('tried').notNull(),
    failed: integer('failed').notNull(),
  },
  (t) => [primaryKey({ columns: [t.channel, t.at] })],
);
