import { describe, expect, test } from 'vitest';
import { endOfDay } from '../../../src/domain/calendar/end-of-day.ts';
import { instantOf } from '../../../src/domain/calendar/instant-of.ts';
import { localDate } from '../../../src/domain/calendar/local-date.ts';
import { MINUTE, shownBy } from './wall-clock.ts';

// Zones of every habit: none, north, south, half hours, changes at midnight, Ramadan, and a day that never was.
const ZONES = [
  'UTC',
  'Asia/Shanghai',
  'Asia/Hong_Kong',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Asia/Gaza',
  'Asia/Beirut',
  'Asia/Jerusalem',
  'Asia/Damascus',
  'Asia/Amman',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Africa/Johannesburg',
  'Africa/Lagos',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Santiago',
  'America/Asuncion',
  'America/Havana',
  'America/Mexico_City',
  'America/Scoresbysund',
  'Atlantic/Azores',
  'Europe/London',
  'Europe/Dublin',
  'Europe/Berlin',
  'Europe/Moscow',
  'Europe/Istanbul',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Australia/Adelaide',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];
const YEARS = [2011, 2018, 2025];
// Fine enough for Newfoundland, whose clocks once went back at one minute past midnight.
const STEP = 30 * MINUTE;
const DAY = 86_400_000;

/** When each date of a year first appeared on the clocks of a zone, found by walking through the year. */
function walkMidnights(zone: string, year: number): Map<string, number> {
  const found = new Map<string, number>();
  let latest = Math.floor(shownBy(zone, Date.UTC(year, 0, 1) - 2 * DAY) / DAY);
  for (let at = Date.UTC(year, 0, 1) - 2 * DAY; at < Date.UTC(year + 1, 0, 1); at += STEP) {
    const day = Math.floor(shownBy(zone, at) / DAY);
    if (day <= latest) continue;
    let first = at;
    while (Math.floor(shownBy(zone, first - MINUTE) / DAY) >= day) first -= MINUTE;
    found.set(new Date(day * DAY).toISOString().slice(0, 10), first);
    latest = day;
  }
  return found;
}

describe.each(ZONES)('%s', (zone) => {
  test.each(YEARS)('every day of %i begins when its date first appears on the clocks', (year) => {
    const walked = walkMidnights(zone, year);
    const computed = new Map([...walked.keys()].map((date) => [date, instantOf(date, '00:00', zone)]));
    expect(computed).toEqual(walked);
    expect(walked.size).toBeGreaterThan(364);

    const dates = [...walked.keys()];
    for (const [i, date] of dates.entries()) {
      const start = walked.get(date) ?? Number.NaN;
      expect(localDate(start, zone)).toBe(date);
      const next = walked.get(dates[i + 1] ?? '');
      if (next === undefined) continue;
      expect(endOfDay(start, zone)).toBe(next - 1);
      expect(endOfDay(date, zone)).toBe(next - 1);
    }
  });
});
