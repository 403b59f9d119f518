import { and, asc, eq, gte, inArray, isNotNull, lt, lte, min, sql } from 'drizzle-orm';
import type { SendRow, SendStore } from '../../src/app/ports/send-store.ts';
import type { Db } from './open-database.ts';
import { sends } from './outgoing-schema.ts';

const WAITING = inArray(sends.state, ['wanted', 'attempted']);

/** A range over the unique index of keys. */
const begins = (prefix: string) => and(gte(sends.key, prefix), lt(sends.key, `${prefix}\uffff`));

/** The outbox of messages over SQLite. */
export function createSendRows(db: Db): SendStore {
  const waiting = db
    .select()
    .from(sends)
    .where(and(sql`${sends.state} in ('wanted', 'attempted')`, lte(sends.notBeforeAt, sql.placeholder('now'))))
    .orderBy(asc(sends.id))
    .limit(sql.placeholder('limit'))
    .prepare();
  const one = eq(sends.id, sql.placeholder('id'));
  const attempt = db
    .update(sends)
    .set({ state: 'attempted', attemptedAt: sql`${sql.placeholder('at')}`, attempts: sql`${sends.attempts} + 1` })
    .where(one)
    .prepare();
  const sent = db
    .update(sends)
    .set({ state: 'sent', ts: sql`${sql.placeholder('ts')}`, failure: null })
    .where(one)
    .prepare();
  const set = (id: number, values: Partial<typeof sends.$inferInsert>) =>
    db.update(sends).set(values).where(eq(sends.id, id)).run();

  return {
    put(send, now) {
      const row = {
        ...send,
        caseId: send.caseId ?? null,
        state: 'wanted' as const,
        createdAt: now,
        attempts: 0,
        notBeforeAt: 0,
      };
      return db.insert(sends).values(row).onConflictDoNothing().run().changes === 1;
    },
    waiting: (now, limit) => waiting.all({ now, limit }).map(toSend),
    nextTryAt: () =>
      db
        .select({ at: min(sends.notBeforeAt) })
        .from(sends)
        .where(WAITING)
        .get()?.at ?? undefined,
    attempt(id, at) {
      attempt.run({ id, at });
    },
    unattempt(id) {
      set(id, { state: 'wanted', attemptedAt: null });
    },
    sent(id, ts) {
      sent.run({ id, ts });
    },
    later(id, notBeforeAt) {
      set(id, { notBeforeAt });
    },
    fail(id, failure) {
      set(id, { state: 'failed', failure });
    },
    withPrefix: (prefix) => db.select().from(sends).where(begins(prefix)).orderBy(asc(sends.id)).all().map(toSend),
    repaint(prefix) {
      db.update(sends)
        .set({ state: 'wanted', notBeforeAt: 0, attempts: 0 })
        .where(and(begins(prefix), eq(sends.state, 'sent'), isNotNull(sends.ts)))
        .run();
    },
    byKey(key) {
      const row = db.select().from(sends).where(eq(sends.key, key)).get();
      return row === undefined ? undefined : toSend(row);
    },
  };
}

function toSend({ caseId, failure: _, ...row }: typeof sends.$inferSelect): SendRow {
  return caseId === null ? row : { ...row, caseId };
}
