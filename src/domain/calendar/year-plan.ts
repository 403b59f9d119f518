import { DAY_MS, firstDayOf } from './day.ts';
import type { DayHours } from './day-hours.ts';
import { instantOfDay } from './instant-of.ts';

/** Working time of one year, laid out so that every question is a binary search. */
export type YearPlan = {
  /** Working spans `[start, end)` within the UTC year, ascending and apart from each other. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Working milliseconds of the year up to the end of each span. */
  readonly worked: Float64Array;
  readonly totalMs: number;
  /** First local day of the year, and for each of its days how many business days come before; one more at the end. */
  readonly firstDay: number;
  readonly daysBefore: Uint16Array;
};

/** Lays out one year of a calendar. */
export function planYear(year: number, zone: string, hoursOf: DayHours): YearPlan {
  const spans = mergeSpans(spansOfYear(year, zone, hoursOf));
  const worked = new Float64Array(spans.length);
  let totalMs = 0;
  spans.forEach(([start, end], i) => {
    totalMs += end - start;
    worked[i] = totalMs;
  });
  return {
    starts: Float64Array.from(spans, ([start]) => start),
    ends: Float64Array.from(spans, ([, end]) => end),
    worked,
    totalMs,
    firstDay: firstDayOf(year),
    daysBefore: countBusinessDays(year, hoursOf),
  };
}

type Span = readonly [start: number, end: number];

function spansOfYear(year: number, zone: string, hoursOf: DayHours): Span[] {
  const from = firstDayOf(year);
  const until = firstDayOf(year + 1);
  const spans: Span[] = [];
  // Two days on either side: a night shift, and zones up to a day ahead of or behind UTC.
  for (let day = from - 2; day < until + 2; day++) {
    for (const { fromMs, toMs } of hoursOf(day)) {
      const start = Math.max(instantOfDay(day, fromMs, zone), from * DAY_MS);
      const end = Math.min(instantOfDay(day, toMs, zone), until * DAY_MS);
      if (start < end) spans.push([start, end]);
    }
  }
  return spans;
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of spans) {
    const last = merged.at(-1);
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}

function countBusinessDays(year: number, hoursOf: DayHours): Uint16Array {
  const firstDay = firstDayOf(year);
  const daysBefore = new Uint16Array(firstDayOf(year + 1) - firstDay + 1);
  for (let i = 1; i < daysBefore.length; i++) {
    daysBefore[i] = (daysBefore[i - 1] ?? 0) + (hoursOf(firstDay + i - 1).length > 0 ? 1 : 0);
  }
  return daysBefore;
}
