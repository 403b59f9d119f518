import { and, eq, gte, lt, sql } from 'drizzle-orm';
import type { SpanFigures } from '../../src/app/ports/digest-store.ts';
import type { CaseCode } from '../../src/domain/catalogue/exception-types.ts';
import { medianSpan, stepOf } from '../../src/domain/figures/rough-span.ts';
import type { Money } from '../../src/domain/order/money.ts';
import { caseDays } from './figures-schema.ts';
import type { Db } from './open-database.ts';
import { caseEvents, cases } from './schema.ts';

const DAY_MS = 86_400_000;
const p = sql.placeholder;

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

  function addRows(sums: Sums, from: number, to: number, channel: string | null): void {
    if (from >= to) return;
    const span = { from, to, channel };
    // As lists of values: thousands of rows are read, and drizzle would make an object of each.
    for (const [code, openedAt, claimedAt] of opened.values(span) as [string, number, number | null][]) {
      add(sums.opened, code, 1);
      if (claimedAt !== null) add(sums.claimed, stepOf(claimedAt - openedAt), 1);
    }
    for (const [openedAt, solvedAt, refunded] of solved.values(span) as [number, number, string | null][]) {
      add(sums.solved, stepOf(solvedAt - openedAt), 1);
      // Written by `caseColumns` alone.
      const money = refunded === null ? [] : (JSON.parse(refunded) as readonly Money[]);
      for (const { currency, amount } of money) add(sums.refunded, currency, amount);
    }
    for (const { type } of ended.all(span)) sums[type as 'cleared' | 'reopened'] += 1;
  }

  function addDays(sums: Sums, from: number, to: number, channel: string | null): void {
    for (const { what, part, n, amount } of days.all({ from, to, channel })) {
      if (what === 'cleared' || what === 'reopened') sums[what] += n;
      else if (what === 'refunded') add(sums.refunded, part, amount);
      else if (what === 'opened') add(sums.opened, part, n);
      else add(sums[what], Number(part), n);
    }
  }

  return (from, to, channelOrAll) => {
    const channel = channelOrAll ?? null;
    const sums = noSums();
    const [first, last] = [Math.ceil(from / DAY_MS), Math.floor(to / DAY_MS)];
    if (first >= last) addRows(sums, from, to, channel);
    else {
      addRows(sums, from, first * DAY_MS, channel);
      addDays(sums, first, last, channel);
      addRows(sums, last * DAY_MS, to, channel);
    }
    return figuresOf(sums);
  };
}

interface Sums {
  readonly opened: Map<string, number>;
  readonly claimed: Map<number, number>;
  readonly solved: Map<number, number>;
  readonly refunded: Map<string, number>;
  cleared: number;
  reopened: number;
}

function noSums(): Sums {
  return { opened: new Map(), claimed: new Map(), solved: new Map(), refunded: new Map(), cleared: 0, reopened: 0 };
}

function add<K>(sums: Map<K, number>, key: K, by: number): void {
  const sum = (sums.get(key) ?? 0) + by;
  // What was taken back again leaves no trace.
  if (sum === 0) sums.delete(key);
  else sums.set(key, sum);
}

function figuresOf({ opened, claimed, solved, refunded, cleared, reopened }: Sums): SpanFigures {
  const total = (counts: ReadonlyMap<unknown, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0);
  const [medianClaimMs, medianSolveMs] = [medianSpan(claimed), medianSpan(solved)];
  return {
    opened: total(opened),
    // The column is written from cases alone.
    openedByCode: opened as ReadonlyMap<CaseCode, number>,
    solved: total(solved),
    cleared,
    reopened,
    refunded: [...refunded]
      .map(([currency, amount]) => ({ amount, currency }))
      .sort((a, b) => (a.currency < b.currency ? -1 : 1)),
    ...(medianClaimMs === undefined ? {} : { medianClaimMs }),
    ...(medianSolveMs === undefined ? {} : { medianSolveMs }),
  };
}
