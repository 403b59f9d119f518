import type { DigestView } from '../../cards/case-view.ts';
import { dateOf, dayOf } from '../../domain/calendar/day.ts';
import { instantOf } from '../../domain/calendar/instant-of.ts';
import { localDate } from '../../domain/calendar/local-date.ts';
import { type Case, nextDue } from '../../domain/case/case.ts';
import type { Severity } from '../../domain/catalogue/severity.ts';
import type { Money } from '../../domain/order/money.ts';
import type { Tx } from '../ports/store.ts';
import { silencesView } from './silences-view.ts';

const HOUR_MS = 3_600_000;
/** Age of open cases as the digest tells it: 0-4 h, 4-24 h, 1-3 d, over 3 d (domain.md 11). */
const AGES_MS = [4 * HOUR_MS, 24 * HOUR_MS, 72 * HOUR_MS] as const;
const MOST_CODES = 8;
const MOST_OWNERS = 8;
const HOURS_A_BAR = 3;

/** What a digest is asked to count. `channel` absent: the cases of all channels. */
export interface DigestAsk {
  readonly period: DigestView['period'];
  readonly zone: string;
  readonly channel?: string;
  readonly now: number;
}

/** Counts a local day (or the last seven whole ones) from rows; the days of 23 and 25 hours included. */
export function digestView(tx: Tx, ask: DigestAsk): DigestView {
  const { zone, now, period, channel } = ask;
  const today = dayOf(localDate(now, zone));
  const last = period === 'today' ? today : today - 1;
  const first = period === 'week' ? today - 7 : last;
  const startOf = (day: number) => instantOf(dateOf(day), '00:00', zone);
  const from = startOf(first);
  const to = period === 'today' ? now : startOf(last + 1);
  const opened = tx.digests.opened(from, to, channel);
  const solved = tx.digests.solved(from, to, channel);
  const happened = tx.digests.happened(from, to, channel);
  const live = tx.digests.live(channel);
  const claimTimes = opened.flatMap((it) => (it.claimedAt === undefined ? [] : [it.claimedAt - it.openedAt]));
  const medianClaim = median(claimTimes);
  const medianSolve = median(solved.flatMap((it) => (it.solvedAt === undefined ? [] : [it.solvedAt - it.openedAt])));
  return {
    localDate: dateOf(last),
    zone,
    period,
    silences: silencesView(tx, now),
    opened: opened.length,
    solved: solved.length,
    cleared: happened.filter((it) => it.type === 'cleared').length,
    reopened: happened.filter((it) => it.type === 'reopened').length,
    openByAge: byAge(live, now),
    unclaimed: live.filter((it) => it.owner === undefined).length,
    overdue: live.filter((it) => isOverdue(it, now)).length,
    byCode: byCode(opened, live),
    bySeverity: bySeverity(live),
    atStake: sums(live.flatMap((it) => it.value ?? [])),
    refunded: sums(
      solved.flatMap((it) => it.remedies).flatMap((it) => (it.state === 'verified' ? (it.effect?.money ?? []) : [])),
    ),
    waiting: byOwner(live),
    series: period === 'week' ? days(opened, solved, first, startOf) : hours(opened, solved, from, to),
    ...(medianClaim === undefined ? {} : { medianClaimMs: medianClaim }),
    ...(medianSolve === undefined ? {} : { medianSolveMs: medianSolve }),
  };
}

/** Past the time by which it should have been claimed or solved, or past a follow-up. */
export function isOverdue(item: Case, now: number): boolean {
  const due = nextDue(item);
  return due !== undefined && due.what !== 'deadline' && due.at < now;
}

function byAge(live: readonly Case[], now: number): DigestView['openByAge'] {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const item of live) {
    const age = now - item.openedAt;
    const bucket = AGES_MS.findIndex((limit) => age < limit);
    counts[(bucket === -1 ? 3 : bucket) as 0 | 1 | 2 | 3] += 1;
  }
  return counts;
}

function byCode(opened: readonly Case[], live: readonly Case[]): DigestView['byCode'] {
  const rows = new Map<Case['code'], { code: Case['code']; opened: number; open: number }>();
  const row = (code: Case['code']) => {
    const known = rows.get(code) ?? { code, opened: 0, open: 0 };
    rows.set(code, known);
    return known;
  };
  for (const item of opened) row(item.code).opened += 1;
  for (const item of live) row(item.code).open += 1;
  return [...rows.values()]
    .sort((a, b) => b.opened - a.opened || b.open - a.open || (a.code < b.code ? -1 : 1))
    .slice(0, MOST_CODES);
}

function bySeverity(live: readonly Case[]): Readonly<Record<Severity, number>> {
  const counts = { minor: 0, moderate: 0, severe: 0 };
  for (const item of live) counts[item.severity] += 1;
  return counts;
}

function sums(amounts: readonly Money[]): readonly Money[] {
  const byCurrency = new Map<string, number>();
  for (const { amount, currency } of amounts) byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + amount);
  return [...byCurrency]
    .map(([currency, amount]) => ({ amount, currency }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

function byOwner(live: readonly Case[]): DigestView['waiting'] {
  const owners = new Map<Case['owner'], { cases: number; dueNextAt?: number }>();
  for (const item of live) {
    const known = owners.get(item.owner) ?? { cases: 0 };
    const at = nextDue(item)?.at;
    const due = at === undefined ? known.dueNextAt : Math.min(at, known.dueNextAt ?? at);
    owners.set(item.owner, { cases: known.cases + 1, ...(due === undefined ? {} : { dueNextAt: due }) });
  }
  return [...owners]
    .map(([owner, rest]) => (owner === undefined ? rest : { owner, ...rest }))
    .sort((a, b) => b.cases - a.cases)
    .slice(0, MOST_OWNERS);
}

/** Bars of three hours of real time, so that a day of 23 or 25 hours has what it has. */
function hours(opened: readonly Case[], solved: readonly Case[], from: number, to: number): DigestView['series'] {
  const step = HOURS_A_BAR * HOUR_MS;
  const bars = Math.max(1, Math.ceil((to - from) / step));
  return Array.from({ length: bars }, (_, i) => {
    const [start, end] = [from + i * step, Math.min(to, from + (i + 1) * step)];
    return { label: `${String(i * HOURS_A_BAR).padStart(2, '0')}:00`, ...countIn(opened, solved, start, end) };
  });
}

function days(
  opened: readonly Case[],
  solved: readonly Case[],
  first: number,
  startOf: (day: number) => number,
): DigestView['series'] {
  return Array.from({ length: 7 }, (_, i) => ({
    label: dateOf(first + i).slice(5),
    ...countIn(opened, solved, startOf(first + i), startOf(first + i + 1)),
  }));
}

function countIn(opened: readonly Case[], solved: readonly Case[], from: number, to: number) {
  const isIn = (at: number | undefined) => at !== undefined && at >= from && at < to;
  return {
    opened: opened.filter((it) => isIn(it.openedAt)).length,
    solved: solved.filter((it) => isIn(it.solvedAt)).length,
  };
}

function median(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? upper) + upper) / 2);
}
