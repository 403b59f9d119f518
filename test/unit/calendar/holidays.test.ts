import { afterEach, describe, expect, test } from 'vitest';
import { chineseHolidays } from '../../../src/domain/calendar/chinese-holidays.ts';
import { countryHolidays } from '../../../src/domain/calendar/country-holidays.ts';
import { createCalendar } from '../../../src/domain/calendar/create-calendar.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../../src/domain/calendar/known-years.ts';

const OFFICE = [{ from: '09:00', to: '18:00' }];
const WEEK = { mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE };

/** As announced by the General Office of the State Council for 2024 to 2026: rest days, and days worked for them. */
const ANNOUNCED = {
  2024: {
    rest: ['01-01', '02-10..02-17', '04-04..04-06', '05-01..05-05', '06-10', '09-15..09-17', '10-01..10-07'],
    work: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  2025: {
    rest: ['01-01', '01-28..02-04', '04-04..04-06', '05-01..05-05', '05-31..06-02', '10-01..10-08'],
    work: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  2026: {
    rest: [
      '01-01..01-03',
      '02-15..02-23',
      '04-04..04-06',
      '05-01..05-05',
      '06-19..06-21',
      '09-25..09-27',
      '10-01..10-07',
    ],
    work: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
} as const;

function* datesOf(year: number): Generator<string> {
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
    yield new Date(at).toISOString().slice(5, 10);
  }
}

function names(ranges: readonly string[], date: string): boolean {
  return ranges.some((range) => {
    const [from = '', to = from] = range.split('..');
    return from <= date && date <= to;
  });
}

describe('China, with the days worked to make up for holidays', () => {
  const machineZone = process.env.TZ;
  afterEach(() => {
    if (machineZone === undefined) delete process.env.TZ;
    else process.env.TZ = machineZone;
  });

  test.each([2024, 2025, 2026] as const)('every day of %i is as announced', (year) => {
    const calendar = createCalendar({ zone: 'Asia/Shanghai', hours: WEEK, holidays: [chineseHolidays()] });
    const { rest, work } = ANNOUNCED[year];
    for (const date of datesOf(year)) {
      const weekend = [0, 6].includes(new Date(`${year}-${date}T00:00:00Z`).getUTCDay());
      const expected = names(work, date) || (!weekend && !names(rest, date));
      expect([date, calendar.isBusinessDay(`${year}-${date}`)]).toEqual([date, expected]);
    }
  });

  test.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])('does not depend on a machine in %s', (zone) => {
    process.env.TZ = zone;
    expect(chineseHolidays()(2024).makeUp).toEqual(ANNOUNCED[2024].work.map((date) => `2024-${date}`));
  });

  test('an order paid before the spring festival of 2024 has its four business days by the second make-up day', () => {
    const calendar = createCalendar({ zone: 'Asia/Shanghai', hours: WEEK, holidays: [chineseHolidays()] });
    const thursday = Date.parse('2024-02-08T10:00:00+08:00');
    expect(calendar.addBusinessDays(thursday, 2)).toBe(Date.parse('2024-02-18T10:00:00+08:00'));
  });

  test('a year that nobody announced yet is asked of the other source', () => {
    const beyond = () => ({ closed: ['2040-10-01'], makeUp: [] });
    expect(chineseHolidays({ beyond })(2040).closed).toEqual(['2040-10-01']);
    expect(chineseHolidays()(2040).closed).toEqual([]);
    expect(chineseHolidays({ beyond })(2024).closed).toContain('2024-10-01');
  });
});

describe('holidays by country', () => {
  test('Bavaria rests on Corpus Christi, Hamburg does not', () => {
    expect(countryHolidays({ country: 'DE', state: 'BY' })(2024).closed).toContain('2024-05-30');
    expect(countryHolidays({ country: 'DE', state: 'HH' })(2024).closed).not.toContain('2024-05-30');
  });

  test('a half day before Christmas closes nothing, unless banks are asked for', () => {
    expect(countryHolidays({ country: 'DE' })(2024).closed).not.toContain('2024-12-24');
  });

  test('Saudi Arabia rests on all four days of the feast', () => {
    expect(countryHolidays({ country: 'SA' })(2024).closed).toEqual(
      expect.arrayContaining(['2024-04-09', '2024-04-10', '2024-04-11', '2024-04-12']),
    );
  });

  test('a country that the library does not have is refused', () => {
    expect(() => countryHolidays({ country: 'ZZ' })).toThrow(RangeError);
  });

  test('an American office is closed on Thanksgiving', () => {
    const calendar = createCalendar({
      zone: 'America/New_York',
      hours: WEEK,
      holidays: [countryHolidays({ country: 'US' })],
    });
    expect(calendar.isBusinessDay('2024-11-28')).toBe(false);
    expect(calendar.isBusinessDay('2024-11-29')).toBe(true);
  });
});

test('holidays are known in every year that calendars know', () => {
  const sources = ['US', 'DE', 'CN', 'JP', 'SA', 'IL', 'IN', 'BR'].map((country) => countryHolidays({ country }));
  for (const year of [FIRST_YEAR, LAST_YEAR]) {
    for (const source of sources) expect(source(year).closed.length).toBeGreaterThan(2);
  }
});
