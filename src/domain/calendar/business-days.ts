import type { Calendar } from './calendar.ts';
import { DAY_MS, dayOf, firstDayOf, yearOf } from './day.ts';
import { firstIndexAtLeast } from './first-index-at-least.ts';
import { instantOfDay } from './instant-of.ts';
import { FIRST_YEAR, LAST_YEAR } from './known-years.ts';
import { localTime } from './local-time.ts';
import type { YearPlan } from './year-plan.ts';

const FIRST_DAY = firstDayOf(FIRST_YEAR);
const END_DAY = firstDayOf(LAST_YEAR + 1);

/** The part of a calendar that counts whole business days, over the plans of its years. */
export function createBusinessDays(
  zone: string,
  planOf: (year: number) => YearPlan,
): Pick<Calendar, 'isBusinessDay' | 'addBusinessDays' | 'businessDaysBetween'> {
  /** Business days after one day up to and including another. */
  function daysAfter(since: number, until: number): number {
    const from = Math.max(since + 1, FIRST_DAY);
    const end = Math.min(until + 1, END_DAY);
    let days =
      Math.max(0, Math.min(until + 1, FIRST_DAY) - since - 1) + Math.max(0, until + 1 - Math.max(since + 1, END_DAY));
    for (let year = yearOf(from * DAY_MS); from < end && firstDayOf(year) < end; year++) {
      const { firstDay, daysBefore } = planOf(year);
      const next = Math.min(end - firstDay, daysBefore.length - 1);
      days += (daysBefore[next] ?? 0) - (daysBefore[Math.max(0, from - firstDay)] ?? 0);
    }
    return days;
  }

  /** The day that is the `days`-th business day after a day. */
  function businessDayAfter(day: number, days: number): number {
    const plain = Math.max(0, Math.min(days, FIRST_DAY - 1 - day));
    const from = day + plain;
    let left = days - plain;
    if (left === 0) return from;
    for (let year = Math.max(yearOf((from + 1) * DAY_MS), FIRST_YEAR); year <= LAST_YEAR; year++) {
      const { firstDay, daysBefore: before } = planOf(year);
      const wanted = left + (before[from + 1 - firstDay] ?? 0);
      const total = before[before.length - 1] ?? 0;
      if (wanted <= total) return firstDay + firstIndexAtLeast(before, wanted) - 1;
      left = wanted - total;
    }
    return Math.max(from + 1, END_DAY) + left - 1;
  }

  function isWorked(day: number): boolean {
    return businessDayAfter(day - 1, 1) === day;
  }

  function addBusinessDays(at: number, days: number): number {
    const whole = Math.trunc(days);
    if (whole <= 0) return at;
    const { day, timeMs } = localTime(at, zone);
    const last = businessDayAfter(day, whole);
    return isWorked(day) ? instantOfDay(last, timeMs, zone) : instantOfDay(last + 1, 0, zone);
  }

  function businessDaysBetween(since: number, until: number): number {
    if (!(since < until)) return 0;
    let days = daysAfter(localTime(since, zone).day, localTime(until, zone).day);
    while (days > 0 && addBusinessDays(since, days) > until) days--;
    return days;
  }

  return { isBusinessDay: (date) => isWorked(dayOf(date)), addBusinessDays, businessDaysBetween };
}
