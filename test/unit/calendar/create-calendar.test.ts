import { describe, expect, test } from 'vitest';
import type { CalendarSpec } from '../../../src/domain/calendar/calendar.ts';
import { createCalendar } from '../../../src/domain/calendar/create-calendar.ts';

const HOUR = 3_600_000;
const OFFICE = [{ from: '09:00', to: '18:00' }];
const WEEK = { mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE };
const at = (text: string) => Date.parse(text);
const iso = (instant: number) => new Date(instant).toISOString();
const berlin = (spec: Partial<CalendarSpec> = {}) => createCalendar({ zone: 'Europe/Berlin', hours: WEEK, ...spec });

describe('an office in Berlin, nine to six', () => {
  const calendar = berlin();

  test('promises within one hour on Friday evening what ends on Monday morning', () => {
    expect(iso(calendar.addBusiness(at('2024-05-10T15:30:00Z'), HOUR))).toBe('2024-05-13T07:30:00.000Z');
  });

  test('ends a term that fills the day at closing time, not at the next opening', () => {
    expect(iso(calendar.addBusiness(at('2024-05-10T15:00:00Z'), HOUR))).toBe('2024-05-10T16:00:00.000Z');
  });

  test('opens on Monday for what comes on Saturday', () => {
    expect(calendar.isOpen(at('2024-05-11T10:00:00Z'))).toBe(false);
    expect(iso(calendar.nextOpening(at('2024-05-11T10:00:00Z')))).toBe('2024-05-13T07:00:00.000Z');
  });

  test('is open from its first millisecond and closed from closing time on', () => {
    expect(calendar.isOpen(at('2024-05-13T07:00:00Z'))).toBe(true);
    expect(calendar.isOpen(at('2024-05-13T16:00:00Z'))).toBe(false);
  });

  test('counts nothing backwards', () => {
    expect(calendar.businessBetween(at('2024-05-13T10:00:00Z'), at('2024-05-13T08:00:00Z'))).toBe(0);
    expect(calendar.addBusiness(at('2024-05-11T10:00:00Z'), -HOUR)).toBe(at('2024-05-11T10:00:00Z'));
  });

  test('keeps the hour of the wall clock over a change of the clocks', () => {
    expect(iso(calendar.addBusinessDays(at('2024-03-29T13:00:00Z'), 1))).toBe('2024-04-01T12:00:00.000Z');
  });

  test('counts four whole working days from Thursday, and from Saturday to the end of Thursday', () => {
    expect(iso(calendar.addBusinessDays(at('2024-05-16T13:00:00Z'), 4))).toBe('2024-05-22T13:00:00.000Z');
    expect(iso(calendar.addBusinessDays(at('2024-05-18T13:00:00Z'), 4))).toBe('2024-05-23T22:00:00.000Z');
    expect(calendar.businessDaysBetween(at('2024-05-16T13:00:00Z'), at('2024-05-22T12:59:59Z'))).toBe(3);
  });
});

test('the day ends where the team is, or where the customer is', () => {
  const noon = at('2024-05-06T12:00:00Z');
  expect(iso(berlin().endOfDay(noon))).toBe('2024-05-06T21:59:59.999Z');
  expect(iso(berlin().endOfDay('2024-05-06', 'America/New_York'))).toBe('2024-05-07T03:59:59.999Z');
  const always = createCalendar({ zone: 'Asia/Shanghai', hours: 'always' });
  expect(iso(always.endOfDay(noon))).toBe('2024-05-06T15:59:59.999Z');
  expect(iso(always.endOfDay(noon, 'UTC'))).toBe('2024-05-06T23:59:59.999Z');
});

test('a lunch break, a night shift and a late Thursday are all working time', () => {
  const calendar = berlin({
    hours: {
      wed: [
        { from: '13:00', to: '17:00' },
        { from: '08:00', to: '12:00' },
      ],
      thu: [{ from: '22:00', to: '06:00' }],
    },
  });
  expect(calendar.isOpen(at('2024-05-15T10:30:00Z'))).toBe(false);
  expect(calendar.isOpen(at('2024-05-17T03:59:59Z'))).toBe(true);
  expect(calendar.businessBetween(at('2024-05-15T00:00:00Z'), at('2024-05-18T00:00:00Z'))).toBe(16 * HOUR);
  expect(calendar.isBusinessDay('2024-05-17')).toBe(false);
});

test('a day named open wins over a day named closed, and both over holidays', () => {
  const holidays = [() => ({ closed: ['2024-05-09', '2024-05-10'], makeUp: ['2024-05-11', '2024-05-12'] })];
  const calendar = berlin({
    holidays,
    closed: ['2024-05-12', '2024-05-13'],
    open: [{ date: '2024-05-09', spans: OFFICE }],
  });
  const opens = (date: string) => calendar.isBusinessDay(date);
  expect(['2024-05-09', '2024-05-10', '2024-05-11', '2024-05-12', '2024-05-13'].map(opens)).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
});

test('a make-up day has the hours of an ordinary day, or its own', () => {
  const holidays = [() => ({ closed: [], makeUp: ['2024-05-11'] })];
  const saturday = at('2024-05-11T14:00:00Z');
  expect(berlin({ holidays }).isOpen(saturday)).toBe(true);
  expect(berlin({ holidays, makeUpHours: [{ from: '09:00', to: '13:00' }] }).isOpen(saturday)).toBe(false);
});

describe('around the clock', () => {
  const calendar = createCalendar({ zone: 'Asia/Shanghai', hours: 'always' });

  test('an hour is an hour and a day is a day', () => {
    expect(calendar.always).toBe(true);
    expect(calendar.addBusiness(5, HOUR)).toBe(5 + HOUR);
    expect(calendar.businessBetween(5, 3)).toBe(0);
    expect(calendar.isOpen(0)).toBe(true);
    expect(calendar.nextOpening(7)).toBe(7);
    expect(iso(calendar.addBusinessDays(at('2024-05-11T10:00:00Z'), 2))).toBe('2024-05-13T10:00:00.000Z');
    expect(calendar.businessDaysBetween(at('2024-05-11T10:00:00Z'), at('2024-05-13T09:00:00Z'))).toBe(1);
  });

  test('except on a closed day', () => {
    const closed = createCalendar({ zone: 'Asia/Shanghai', hours: 'always', closed: ['2024-05-12'] });
    expect(closed.businessBetween(at('2024-05-11T15:00:00Z'), at('2024-05-12T17:00:00Z'))).toBe(2 * HOUR);
  });
});

describe('bad input', () => {
  test('a week without working time, a time that is none and an unknown zone are refused', () => {
    expect(() => berlin({ hours: {} })).toThrow(RangeError);
    expect(() => berlin({ hours: { mon: [{ from: '9 am', to: '18:00' }] } })).toThrow(RangeError);
    expect(() => berlin({ zone: 'Europe/Atlantis' })).toThrow(RangeError);
    expect(() => createCalendar({ zone: 'Europe/Atlantis', hours: 'always' })).toThrow(RangeError);
  });

  test('a promise in the year 9999 and an event of 1970 are answered, not searched for', () => {
    const calendar = berlin();
    const [past, future] = [0, Date.UTC(9999, 11, 31)];
    expect(calendar.isOpen(future)).toBe(true);
    expect(calendar.addBusiness(future, HOUR)).toBe(future + HOUR);
    expect(calendar.businessBetween(past, HOUR)).toBe(HOUR);
    expect(calendar.addBusinessDays(future, 3)).toBe(future + 72 * HOUR);
    expect(calendar.businessDaysBetween(past, Date.UTC(1970, 0, 9))).toBe(8);
    expect(calendar.businessBetween(past, future)).toBeLessThan(future);
    expect(calendar.businessDaysBetween(Date.UTC(1999, 11, 28), Date.UTC(2000, 0, 3))).toBe(4);
  });
});
