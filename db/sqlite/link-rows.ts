import { asc, count, eq, gt, sql } from 'drizzle-orm';
import type { ProviderEvent } from '../../src/app/connect/provider-event.ts';
import type { LinkStore } from '../../src/app/ports/link-store.ts';
import { links, sources, waitingEvents } from './connect-schema.ts';
import type { Db } from './open-database.ts';

const p = sql.placeholder;

/** Senders, links and waiting events over SQLite. */
export function createLinkRows(db: Db): LinkStore {
  const heard = db
    .insert(sources)
    .values({ source: p('source'), lastAt: p('at') })
    .onConflictDoUpdate({ target: sources.source, set: { lastAt: sql`max(${sources.lastAt}, excluded.last_at)` } })
    .prepare();
  const all = db.select().from(sources).orderBy(asc(sources.lastAt)).prepare();
  const lastHeard = db
    .select({ at: sources.lastAt })
    .from(sources)
    .where(eq(sources.source, p('source')))
    .prepare();
  const link = db
    .insert(links)
    .values({ name: p('name'), orderId: p('orderId') })
    .onConflictDoUpdate({ target: links.name, set: { orderId: sql`excluded.order_id` } })
    .prepare();
  const orderOf = db
    .select({ orderId: links.orderId })
    .from(links)
    .where(eq(links.name, p('name')))
    .prepare();
  const wait = db
    .insert(waitingEvents)
    .values({ source: p('source'), id: p('id'), receivedAt: p('at'), body: p('body') })
    .onConflictDoNothing()
    .prepare();
  const after = db
    .select()
    .from(waitingEvents)
    .where(gt(waitingEvents.seq, p('seq')))
    .orderBy(asc(waitingEvents.seq))
    .limit(p('limit'))
    .prepare();
  const endWait = db
    .delete(waitingEvents)
    .where(eq(waitingEvents.seq, p('seq')))
    .prepare();
  const total = db.select({ n: count() }).from(waitingEvents).prepare();

  return {
    heard(source, at) {
      heard.run({ source, at });
    },
    sources: () => all.all(),
    lastHeard: (source) => lastHeard.get({ source })?.at,
    link(name, orderId) {
      link.run({ name, orderId });
    },
    orderOf: (name) => orderOf.get({ name })?.orderId,
    wait: (source, event, at) => wait.run({ source, id: event.id, at, body: JSON.stringify(event) }).changes === 1,
    waitingAfter: (seq, limit) =>
      after.all({ seq, limit }).map((row) => ({
        seq: row.seq,
        source: row.source,
        receivedAt: row.receivedAt,
        // Written by `wait` alone.
        event: JSON.parse(row.body) as ProviderEvent,
      })),
    endWait(seq) {
      endWait.run({ seq });
    },
    countWaiting: () => total.get()?.n ?? 0,
  };
}
