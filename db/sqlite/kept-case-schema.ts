import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { cases } from './schema.ts';

/** Which case is kept for whom, or who skipped it; either until a time. The table has the name that it was made with. */
export const keptCases = sqliteTable(
  'offers',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    person: text('person').notNull(),
    untilAt: integer('until_at').notNull(),
    skipped: integer('skipped', { mode: 'boolean' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.person] }),
    // One person at a time looks at a case, and at one case.
    uniqueIndex('offers_one_person').on(t.caseId).where(sql`${t.skipped} = 0`),
    uniqueIndex('offers_one_case').on(t.person).where(sql`${t.skipped} = 0`),
    index('offers_until').on(t.untilAt),
  ],
);
