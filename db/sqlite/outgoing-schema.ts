import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { cases } from './schema.ts';

/** One card per case: what should be seen (`wanted`) and what is shown. */
export const cards = sqliteTable(
  'cards',
  {
    caseId: text('case_id')
      .primaryKey()
      .references(() => cases.id),
    channel: text('channel').notNull(),
    ts: text('ts'),
    /** Grows with every change that could be seen; a sync copies it to `shown`. */
    wanted: integer('wanted').notNull(),
    shown: integer('shown').notNull(),
    shownHash: text('shown_hash'),
    /** Most pressing first: 0 a person's own change, 1..4 the priority of the case, 9 bulk. */
    rank: integer('rank').notNull(),
    /** Written before the first post; without an answer the post is looked up before it is repeated. */
    attemptedAt: integer('attempted_at'),
    attempts: integer('attempts').notNull(),
    notBeforeAt: integer('not_before_at').notNull(),
    /** Set when Slack refuses for good (channel gone, archived); health shows it. */
    failure: text('failure'),
  },
  (t) => [
    index('cards_behind').on(t.channel, t.rank, t.notBeforeAt).where(sql`${t.wanted} > ${t.shown}`),
    index('cards_place').on(t.channel, t.ts),
  ],
);

/** Messages that cannot be compared (thread replies, reminders, digests): sent once per key. */
export const sends = sqliteTable(
  'sends',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    key: text('key').notNull().unique(),
    kind: text('kind').notNull(),
    channel: text('channel').notNull(),
    /** The case in whose thread it goes. */
    caseId: text('case_id'),
    payload: text('payload').notNull(),
    state: text('state', { enum: ['wanted', 'attempted', 'sent', 'failed'] }).notNull(),
    createdAt: integer('created_at').notNull(),
    attemptedAt: integer('attempted_at'),
    attempts: integer('attempts').notNull(),
    notBeforeAt: integer('not_before_at').notNull(),
    ts: text('ts'),
    failure: text('failure'),
  },
  (t) => [index('sends_waiting').on(t.notBeforeAt).where(sql`${t.state} in ('wanted', 'attempted')`)],
);

/** The outbox of effects on the world (contract 6). */
export const effects = sqliteTable(
  'effects',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    orderId: text('order_id').notNull(),
    kind: text('kind').notNull(),
    body: text('body').notNull(),
    state: text('state').notNull(),
    attempts: integer('attempts').notNull(),
    /** When it is to be sent (again); null: no more sending. */
    nextAt: integer('next_at'),
    requestedAt: integer('requested_at').notNull(),
    /** When it alarms if nothing verified it. */
    verifyBy: integer('verify_by'),
    alarmedAt: integer('alarmed_at'),
  },
  (t) => [
    index('effects_due').on(t.nextAt).where(sql`${t.nextAt} is not null`),
    index('effects_order').on(t.orderId),
    index('effects_verify').on(t.verifyBy).where(sql`${t.state} in ('requested', 'sent', 'unknown', 'accepted')`),
  ],
);

/** Digests that were posted or skipped, once per channel and local date. */
export const digests = sqliteTable(
  'digests',
  {
    channel: text('channel').notNull(),
    localDate: text('local_date').notNull(),
    state: text('state', { enum: ['sent', 'skipped'] }).notNull(),
    at: integer('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.channel, t.localDate] })],
);
