import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { MARKS } from '../../src/domain/figures/marks-of.ts';

/**
 * What happened on each whole day of UTC, kept in the transaction of what happened: a digest adds the hours before and after
 * row by row, so that it is exact in every zone. Made WITHOUT ROWID by its migration.
 */
export const caseDays = sqliteTable(
  'case_days',
  {
    /** Days since 1970 in UTC. */
    day: integer('day').notNull(),
    channel: text('channel').notNull(),
    what: text('what', { enum: MARKS }).notNull(),
    part: text('part').notNull(),
    n: integer('n').notNull(),
    amount: integer('amount').notNull(),
  },
  (t) => [primaryKey({ columns: [t.day, t.channel, t.what, t.part] })],
);
