import { describe, expect, test } from 'vitest';
import { clockTime } from '../../../src/domain/calendar/clock-time.ts';
import { endOfDay } from '../../../src/domain/calendar/end-of-day.ts';
import { instantOf } from '../../../src/domain/calendar/instant-of.ts';
import { localDate } from '../../../src/domain/calendar/local-date.ts';
import { nextLocalTime } from '../../../src/domain/calendar/next-local-time.ts';

const iso = (at: number) => new Date(at).toISOString();

describe('a time of day in a zone', () => {
  test.each([
    ['an ordinary morning', '2024-05-06', '09:00', 'Europe/Berlin', '2024-05-06T07:00:00.000Z'],
    ['02:30 that is skipped comes at the change', '2024-03-31', '02:30', 'Europe/Berlin', '2024-03-31T01:00:00.000Z'],
    ['02:30 that comes twice comes once, first', '2024-10-27', '02:30', 'Europe/Berlin', '2024-10-27T00:30:00.000Z'],
    ['half an hour is skipped', '2024-10-06', '02:15', 'Australia/Lord_Howe', '2024-10-05T15:30:00.000Z'],
    ['a midnight that is skipped', '2018-11-04', '00:00', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['a midnight after an hour repeated', '2018-02-18', '00:00', 'America/Sao_Paulo', '2018-02-18T03:00:00.000Z'],
    ['a day that Samoa skipped', '2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['the end of a year far ahead of UTC', '2024-12-31', '24:00', 'Pacific/Kiritimati', '2024-12-31T10:00:00.000Z'],
  ])('%s', (_, date, time, zone, expected) => {
    expect(iso(instantOf(date, time, zone))).toBe(expected);
  });

  test('is refused when it is none', () => {
    for (const text of ['24:01', '9', '09:60', '', 'noon', '-1:00']) expect(() => clockTime(text)).toThrow(RangeError);
  });

  test('is refused in a zone that does not exist', () => {
    expect(() => instantOf('2024-05-06', '09:00', 'Mars/Olympus')).toThrow(RangeError);
  });
});

test('the date depends on where one looks', () => {
  const at = Date.parse('2024-05-06T23:30:00Z');
  expect(localDate(at, 'Asia/Shanghai')).toBe('2024-05-07');
  expect(localDate(at, 'America/Los_Angeles')).toBe('2024-05-06');
});

test('the end of a day is its last millisecond, also on a day of 23 hours', () => {
  expect(iso(endOfDay('2024-03-31', 'Europe/Berlin'))).toBe('2024-03-31T21:59:59.999Z');
  expect(iso(endOfDay(Date.parse('2024-03-31T21:00:00Z'), 'Europe/Berlin'))).toBe('2024-03-31T21:59:59.999Z');
});

describe('the daily digest at 02:30 in New York', () => {
  const next = (at: string) => iso(nextLocalTime(Date.parse(at), '02:30', 'America/New_York'));

  test('comes today when it is still ahead, else tomorrow', () => {
    expect(next('2024-05-06T06:29:59Z')).toBe('2024-05-06T06:30:00.000Z');
    expect(next('2024-05-06T06:30:00Z')).toBe('2024-05-07T06:30:00.000Z');
  });

  test('comes at 03:00 on the day that has no 02:30', () => {
    expect(next('2024-03-10T05:00:00Z')).toBe('2024-03-10T07:00:00.000Z');
  });

  test('does not come again when the hour is repeated', () => {
    const first = nextLocalTime(Date.parse('2024-11-03T04:00:00Z'), '01:30', 'America/New_York');
    expect(iso(first)).toBe('2024-11-03T05:30:00.000Z');
    expect(iso(nextLocalTime(first, '01:30', 'America/New_York'))).toBe('2024-11-04T06:30:00.000Z');
  });
});
