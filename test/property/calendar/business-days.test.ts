import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/create-calendar.ts';

const OFFICE = [{ from: '09:00', to: '18:00' }];
const CLOSED = ['2024-12-25', '2024-12-26', '2025-01-01', '2025-04-18', '2025-04-21'];
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Shanghai', 'Australia/Lord_Howe', 'America/Havana'] as const;

/** Walks from date to date and answers when the given number of working dates are over. */
function walkDays(at: number, days: number, zone: string): number {
  const clock = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const works = (date: Temporal.PlainDate) => date.dayOfWeek <= 5 && !CLOSED.includes(date.toString());
  let date = clock.toPlainDate();
  let left = days;
  while (left > 0) {
    date = date.add({ days: 1 });
    if (works(date)) left--;
  }
  if (!works(clock.toPlainDate())) return date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
  const there = date.toZonedDateTime({ timeZone: zone, plainTime: clock.toPlainTime() });
  // A time that this day skipped comes at the change itself, not as much later as the clocks jumped.
  if (there.toPlainTime().equals(clock.toPlainTime())) return there.epochMilliseconds;
  return there.getTimeZoneTransition('previous')?.epochMilliseconds ?? Number.NaN;
}

test.each(ZONES)('in %s, business days are those that a walk from date to date counts', (zone) => {
  const hours = { mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE };
  const calendar = createCalendar({ zone, hours, closed: CLOSED });
  const minute = fc.integer({ min: Date.UTC(2024, 9, 1) / 60_000, max: Date.UTC(2025, 5, 1) / 60_000 });
  fc.assert(
    fc.property(minute, fc.integer({ min: 1, max: 300 }), (at, days) => {
      const since = at * 60_000;
      const over = walkDays(since, days, zone);
      expect(calendar.addBusinessDays(since, days)).toBe(over);
      expect(calendar.businessDaysBetween(since, over)).toBe(days);
      expect(calendar.businessDaysBetween(since, over - 1)).toBe(days - 1);
    }),
  );
});
