import { and, asc, count, desc, eq, gt, gte, lt, max, sql } from 'drizzle-orm';
import type { EventStore } from '../../src/app/ports/event-store.ts';
import type { OrderEvent } from '../../src/domain/order/order-event.ts';
import type { Db } from './open-database.ts';
import { cursors, events, rejectedEvents } from './schema.ts';

const REJECTED_BODY_CHARS = 10_000;
const p = sql.placeholder;

/** The event log over SQLite. */
export function createEventRows(db: Db): EventStore {
  // Straight to the driver: it is run for each event that comes in, and drizzle would take a fifth of its time.
  const insert = db.$client.prepare<[string, string, string, string, number, string, string]>(
    `insert into events (source, id, type, subject, received_at, digest, body) values (?, ?, ?, ?, ?, ?, ?)
     on conflict do nothing`,
  );
  const digestOf = db
    .select({ digest: events.digest })
    .from(events)
    .where(and(eq(events.source, p('source')), eq(events.id, p('id'))))
    .prepare();
  const after = db
    .select({ seq: events.seq, body: events.body })
    .from(events)
    .where(gt(events.seq, p('seq')))
    .orderBy(asc(events.seq))
    .limit(p('limit'))
    .prepare();
  const of = db
    .select({ seq: events.seq, body: events.body })
    .from(events)
    .where(eq(events.subject, p('subject')))
    .orderBy(asc(events.seq))
    .limit(p('limit'))
    .prepare();
  const last = db
    .select({ seq: max(events.seq) })
    .from(events)
    .prepare();
  const total = db.select({ n: count() }).from(events).prepare();
  const cursor = db
    .select({ seq: cursors.seq })
    .from(cursors)
    .where(eq(cursors.name, p('name')))
    .prepare();
  const moveCursor = db
    .insert(cursors)
    .values({ name: p('name'), seq: p('seq') })
    .onConflictDoUpdate({ target: cursors.name, set: { seq: sql`excluded.seq` } })
    .prepare();

  return {
    append(event, digest) {
      const { source, id, type, subject, receivedAt } = event;
      const body = JSON.stringify(event);
      if (insert.run(source, id, type, subject, receivedAt, digest, body).changes === 1) return 'accepted';
      return digestOf.get({ source, id })?.digest === digest ? 'duplicate' : 'conflict';
    },
    reject({ at, eventId, error, body }) {
      const kept = body.slice(0, REJECTED_BODY_CHARS);
      db.insert(rejectedEvents)
        .values({ receivedAt: at, eventId: eventId ?? null, error, body: kept })
        .run();
    },
    after: (seq, limit) => after.all({ seq, limit }).map(stored),
    cursor: (name) => cursor.get({ name })?.seq ?? 0,
    moveCursor(name, seq) {
      moveCursor.run({ name, seq });
    },
    lastSeq: () => last.get()?.seq ?? 0,
    count: () => total.get()?.n ?? 0,
    rejectedSince: (at) =>
      db.select({ n: count() }).from(rejectedEvents).where(gte(rejectedEvents.receivedAt, at)).get()?.n ?? 0,
    lastRejected: (limit) =>
      db
        .select({ at: rejectedEvents.receivedAt, eventId: rejectedEvents.eventId, error: rejectedEvents.error })
        .from(rejectedEvents)
        .orderBy(desc(rejectedEvents.id))
        .limit(limit)
        .all(),
    forgetRejectedBefore(at) {
      db.delete(rejectedEvents).where(lt(rejectedEvents.receivedAt, at)).run();
    },
    of: (subject, limit) => of.all({ subject, limit }).map(stored),
  };
}

function stored(row: { seq: number; body: string }) {
  // Written by `append` from a checked event; nothing else writes this column.
  return { seq: row.seq, event: JSON.parse(row.body) as OrderEvent };
}
