import { and, count, eq, inArray, isNull, lte, notExists, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Asker, KeptCaseStore } from '../../src/app/ports/kept-case-store.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { keptCases } from './kept-case-schema.ts';
import type { Db } from './open-database.ts';
import { queueOrder } from './queue-order.ts';
import { cases } from './schema.ts';
import { silencedCases } from './silence-schema.ts';

/** Kept cases over SQLite. */
export function createKeptCaseRows(db: Db): KeptCaseStore {
  const speaker = alias(cases, 'speaker');

  const isKept = db
    .select({ one: sql`1` })
    .from(silencedCases)
    .where(and(eq(silencedCases.caseId, cases.id), sql`${silencedCases.kept} = 1`));
  const isSpokenFor = db
    .select({ one: sql`1` })
    .from(speaker)
    .where(and(eq(speaker.id, cases.parent), eq(speaker.live, true), isNull(speaker.owner)));
  const free = ({ teams }: Asker) =>
    and(
      sql`${cases.live} = 1`,
      eq(cases.status, 'open'),
      isNull(cases.owner),
      inArray(cases.team, [...teams]),
      notExists(isKept),
      notExists(isSpokenFor),
    );
  /** What keeps a case from this person now: it is kept for another one, or they skipped it. */
  const keeps = ({ person }: Asker, now: number) =>
    db
      .select({ one: sql`1` })
      .from(keptCases)
      .where(
        and(
          eq(keptCases.caseId, cases.id),
          sql`${keptCases.untilAt} > ${now}`,
          or(
            and(eq(keptCases.skipped, false), sql`${keptCases.person} <> ${person}`),
            and(eq(keptCases.skipped, true), eq(keptCases.person, person)),
          ),
        ),
      );

  return {
    best(asker, now) {
      const row = db
        .select({ state: cases.state })
        .from(cases)
        .where(and(free(asker), notExists(keeps(asker, now))))
        .orderBy(...queueOrder(now))
        .limit(1)
        .get();
      return row === undefined ? undefined : (JSON.parse(row.state) as Case);
    },
    give(caseId, person, { now, untilAt }) {
      db.delete(keptCases)
        .where(or(lte(keptCases.untilAt, now), and(eq(keptCases.person, person), eq(keptCases.skipped, false))))
        .run();
      db.insert(keptCases)
        .values({ caseId, person, untilAt, skipped: false })
        .onConflictDoUpdate({ target: [keptCases.caseId, keptCases.person], set: { untilAt, skipped: false } })
        .run();
    },
    skip(caseId, person, untilAt) {
      db.insert(keptCases)
        .values({ caseId, person, untilAt, skipped: true })
        .onConflictDoUpdate({ target: [keptCases.caseId, keptCases.person], set: { untilAt, skipped: true } })
        .run();
    },
    kept(asker, now) {
      const rows = db
        .select({ skipped: keptCases.skipped, mine: sql<number>`${keptCases.person} = ${asker.person}`, n: count() })
        .from(keptCases)
        .innerJoin(cases, eq(cases.id, keptCases.caseId))
        .where(and(free(asker), sql`${keptCases.untilAt} > ${now}`))
        .groupBy(keptCases.skipped, sql`${keptCases.person} = ${asker.person}`)
        .all();
      const sum = (skipped: boolean, mine: boolean) =>
        rows.filter((it) => it.skipped === skipped && (it.mine === 1) === mine).reduce((all, { n }) => all + n, 0);
      return { others: sum(false, false), skipped: sum(true, true) };
    },
  };
}
