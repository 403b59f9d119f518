import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { CASE_STATUSES, LIVE_STATUSES } from '../../src/domain/case/case.ts';

const quoted = (values: readonly string[]) => sql.raw(values.map((value) => `'${value}'`).join(', '));

/** Every event that was acknowledged, in order of arrival, normalised (contract 5). */
export const events = sqliteTable(
  'events',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    source: text('source').notNull(),
    id: text('id').notNull(),
    type: text('type').notNull(),
    subject: text('subject').notNull(),
    receivedAt: integer('received_at').notNull(),
    /** Digest of the content: the same id with other content is reported. */
    digest: text('digest').notNull(),
    body: text('body').notNull(),
  },
  (t) => [uniqueIndex('events_once').on(t.source, t.id), index('events_subject').on(t.subject, t.seq)],
);

/** Bodies that were refused, kept 30 days and shown in health. */
export const rejectedEvents = sqliteTable('rejected_events', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  receivedAt: integer('received_at').notNull(),
  eventId: text('event_id'),
  error: text('error').notNull(),
  body: text('body').notNull(),
});

/** How far each reader of `events` has come; moves in the transaction of its results. */
export const cursors = sqliteTable('cursors', {
  name: text('name').primaryKey(),
  seq: integer('seq').notNull(),
});

/** Counters and small facts about the installation (next case number, charts refused, events counted). */
export const meta = sqliteTable('meta', { key: text('key').primaryKey(), value: text('value').notNull() });

/** The folded facts of each order. */
export const orders = sqliteTable(
  'orders',
  {
    id: text('id').primaryKey(),
    facts: text('facts').notNull(),
    placedAt: integer('placed_at'),
    /** When time alone may change what the rules say; null: only an event can. */
    nextCheckAt: integer('next_check_at'),
    /** Rules that judged it last; another version puts it up for a re-check. */
    rulesVersion: text('rules_version').notNull(),
    /** Fingerprints that were muted at the last check, so that a muting is told once. */
    muted: text('muted').notNull(),
    /** False spares the look at `cases` on the common path. */
    hasCases: integer('has_cases', { mode: 'boolean' }).notNull(),
  },
  (t) => [
    index('orders_due').on(t.nextCheckAt).where(sql`${t.nextCheckAt} is not null`),
    index('orders_placed').on(t.placedAt),
  ],
);

/** Everything an order can be found by, and every key through which orders concern each other. */
export const orderKeys = sqliteTable(
  'order_keys',
  {
    kind: text('kind').notNull(),
    value: text('value').notNull(),
    orderId: text('order_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.value, t.orderId] }), index('order_keys_order').on(t.orderId)],
);

/** Keys that changed: orders that share them are worked off in pages after `afterOrderId`. */
export const rechecks = sqliteTable(
  'rechecks',
  {
    kind: text('kind').notNull(),
    value: text('value').notNull(),
    afterOrderId: text('after_order_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.value] })],
);

/** Each case: hot columns for lists and sweeps, the whole as JSON. */
export const cases = sqliteTable(
  'cases',
  {
    id: text('id').primaryKey(),
    number: integer('number').notNull().unique(),
    version: integer('version').notNull(),
    code: text('code').notNull(),
    family: text('family').notNull(),
    orderId: text('order_id'),
    fingerprint: text('fingerprint').notNull(),
    detector: text('detector').notNull(),
    status: text('status', { enum: CASE_STATUSES }).notNull(),
    severity: text('severity').notNull(),
    priority: text('priority').notNull(),
    owner: text('owner'),
    team: text('team').notNull(),
    channel: text('channel').notNull(),
    openedAt: integer('opened_at').notNull(),
    claimedAt: integer('claimed_at'),
    solvedAt: integer('solved_at'),
    endedAt: integer('ended_at'),
    /** The earliest thing due on it. */
    dueAt: integer('due_at'),
    /** Its next external deadline, which may have passed; lists are in its order. */
    deadlineAt: integer('deadline_at'),
    /** The earliest answer that it waits for from a department. */
    taskDueAt: integer('task_due_at'),
    /** When its priority may change by time alone. */
    nextPriorityAt: integer('next_priority_at'),
    claimDueAt: integer('claim_due_at'),
    solveDueAt: integer('solve_due_at'),
    /** When it rests no longer, and what wakes it before. */
    wakeAt: integer('wake_at'),
    wakeOn: text('wake_on'),
    /** The case that goes on for it. */
    mergedInto: text('merged_into'),
    /** When somebody has to be told that one of its terms goes by. */
    stageAt: integer('stage_at'),
    value: integer('value'),
    currency: text('currency'),
    /** Money that went back to its customer, as JSON; null where none did. */
    refunded: text('refunded'),
    live: integer('live', { mode: 'boolean' }).notNull(),
    /** The case that speaks for it, what it has in common with others, and since when it counts among them. */
    parent: text('parent'),
    groupKey: text('group_key'),
    groupedAt: integer('grouped_at'),
    state: text('state').notNull(),
  },
  (t) => [
    uniqueIndex('cases_one_live')
      .on(t.fingerprint)
      .where(sql`${t.status} in (${quoted(LIVE_STATUSES)})`),
    index('cases_order').on(t.orderId),
    index('cases_fingerprint').on(t.fingerprint, t.number),
    index('cases_live').on(t.priority, t.dueAt).where(sql`${t.live} = 1`),
    index('cases_owner').on(t.owner, t.dueAt).where(sql`${t.live} = 1`),
    // Digests read these two alone.
    index('cases_opened').on(t.openedAt, t.channel, t.code, t.claimedAt),
    index('cases_solved').on(t.solvedAt, t.channel, t.openedAt, t.refunded).where(sql`${t.solvedAt} is not null`),
    index('cases_priority_due').on(t.nextPriorityAt).where(sql`${t.nextPriorityAt} is not null`),
    index('cases_stage').on(t.stageAt).where(sql`${t.stageAt} is not null`),
    index('cases_group').on(t.groupKey, t.groupedAt).where(sql`${t.live} = 1 and ${t.groupKey} is not null`),
    index('cases_parent').on(t.parent, t.dueAt).where(sql`${t.live} = 1 and ${t.parent} is not null`),
    index('cases_task_due').on(t.taskDueAt).where(sql`${t.taskDueAt} is not null`),
    index('cases_wake').on(t.wakeAt).where(sql`${t.wakeAt} is not null`),
    index('cases_wake_on').on(t.wakeOn).where(sql`${t.wakeOn} is not null`),
    index('cases_merged').on(t.mergedInto).where(sql`${t.mergedInto} is not null`),
    check('cases_status', sql`${t.status} in (${quoted(CASE_STATUSES)})`),
    check('cases_live_status', sql`${t.live} = (${t.status} in (${quoted(LIVE_STATUSES)}))`),
  ],
);

/** What happened to each case, in order. */
export const caseEvents = sqliteTable(
  'case_events',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    version: integer('version').notNull(),
    at: integer('at').notNull(),
    by: text('by').notNull(),
    type: text('type').notNull(),
    data: text('data').notNull(),
  },
  (t) => [
    uniqueIndex('case_events_once').on(t.caseId, t.version),
    // Digests count these two.
    index('case_events_ends').on(t.at, t.type, t.caseId).where(sql`${t.type} in ('cleared', 'reopened')`),
  ],
);

/** Follow-ups that still ask for something, for the sweep. */
export const followUps = sqliteTable(
  'follow_ups',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    dueAt: integer('due_at').notNull(),
  },
  (t) => [index('follow_ups_due').on(t.dueAt)],
);

/** Clicks, submissions and commands that were accepted, by their key, with the answer a repeat gets. */
export const interactions = sqliteTable(
  'interactions',
  {
    key: text('key').primaryKey(),
    at: integer('at').notNull(),
    answer: text('answer').notNull(),
  },
  (t) => [index('interactions_at').on(t.at)],
);

/** Steps that were refused, for the audit. */
export const denials = sqliteTable('denials', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  caseId: text('case_id').notNull(),
  at: integer('at').notNull(),
  by: text('by').notNull(),
  action: text('action').notNull(),
  code: text('code').notNull(),
});
