import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Every version of every procedure that was ever in use: cases keep the one they opened with. */
export const procedures = sqliteTable(
  'procedures',
  {
    code: text('code').notNull(),
    version: text('version').notNull(),
    /** Its steps with their words, as JSON. */
    body: text('body').notNull(),
    firstSeenAt: integer('first_seen_at').notNull(),
    /** Since when it is in use, the last time that it came into use; the newest of a code is the one in use. */
    inUseSince: integer('in_use_since').notNull(),
    /** It was there when the installation began: nobody is asked to read it. */
    known: integer('known', { mode: 'boolean' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.code, t.version] }), index('procedures_in_use').on(t.code, t.inUseSince)],
);

/** Who has read which version of a procedure. */
export const procedureConfirmations = sqliteTable(
  'procedure_confirmations',
  {
    code: text('code').notNull(),
    version: text('version').notNull(),
    person: text('person').notNull(),
    at: integer('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.code, t.version, t.person] })],
);
