import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HourSpan, Weekday } from '../../../src/domain/calendar/calendar.ts';
import { createCalendar } from '../../../src/domain/calendar/create-calendar.ts';
import { MINUTE, walkClock } from './wall-clock.ts';

const DAY = 86_400_000;
const WEEKDAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAYS = 9;

// Nine days around something that happens to the clocks; the first of them is a date in the zone.
const WINDOWS = [
  ['America/New_York', '2024-03-07'],
  ['America/New_York', '2024-10-31'],
  ['Europe/Berlin', '2025-03-27'],
  ['Europe/Berlin', '2025-10-23'],
  ['Australia/Lord_Howe', '2024-04-04'],
  ['America/Sao_Paulo', '2018-02-14'],
  ['America/Sao_Paulo', '2018-11-01'],
  ['Africa/Casablanca', '2025-02-20'],
  ['America/Havana', '2024-10-31'],
  ['America/St_Johns', '2011-11-03'],
  ['Pacific/Apia', '2011-12-27'],
  ['Asia/Shanghai', '2024-02-06'],
] as const;

const time = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  );
const span = fc.record({ from: time, to: time });
const day = fc.oneof(fc.constant([]), fc.array(span, { minLength: 1, maxLength: 2 }));
const week = fc
  .record({ sun: day, mon: day, tue: day, wed: day, thu: day, fri: day, sat: day })
  .filter((hours) => Object.values(hours).some((spans) => spans.length > 0));
const closedDays = fc.uniqueArray(fc.integer({ min: 0, max: DAYS - 1 }), { maxLength: 2 });
const minute = fc.integer({ min: 0, max: DAYS * 24 * 60 - 1 });

describe.each(WINDOWS)('in %s from %s', (zone, first) => {
  const firstDay = Date.parse(first) / DAY;
  const lead = 3 * 24 * 60;
  const from = Date.parse(first) - lead * MINUTE;
  const firstShows = walkClock(zone, from, (DAYS + 8) * 24 * 60);
  const start = firstShows(firstDay * DAY);
  const minutes = DAYS * 24 * 60;

  /** Which minutes of the window are working time, by walking its clocks. */
  function walkOpen(hours: Record<Weekday, readonly HourSpan[]>, closed: ReadonlySet<number>): boolean[] {
    const open = new Array<boolean>(minutes).fill(false);
    for (let i = -1; i < DAYS + 2; i++) {
      if (closed.has(i)) continue;
      const weekday = WEEKDAYS[new Date((firstDay + i) * DAY).getUTCDay()] ?? 'sun';
      for (const { from: opens, to: closes } of hours[weekday]) {
        const midnight = (firstDay + i) * DAY;
        const nextDay = closes > opens ? 0 : DAY;
        const begin = Math.max(0, (firstShows(midnight + Date.parse(`1970-01-01T${opens}Z`)) - start) / MINUTE);
        const end = (firstShows(midnight + nextDay + Date.parse(`1970-01-01T${closes}Z`)) - start) / MINUTE;
        for (let m = begin; m < Math.min(end, minutes); m++) open[m] = true;
      }
    }
    return open;
  }

  test('counts and adds exactly the working minutes that a walk through the clocks finds', () => {
    fc.assert(
      fc.property(week, closedDays, minute, minute, fc.integer({ min: 1, max: 1200 }), (hours, shut, a, b, wanted) => {
        const closed = shut.map((i) => new Date((firstDay + i) * DAY).toISOString().slice(0, 10));
        const calendar = createCalendar({ zone, hours, closed });
        const open = walkOpen(hours, new Set(shut));
        const [early, late] = a < b ? [a, b] : [b, a];
        const at = start + early * MINUTE;
        const until = start + late * MINUTE;

        expect(calendar.isOpen(at)).toBe(open[early]);
        expect(calendar.businessBetween(at, until)).toBe(open.slice(early, late).filter(Boolean).length * MINUTE);

        const opening = open.indexOf(true, early);
        if (opening >= 0) expect(calendar.nextOpening(at)).toBe(start + opening * MINUTE);

        let worked = 0;
        const reached = open.findIndex((isOpen, m) => m >= early && isOpen && ++worked === wanted);
        if (reached >= 0) expect(calendar.addBusiness(at, wanted * MINUTE)).toBe(start + (reached + 1) * MINUTE);
        else expect(calendar.addBusiness(at, wanted * MINUTE)).toBeGreaterThan(start + (minutes - 1) * MINUTE);
      }),
      { numRuns: 60 },
    );
  });
});

test('over years, what was added is what lies between, and parts add up to the whole', () => {
  const calendar = createCalendar({
    zone: 'Europe/London',
    hours: {
      mon: [{ from: '09:00', to: '17:30' }],
      thu: [
        { from: '08:00', to: '12:00' },
        { from: '22:00', to: '06:00' },
      ],
    },
    closed: ['2024-12-26', '2025-01-02'],
  });
  const instant = fc.integer({ min: Date.UTC(2019, 0, 1), max: Date.UTC(2030, 0, 1) });
  fc.assert(
    fc.property(instant, instant, instant, fc.integer({ min: 0, max: 400 * DAY }), (x, y, z, duration) => {
      const [a = 0, b = 0, c = 0] = [x, y, z].sort((one, other) => one - other);
      expect(calendar.businessBetween(a, calendar.addBusiness(a, duration))).toBe(duration);
      expect(calendar.businessBetween(a, b) + calendar.businessBetween(b, c)).toBe(calendar.businessBetween(a, c));
      expect(calendar.addBusiness(calendar.addBusiness(a, duration), duration)).toBe(
        calendar.addBusiness(a, 2 * duration),
      );
    }),
  );
});
