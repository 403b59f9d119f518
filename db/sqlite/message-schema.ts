import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { MESSAGE_STATES } from '../../src/app/ports/message-store.ts';

/** What customers wrote, masked, and where it went; each message once. */
export const messages = sqliteTable(
  'messages',
  {
    key: text('key').primaryKey(),
    seq: integer('seq').notNull(),
    at: integer('at').notNull(),
    state: text('state', { enum: MESSAGE_STATES }).notNull(),
    from: text('sender').notNull(),
    text: text('text').notNull(),
    intent: text('intent').notNull(),
    caseId: text('case_id'),
    orderId: text('order_id'),
    candidates: text('candidates', { mode: 'json' }).$type<readonly string[]>().notNull(),
    by: text('placed_by'),
  },
  (t) => [index('messages_unplaced').on(t.at).where(sql`${t.state} = 'unplaced'`)],
);
