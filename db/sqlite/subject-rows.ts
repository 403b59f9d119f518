import { and, asc, eq, gte, isNotNull, lt, lte, min, sql } from 'drizzle-orm';
import type { SubjectRow, SubjectStore } from '../../src/app/ports/subject-store.ts';
import type { OwnKind } from '../../src/domain/detection/subject-rule.ts';
import type { Db } from './open-database.ts';
import { channelTries, subjects } from './subject-schema.ts';

const p = sql.placeholder;
/** Counts on cards are alive, but no more often than this. */
const PACE_MS = 10_000;

/** Subjects of their own kind over SQLite. */
export function createSubjectRows(db: Db): SubjectStore {
  const get = db
    .select()
    .from(subjects)
    .where(and(eq(subjects.kind, p('kind')), eq(subjects.id, p('id'))))
    .prepare();
  const save = db
    .insert(subjects)
    .values({
      kind: p('kind'),
      id: p('id'),
      memory: p('memory'),
      nextCheckAt: p('nextCheckAt'),
      checkedAt: p('checkedAt'),
    })
    .onConflictDoUpdate({
      target: [subjects.kind, subjects.id],
      set: {
        memory: sql`excluded.memory`,
        nextCheckAt: sql`excluded.next_check_at`,
        checkedAt: sql`excluded.checked_at`,
      },
    })
    .prepare();
  const ask = db
    .insert(subjects)
    .values({ kind: p('kind'), id: p('id'), memory: '{}', nextCheckAt: p('at'), checkedAt: 0 })
    .onConflictDoUpdate({
      target: [subjects.kind, subjects.id],
      set: { nextCheckAt: sql`min(coalesce(${subjects.nextCheckAt}, excluded.next_check_at), excluded.next_check_at)` },
    })
    .prepare();
  const soon = sql`${subjects.checkedAt} + ${PACE_MS}`;
  const touch = db
    .insert(subjects)
    .values({ kind: p('kind'), id: p('id'), memory: '{}', nextCheckAt: 0, checkedAt: 0 })
    .onConflictDoUpdate({
      target: [subjects.kind, subjects.id],
      set: { nextCheckAt: sql`min(coalesce(${subjects.nextCheckAt}, ${soon}), ${soon})` },
    })
    .prepare();
  const due = db
    .select()
    .from(subjects)
    .where(and(isNotNull(subjects.nextCheckAt), lte(subjects.nextCheckAt, p('now'))))
    .orderBy(asc(subjects.nextCheckAt))
    .limit(p('limit'))
    .prepare();
  const nextDue = db
    .select({ at: min(subjects.nextCheckAt) })
    .from(subjects)
    .where(isNotNull(subjects.nextCheckAt))
    .prepare();
  const count = db
    .insert(channelTries)
    .values({ channel: p('channel'), at: p('at'), tried: p('tried'), failed: p('failed') })
    .onConflictDoUpdate({
      target: [channelTries.channel, channelTries.at],
      set: {
        tried: sql`${channelTries.tried} + excluded.tried`,
        failed: sql`${channelTries.failed} + excluded.failed`,
      },
    })
    .prepare();
  const tries = db
    .select({
      tried: sql<number>`coalesce(sum(${channelTries.tried}), 0)`,
      failed: sql<number>`coalesce(sum(${channelTries.failed}), 0)`,
    })
    .from(channelTries)
    .where(and(eq(channelTries.channel, p('channel')), gte(channelTries.at, p('from')), lt(channelTries.at, p('to'))))
    .prepare();

  return {
    get(kind, id) {
      const row = get.get({ kind, id });
      return row === undefined ? undefined : toSubject(row);
    },
    save(row) {
      save.run({ ...row });
    },
    ask(kind, id, at) {
      ask.run({ kind, id, at });
    },
    touch(kind, id) {
      touch.run({ kind, id });
    },
    askAll(at) {
      db.update(subjects).set({ nextCheckAt: at }).run();
    },
    due: (now, limit) => due.all({ now, limit }).map(toSubject),
    nextDueAt: () => nextDue.get()?.at ?? undefined,
    count(channel, at, { tried, failed }) {
      count.run({ channel, at, tried, failed });
    },
    tries: (channel, from, to) => tries.get({ channel, from, to }) ?? { tried: 0, failed: 0 },
    forgetTriesBefore(at) {
      db.delete(channelTries).where(lt(channelTries.at, at)).run();
    },
  };
}

/** `kind` is written by `save` and `ask` alone. */
function toSubject(row: typeof subjects.$inferSelect): SubjectRow {
  return { ...row, kind: row.kind as OwnKind };
}
