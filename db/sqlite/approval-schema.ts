import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { cases } from './schema.ts';

/** Approvals that are asked for and not decided, for the sweep that lets them expire. */
export const approvals = sqliteTable(
  'approvals',
  {
    /** The first remedy that waits for it. */
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    expiresAt: integer('expires_at').notNull(),
  },
  (t) => [index('approvals_expire').on(t.expiresAt)],
);
