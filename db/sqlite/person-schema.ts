import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What people want for themselves, as they set it. */
export const personSettings = sqliteTable('person_settings', {
  person: text('person').primaryKey(),
  /** JSON, checked when it is read. */
  settings: text('settings').notNull(),
});
