import type { Calendar } from './calendar.ts';
import { yearOf } from './day.ts';
import { firstIndexAtLeast } from './first-index-at-least.ts';
import { FIRST_YEAR, KNOWN_FROM, KNOWN_UNTIL, LAST_YEAR } from './known-years.ts';
import type { YearPlan } from './year-plan.ts';

/** The part of a calendar that counts working time, over the plans of its years. */
export function createBusinessHours(
  planOf: (year: number) => YearPlan,
): Pick<Calendar, 'isOpen' | 'nextOpening' | 'addBusiness' | 'businessBetween'> {
  function nextOpening(at: number): number {
    if (at < KNOWN_FROM) return at;
    for (let year = yearOf(at); year <= LAST_YEAR; year++) {
      const { starts, ends } = planOf(year);
      const start = starts[firstIndexAfter(ends, at)];
      if (start !== undefined) return Math.max(start, at);
    }
    return Math.max(at, KNOWN_UNTIL);
  }

  function addBusiness(at: number, durationMs: number): number {
    if (durationMs <= 0) return at;
    const plainMs = Math.max(0, KNOWN_FROM - at);
    if (durationMs <= plainMs) return at + durationMs;
    const from = Math.max(at, KNOWN_FROM);
    let leftMs = durationMs - plainMs;
    for (let year = yearOf(from); year <= LAST_YEAR; year++) {
      const plan = planOf(year);
      const wantedMs = leftMs + (year === yearOf(from) ? workedBefore(plan, from) : 0);
      if (wantedMs <= plan.totalMs) return instantWorked(plan, wantedMs);
      leftMs = wantedMs - plan.totalMs;
    }
    return Math.max(from, KNOWN_UNTIL) + leftMs;
  }

  function businessBetween(since: number, until: number): number {
    if (!(since < until)) return 0;
    const plainMs =
      Math.max(0, Math.min(until, KNOWN_FROM) - since) + Math.max(0, until - Math.max(since, KNOWN_UNTIL));
    const from = Math.max(since, KNOWN_FROM);
    const to = Math.min(until, KNOWN_UNTIL);
    if (from >= to) return plainMs;
    const lastYear = Math.min(yearOf(to), LAST_YEAR);
    let workedMs = workedBefore(planOf(lastYear), to) - workedBefore(planOf(yearOf(from)), from);
    for (let year = Math.max(yearOf(from), FIRST_YEAR); year < lastYear; year++) workedMs += planOf(year).totalMs;
    return plainMs + workedMs;
  }

  return { isOpen: (at) => nextOpening(at) === at, nextOpening, addBusiness, businessBetween };
}

function firstIndexAfter(values: Float64Array, at: number): number {
  const index = firstIndexAtLeast(values, at);
  return values[index] === at ? index + 1 : index;
}

function workedBefore({ starts, ends, worked }: YearPlan, at: number): number {
  const index = firstIndexAtLeast(ends, at);
  const before = index > 0 ? (worked[index - 1] ?? 0) : 0;
  return before + Math.max(0, at - (starts[index] ?? at));
}

function instantWorked({ ends, worked }: YearPlan, wantedMs: number): number {
  const index = firstIndexAtLeast(worked, wantedMs);
  return (ends[index] ?? 0) - ((worked[index] ?? 0) - wantedMs);
}
