import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { cases } from './schema.ts';

/** Silences that people set, over or not. */
export const silences = sqliteTable(
  'silences',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** Conditions, JSON. */
    matcher: text('matcher').notNull(),
    startsAt: integer('starts_at').notNull(),
    untilAt: integer('until_at').notNull(),
    by: text('by').notNull(),
    reason: text('reason').notNull(),
    endedBy: text('ended_by'),
  },
  (t) => [index('silences_until').on(t.untilAt)],
);

/** Cases that a silence kept from being posted, or still keeps. */
export const silencedCases = sqliteTable(
  'silenced_cases',
  {
    caseId: text('case_id')
      .primaryKey()
      .references(() => cases.id),
    silenceId: integer('silence_id')
      .notNull()
      .references(() => silences.id),
    at: integer('at').notNull(),
    kept: integer('kept', { mode: 'boolean' }).notNull(),
  },
  (t) => [
    index('silenced_cases_silence').on(t.silenceId),
    index('silenced_cases_kept').on(t.silenceId, t.caseId).where(sql`${t.kept} = 1`),
  ],
);
