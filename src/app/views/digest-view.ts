import type { DigestView } from '../../cards/case-view.ts';
import { dateOf, dayOf } from '../../domain/calendar/day.ts';
import { instantOf } from '../../domain/calendar/instant-of.ts';
import { localDate } from '../../domain/calendar/local-date.ts';
import type { Severity } from '../../domain/catalogue/severity.ts';
import type { Money } from '../../domain/order/money.ts';
import type { LiveGlance, SpanFigures } from '../ports/digest-store.ts';
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

/** Counts a local day (or the last seven whole ones); the days of 23 and 25 hours included. */
export function digestView(tx: Tx, ask: DigestAsk): DigestView {
  const { zone, now, period, channel } = ask;
  const today = dayOf(localDate(now, zone));
  const last = period === 'today' ? today : today - 1;
  const first = period === 'week' ? today - 7 : last;
  const startOf = (day: number) => instantOf(dateOf(day), '00:00', zone);
  const from = startOf(first);
  const to = period === 'today' ? now : startOf(last + 1);
  const { openedByCode, ...figures } = tx.digests.figures(from, to, channel);
  const live = tx.digests.live(channel);
  return {
    ...figures,
    localDate: dateOf(last),
    zone,
    period,
    silences: silencesView(tx, now),
    openByAge: byAge(live, now),
    unclaimed: live.filter((it) => it.owner === null).length,
    overdue: live.filter((it) => isOverdue(it, now)).length,
    byCode: byCode(openedByCode, live),
    bySeverity: bySeverity(live),
    atStake: sums(live),
    waiting: byOwner(live),
    series: series(period === 'week' ? days(first, startOf) : hours(from, to), tx, channel),
  };
}

/** Past what was due next; a deadline of somebody else's that went by is no term of ours. */
function isOverdue({ dueAt, deadlineAt }: LiveGlance, now: number): boolean {
  return dueAt !== null && dueAt !== deadlineAt && dueAt < now;
}

function byAge(live: readonly LiveGlance[], now: number): DigestView['openByAge'] {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const item of live) {
    const age = now - item.openedAt;
    const bucket = AGES_MS.findIndex((limit) => age < limit);
    counts[(bucket === -1 ? 3 : bucket) as 0 | 1 | 2 | 3] += 1;
  }
  return counts;
}

function byCode(opened: SpanFigures['openedByCode'], live: readonly LiveGlance[]): DigestView['byCode'] {
  const open = new Map<LiveGlance['code'], number>();
  for (const { code } of live) open.set(code, (open.get(code) ?? 0) + 1);
  return [...new Set([...opened.keys(), ...open.keys()])]
    .map((code) => ({ code, opened: opened.get(code) ?? 0, open: open.get(code) ?? 0 }))
    .sort((a, b) => b.opened - a.opened || b.open - a.open || (a.code < b.code ? -1 : 1))
    .slice(0, MOST_CODES);
}

function bySeverity(live: readonly LiveGlance[]): Readonly<Record<Severity, number>> {
  const counts = { minor: 0, moderate: 0, severe: 0 };
  for (const item of live) counts[item.severity] += 1;
  return counts;
}

function sums(live: readonly LiveGlance[]): readonly Money[] {
  const byCurrency = new Map<string, number>();
  for (const { value, currency } of live)
    if (value !== null && currency !== null) byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + value);
  return [...byCurrency]
    .map(([currency, amount]) => ({ amount, currency }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

function byOwner(live: readonly LiveGlance[]): DigestView['waiting'] {
  const owners = new Map<LiveGlance['owner'], { cases: number; dueNextAt?: number }>();
  for (const { owner, dueAt } of live) {
    const known = owners.get(owner) ?? { cases: 0 };
    const due = dueAt === null ? known.dueNextAt : Math.min(dueAt, known.dueNextAt ?? dueAt);
    owners.set(owner, { cases: known.cases + 1, ...(due === undefined ? {} : { dueNextAt: due }) });
  }
  return [...owners]
    .map(([owner, rest]) => (owner === null ? rest : { owner, ...rest }))
    .sort((a, b) => b.cases - a.cases)
    .slice(0, MOST_OWNERS);
}

interface Bar {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** Bars of three hours of real time, so that a day of 23 or 25 hours has what it has. */
function hours(from: number, to: number): readonly Bar[] {
  const step = HOURS_A_BAR * HOUR_MS;
  return Array.from({ length: Math.max(1, Math.ceil((to - from) / step)) }, (_, i) => ({
    label: `${String(i * HOURS_A_BAR).padStart(2, '0')}:00`,
    from: from + i * step,
    to: Math.min(to, from + (i + 1) * step),
  }));
}

function days(first: number, startOf: (day: number) => number): readonly Bar[] {
  return Array.from({ length: 7 }, (_, i) => ({
    label: dateOf(first + i).slice(5),
    from: startOf(first + i),
    to: startOf(first + i + 1),
  }));
}

function series(bars: readonly Bar[], { digests }: Tx, channel: string | undefined): DigestView['series'] {
  return bars.map(({ label, from, to }) => ({
    label,
    opened: digests.countOpened(from, to, channel),
    solved: digests.countSolved(from, to, channel),
  }));
}
