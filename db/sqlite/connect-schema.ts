import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Every sender of events, and when it was last heard: its silence shows in health. */
export const sources = sqliteTable('sources', {
  source: text('source').primaryKey(),
  lastAt: integer('last_at').notNull(),
});

/** Which order a provider's own name belongs to, e.g. a payment intent whose refunds do not name their order. */
export const links = sqliteTable('links', {
  name: text('name').primaryKey(),
  orderId: text('order_id').notNull(),
});

/** Events of providers that could not say which order they are about; they wait for it. */
export const waitingEvents = sqliteTable(
  'waiting_events',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    source: text('source').notNull(),
    id: text('id').notNull(),
    receivedAt: integer('received_at').notNull(),
    body: text('body').notNull(),
  },
  (t) => [uniqueIndex('waiting_events_once').on(t.source, t.id)],
);
