import { and, asc, count, eq, gt, isNull, lte, min, sql } from 'drizzle-orm';
import type { CardRow, CardStore } from '../../src/app/ports/card-store.ts';
import type { CaseId } from '../../src/domain/ids.ts';
import type { Db } from './open-database.ts';
import { cards } from './outgoing-schema.ts';

const p = sql.placeholder;

/** Cards over SQLite. */
export function createCardRows(db: Db): CardStore {
  const get = db
    .select()
    .from(cards)
    .where(eq(cards.caseId, p('id')))
    .prepare();
  const at = db
    .select({ caseId: cards.caseId })
    .from(cards)
    .where(and(eq(cards.channel, p('channel')), eq(cards.ts, p('ts'))))
    .prepare();
  const want = db
    .insert(cards)
    .values({
      caseId: p('id'),
      channel: p('channel'),
      wanted: 1,
      shown: 0,
      rank: p('rank'),
      attempts: 0,
      notBeforeAt: 0,
    })
    .onConflictDoUpdate({
      target: cards.caseId,
      set: { wanted: sql`${cards.wanted} + 1`, rank: sql`min(${cards.rank}, excluded.rank)`, failure: null },
    })
    .prepare();
  const isBehind = and(gt(cards.wanted, cards.shown), lte(cards.notBeforeAt, p('now')));
  const lanes = db
    .selectDistinct({ channel: cards.channel, posted: sql<number>`${cards.ts} is not null` })
    .from(cards)
    .where(isBehind)
    .prepare();
  const behind = db
    .select()
    .from(cards)
    .where(and(isBehind, eq(cards.channel, p('channel')), eq(sql`(${cards.ts} is not null)`, p('posted'))))
    .orderBy(asc(cards.rank), asc(cards.notBeforeAt))
    .limit(p('limit'))
    .prepare();
  const countBehind = db.select({ n: count() }).from(cards).where(gt(cards.wanted, cards.shown)).prepare();
  const nextTry = db
    .select({ at: min(cards.notBeforeAt) })
    .from(cards)
    .where(gt(cards.wanted, cards.shown))
    .prepare();
  const one = eq(cards.caseId, p('id'));
  const attempt = db
    .update(cards)
    .set({ attemptedAt: sql`${p('at')}`, attempts: sql`${cards.attempts} + 1` })
    .where(one)
    .prepare();
  const unattempt = db.update(cards).set({ attemptedAt: null }).where(one).prepare();
  const shown = db
    .update(cards)
    .set({
      shown: sql`${p('wanted')}`,
      shownHash: sql`${p('hash')}`,
      ts: sql`${p('ts')}`,
      // What somebody asked for meanwhile stays as pressing as they asked.
      rank: sql`case when ${cards.wanted} > ${p('wanted')} then ${cards.rank} else 9 end`,
      attemptedAt: null,
      attempts: 0,
      notBeforeAt: 0,
      failure: null,
    })
    .where(one)
    .prepare();
  const notThere = { ts: null, shownHash: null, attemptedAt: null };
  const goneForNow = db
    .update(cards)
    .set({ ...notThere, shown: 0, wanted: sql`${cards.wanted} + 1` })
    .where(one)
    .prepare();
  const move = db
    .update(cards)
    .set({ ...notThere, channel: sql`${p('channel')}`, shown: 0, wanted: sql`${cards.wanted} + 1`, failure: null })
    .where(one)
    .prepare();
  const goneForGood = db
    .update(cards)
    .set({ ...notThere, shown: sql`${cards.wanted}` })
    .where(one)
    .prepare();
  const fold = db
    .update(cards)
    .set({ shown: sql`${cards.wanted}`, notBeforeAt: 0 })
    .where(and(one, isNull(cards.ts), isNull(cards.attemptedAt)))
    .prepare();
  const later = db
    .update(cards)
    .set({ notBeforeAt: sql`${p('at')}` })
    .where(one)
    .prepare();
  const fail = db
    .update(cards)
    .set({ failure: sql`${p('failure')}`, shown: sql`${cards.wanted}`, attemptedAt: null })
    .where(one)
    .prepare();

  return {
    get(id) {
      const row = get.get({ id });
      return row === undefined ? undefined : toCard(row);
    },
    at: (channel, ts) => at.get({ channel, ts })?.caseId as CaseId | undefined,
    want(id, channel, rank) {
      want.run({ id, channel, rank });
    },
    move(id, channel) {
      move.run({ id, channel });
    },
    lanesBehind: (now) => lanes.all({ now }).map(({ channel, posted }) => ({ channel, posted: posted === 1 })),
    behind: ({ channel, posted }, now, limit) =>
      behind.all({ channel, posted: posted ? 1 : 0, now, limit }).map(toCard),
    countBehind: () => countBehind.get()?.n ?? 0,
    nextTryAt: () => nextTry.get()?.at ?? undefined,
    attempt(id, when) {
      attempt.run({ id, at: when });
    },
    unattempt(id) {
      unattempt.run({ id });
    },
    shown(id, { wanted, hash, ts }) {
      shown.run({ id, wanted, hash, ts });
    },
    gone(id, again) {
      (again ? goneForNow : goneForGood).run({ id });
    },
    fold(id) {
      fold.run({ id });
    },
    later(id, notBeforeAt) {
      later.run({ id, at: notBeforeAt });
    },
    fail(id, failure) {
      fail.run({ id, failure });
    },
  };
}

function toCard(row: typeof cards.$inferSelect): CardRow {
  return { ...row, caseId: row.caseId as CaseId };
}
