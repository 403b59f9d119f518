import { and, count, eq, gte, lt, sql } from 'drizzle-orm';
import type { DigestStore } from '../../src/app/ports/digest-store.ts';
import type { Case } from '../../src/domain/case/case.ts';
import type { Severity } from '../../src/domain/catalogue/severity.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { Db } from './open-database.ts';
import { digests } from './outgoing-schema.ts';
import { cases } from './schema.ts';
import { createSpanFigures } from './span-figures.ts';

const p = sql.placeholder;

/** What digests count, over SQLite: from hot columns and daily figures, never from whole cases. */
export function createDigestRows(db: Db): DigestStore {
  const inChannel = sql`(${p('channel')} is null or ${cases.channel} = ${p('channel')})`;
  const countBetween = (column: typeof cases.openedAt | typeof cases.solvedAt) =>
    db
      .select({ n: count() })
      .from(cases)
      .where(and(gte(column, p('from')), lt(column, p('to')), inChannel))
      .prepare();
  const opened = countBetween(cases.openedAt);
  const solved = countBetween(cases.solvedAt);
  const live = db
    .select({
      code: cases.code,
      severity: cases.severity,
      owner: cases.owner,
      openedAt: cases.openedAt,
      dueAt: cases.dueAt,
      deadlineAt: cases.deadlineAt,
      value: cases.value,
      currency: cases.currency,
    })
    .from(cases)
    // A bound value would hide from SQLite that the index of live cases serves.
    .where(and(sql`${cases.live} = 1`, inChannel))
    .prepare();

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
    figures: createSpanFigures(db),
    countOpened: (from, to, channel) => opened.get({ from, to, channel: channel ?? null })?.n ?? 0,
    countSolved: (from, to, channel) => solved.get({ from, to, channel: channel ?? null })?.n ?? 0,
    live: (channel) =>
      live.all({ channel: channel ?? null }).map((row) => ({
        ...row,
        code: row.code as Case['code'],
        severity: row.severity as Severity,
        owner: row.owner as PersonId | null,
      })),
  };
}
