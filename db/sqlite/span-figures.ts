import { and, eq, gte, lt, sql } from 'drizzle-orm';
import type { SpanFigures } from '../../src/app/ports/digest-store.ts';
import type { CaseCode } from '../../src/domain/catalogue/exception-types.ts';
import type { MarkKind } from '../../src/domain/figures/marks-of.ts';
import { medianSpan, stepOf } from '../../src/domain/figures/rough-span.ts';
import type { Money } from '../../src/domain/order/money.ts';
import { caseDays } from './figures-schema.ts';
import type { Db } from './open-database.ts';
import { caseEvents, cases } from './schema.ts';

const DAY_MS = 86_400_000;
const p = sql.placeholder;

interface Counted {
  readonly what: MarkKind;
  readonly part: string;
  readonly n: number;
  readonly amount: number;
}

/** Counts a span: its whole days of UTC from the daily figures, the hours before and after them row by row. */
export function createSpanFigures(db: Db): (from: number, to: number, channel: string | undefined) => SpanFigures {
  const inChannel = sql`(${p('channel')} is null or ${cases.channel} = ${p('channel')})`;
  const days = db
    .select({
      what: caseDays.what,
      part: caseDays.part,
      n: sql<number>`sum(${caseDays.n})`,
      amount: sql<number>`sum(${caseDays.amount})`,
    })
    .from(caseDays)
    .where(
      and(
        gte(caseDays.day, p('from')),
        lt(caseDays.day, p('to')),
        sql`(${p('channel')} is null or ${caseDays.channel} = ${p('channel')})`,
      ),
    )
    .groupBy(caseDays.what, caseDays.part)
    .prepare();
  const opened = db
    .select({ code: cases.code, openedAt: cases.openedAt, claimedAt: cases.claimedAt })
    .from(cases)
    .where(and(gte(cases.openedAt, p('from')), lt(cases.openedAt, p('to')), inChannel))
    .prepare();
  const solved = db
    .select({ openedAt: cases.openedAt, solvedAt: cases.solvedAt, refunded: cases.refunded })
    .from(cases)
    .where(and(gte(cases.solvedAt, p('from')), lt(cases.solvedAt, p('to')), inChannel))
    .prepare();
  const ended = db
    .select({ type: caseEvents.type })
    .from(caseEvents)
    .innerJoin(cases, eq(cases.id, caseEvents.caseId))
    .where(
      and(
        gte(caseEvents.at, p('from')),
        lt(caseEvents.at, p('to')),
        sql`${caseEvents.type} in ('cleared', 'reopened')`,
        inChannel,
      ),
    )
    .prepare();

  function* byRow(from: number, to: number, channel: string | null): Iterable<Counted> {
    if (from >= to) return;
    const one = (what: MarkKind, part: string, amount = 0): Counted => ({ what, part, n: 1, amount });
    for (const { code, openedAt, claimedAt } of opened.all({ from, to, channel })) {
      yield one('opened', code);
      if (claimedAt !== null) yield one('claimed', String(stepOf(claimedAt - openedAt)));
    }
    for (const { openedAt, solvedAt, refunded } of solved.all({ from, to, channel })) {
      yield one('solved', String(stepOf((solvedAt ?? openedAt) - openedAt)));
      // Written by `caseColumns` alone.
      const money = refunded === null ? [] : (JSON.parse(refunded) as readonly Money[]);
      for (const { currency, amount } of money) yield one('refunded', currency, amount);
    }
    for (const { type } of ended.all({ from, to, channel })) yield one(type as 'cleared' | 'reopened', '');
  }

  return (from, to, channelOrAll) => {
    const channel = channelOrAll ?? null;
    const [first, last] = [Math.ceil(from / DAY_MS), Math.floor(to / DAY_MS)];
    if (first >= last) return sumUp([...byRow(from, to, channel)]);
    return sumUp([
      ...byRow(from, first * DAY_MS, channel),
      ...days.all({ from: first, to: last, channel }),
      ...byRow(last * DAY_MS, to, channel),
    ]);
  };
}

function sumUp(counted: readonly Counted[]): SpanFigures {
  const of = (what: MarkKind) => counted.filter((it) => it.what === what && it.n !== 0);
  const total = (what: MarkKind) => of(what).reduce((sum, { n }) => sum + n, 0);
  const medianClaimMs = medianSpan(tally(of('claimed'), Number));
  const medianSolveMs = medianSpan(tally(of('solved'), Number));
  const money = tally(
    of('refunded').map((it) => ({ ...it, n: it.amount })),
    (currency) => currency,
  );
  return {
    opened: total('opened'),
    openedByCode: tally(of('opened'), (code) => code as CaseCode),
    solved: total('solved'),
    cleared: total('cleared'),
    reopened: total('reopened'),
    refunded: [...money]
      .map(([currency, amount]) => ({ amount, currency }))
      .sort((a, b) => (a.currency < b.currency ? -1 : 1)),
    ...(medianClaimMs === undefined ? {} : { medianClaimMs }),
    ...(medianSolveMs === undefined ? {} : { medianSolveMs }),
  };
}

function tally<K>(counted: readonly Counted[], keyOf: (part: string) => K): ReadonlyMap<K, number> {
  const sums = new Map<K, number>();
  for (const { part, n } of counted) {
    const key = keyOf(part);
    sums.set(key, (sums.get(key) ?? 0) + n);
  }
  return sums;
}
