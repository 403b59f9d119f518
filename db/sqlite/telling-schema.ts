import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { cases } from './schema.ts';

/** Messages that bundle what is told of clocks: one per recipient and stage within a while. */
export const tellings = sqliteTable(
  'tellings',
  {
    /** The key of its send. */
    key: text('key').primaryKey(),
    /** A person, or a channel where the team names nobody. */
    recipient: text('recipient').notNull(),
    stage: integer('stage').notNull(),
    /** When it goes out; later ones join it for a while. */
    startAt: integer('start_at').notNull(),
  },
  (t) => [index('tellings_recipient').on(t.recipient, t.stage, t.startAt)],
);

/** The clocks of cases that such a message tells of. */
export const toldClocks = sqliteTable(
  'told_clocks',
  {
    key: text('key')
      .notNull()
      .references(() => tellings.key, { onDelete: 'cascade' }),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    clock: text('clock', { enum: ['claim', 'contact', 'solve'] }).notNull(),
    dueAt: integer('due_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.caseId, t.clock] })],
);
