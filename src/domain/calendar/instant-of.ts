import type { LocalDate } from './calendar.ts';
import { clockTime } from './clock-time.ts';
import { DAY_MS, dayOf, yearOf } from './day.ts';
import { segmentsOfYear } from './zone-offsets.ts';

// No zone has been further from UTC than 16 hours; a day that a zone skipped (Samoa 2011) adds 24.
const REACH_MS = 42 * 3_600_000;

/**
 * The first instant at which the clocks of a zone show this date and time (`HH:MM`) or later.
 * A time that is skipped when clocks go forward is the moment of the change; one that comes twice is its first coming.
 */
export function instantOf(date: LocalDate, time: string, zone: string): number {
  return instantOfDay(dayOf(date), clockTime(time), zone);
}

/** As {@link instantOf}, for a day since 1970-01-01 and milliseconds after its midnight. */
export function instantOfDay(day: number, timeMs: number, zone: string): number {
  const shown = day * DAY_MS + timeMs;
  const lastYear = yearOf(shown + REACH_MS);
  for (let year = yearOf(shown - REACH_MS); year <= lastYear; year++) {
    for (const segment of segmentsOfYear(zone, year)) {
      const at = Math.max(segment.from, shown - segment.offset);
      if (at < segment.to) return at;
    }
  }
  throw new RangeError(`no such day: ${day}`);
}
