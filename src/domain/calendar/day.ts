import type { LocalDate, Weekday } from './calendar.ts';

/** Length of a civil day without daylight saving, in milliseconds. */
export const DAY_MS = 86_400_000;

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const satisfies readonly Weekday[];

/** Days since 1970-01-01 of a date written `YYYY-MM-DD`; NaN for anything else. */
export function dayOf(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** The date `YYYY-MM-DD` of a number of days since 1970-01-01. */
export function dateOf(day: number): LocalDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Weekday of a number of days since 1970-01-01, which was a Thursday. */
export function weekdayOf(day: number): Weekday {
  return WEEKDAYS[(((day + 4) % 7) + 7) % 7] ?? 'sun';
}

/** Days since 1970-01-01 of the first of January of a year. */
export function firstDayOf(year: number): number {
  return Date.UTC(year, 0, 1) / DAY_MS;
}

/** Calendar year (UTC) in which an instant lies. */
export function yearOf(at: number): number {
  return new Date(at).getUTCFullYear();
}
