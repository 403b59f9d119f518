import { and, count, eq, inArray, isNull, lte, notExists, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Asker, OfferStore } from '../../src/app/ports/offer-store.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { offers } from './offer-schema.ts';
import type { Db } from './open-database.ts';
import { queueOrder } from './queue-order.ts';
import { cases } from './schema.ts';
import { silencedCases } from './silence-schema.ts';

/** Offers of the next case over SQLite. */
export function createOfferRows(db: Db): OfferStore {
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
  /** What keeps a case from this person now: another one's offer, or that they skipped it. */
  const keeps = ({ person }: Asker, now: number) =>
    db
      .select({ one: sql`1` })
      .from(offers)
      .where(
        and(
          eq(offers.caseId, cases.id),
          sql`${offers.untilAt} > ${now}`,
          or(
            and(eq(offers.skipped, false), sql`${offers.person} <> ${person}`),
            and(eq(offers.skipped, true), eq(offers.person, person)),
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
      db.delete(offers)
        .where(or(lte(offers.untilAt, now), and(eq(offers.person, person), eq(offers.skipped, false))))
        .run();
      db.insert(offers)
        .values({ caseId, person, untilAt, skipped: false })
        .onConflictDoUpdate({ target: [offers.caseId, offers.person], set: { untilAt, skipped: false } })
        .run();
    },
    skip(caseId, person, untilAt) {
      db.insert(offers)
        .values({ caseId, person, untilAt, skipped: true })
        .onConflictDoUpdate({ target: [offers.caseId, offers.person], set: { untilAt, skipped: true } })
        .run();
    },
    kept(asker, now) {
      const rows = db
        .select({ skipped: offers.skipped, mine: sql<number>`${offers.person} = ${asker.person}`, n: count() })
        .from(offers)
        .innerJoin(cases, eq(cases.id, offers.caseId))
        .where(and(free(asker), sql`${offers.untilAt} > ${now}`))
        .groupBy(offers.skipped, sql`${offers.person} = ${asker.person}`)
        .all();
      const sum = (skipped: boolean, mine: boolean) =>
        rows.filter((it) => it.skipped === skipped && (it.mine === 1) === mine).reduce((all, { n }) => all + n, 0);
      return { others: sum(false, false), skipped: sum(true, true) };
    },
  };
}
