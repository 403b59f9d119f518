import type { HolidaySource } from '../domain/calendar/calendar.ts';
import { chineseHolidays } from '../domain/calendar/chinese-holidays.ts';
import { countryHolidays } from '../domain/calendar/country-holidays.ts';

/**
 * Holidays behind the `holidays` word of a team: `DE`, `DE-BY`, `CN` (with make-up workdays).
 * Throws a RangeError for a country or state that nobody knows.
 */
export function holidaySources(text: string): readonly HolidaySource[] {
  const [country = '', state] = text.split('-');
  if (!/^[A-Z]{2}$/.test(country)) throw new RangeError(`not a country: ${text}`);
  const source = countryHolidays({ country, ...(state === undefined ? {} : { state }) });
  return [country === 'CN' ? chineseHolidays({ beyond: source }) : source];
}
