import { and, eq, gte, lt, sql } from 'drizzle-orm';
import type { DigestStore } from '../../src/app/ports/digest-store.ts';
import type { Case } from '../../src/domain/case/case.ts';
import type { CaseEventType } from '../../src/domain/case/event.ts';
import type { Db } from './open-database.ts';
import { caseEvents, cases, digests } from './schema.ts';

/** What digests count, over SQLite. */
export function createDigestRows(db: Db): DigestStore {
  const inChannel = (channel: string | undefined) => (channel === undefined ? undefined : eq(cases.channel, channel));
  const read = (where: ReturnType<typeof and>) =>
    db
      .select({ state: cases.state })
      .from(cases)
      .where(where)
      .all()
      .map((row) => JSON.parse(row.state) as Case);

  return {
    state: (channel, localDate) =>
      db
        .select({ state: digests.state })
        .from(digests)
        .where(and(eq(digests.channel, channel), eq(digests.localDate, localDate)))
        .get()?.state,
    record(channel, localDate, state, at) {
      db.insert(digests).values({ channel, localDate, state, at }).run();
    },
    happened: (from, to, channel) =>
      db
        .select({ type: caseEvents.type, at: caseEvents.at, caseId: caseEvents.caseId })
        .from(caseEvents)
        .innerJoin(cases, eq(cases.id, caseEvents.caseId))
        .where(and(gte(caseEvents.at, from), lt(caseEvents.at, to), inChannel(channel)))
        .all()
        .map((row) => ({ ...row, type: row.type as CaseEventType })),
    opened: (from, to, channel) => read(and(gte(cases.openedAt, from), lt(cases.openedAt, to), inChannel(channel))),
    solved: (from, to, channel) =>
      read(
        and(sql`${cases.solvedAt} is not null`, gte(cases.solvedAt, from), lt(cases.solvedAt, to), inChannel(channel)),
      ),
    live: (channel) => read(and(eq(cases.live, true), inChannel(channel))),
  };
}
