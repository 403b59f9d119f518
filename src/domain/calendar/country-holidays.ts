import type Holidays from 'date-holidays';
import type { HolidaysTypes } from 'date-holidays';
import { whenNeeded } from '../when-needed.ts';
import type { HolidaySource, LocalDate } from './calendar.ts';
import { DAY_MS, dateOf } from './day.ts';

/** Which holidays: ISO 3166-1 country, state and region as the library `date-holidays` names them, kinds of holiday. */
export type CountryHolidays = {
  readonly country: string;
  readonly state?: string;
  readonly region?: string;
  /** `public` alone when not said: the days on which offices and couriers rest. */
  readonly types?: readonly HolidaysTypes.HolidayType[];
};

const NOON_MS = DAY_MS / 2;
const library = whenNeeded<typeof Holidays>('date-holidays');

/**
 * Holidays of a country, from the library `date-holidays`. A day is closed when its noon is a holiday, so that a
 * holiday from sunset to sunset closes one day. Throws a RangeError for a country or state the library does not have.
 */
export function countryHolidays({ country, state, region, types = ['public'] }: CountryHolidays): HolidaySource {
  const Calendar = library();
  const holidays = new Calendar({ country, ...(state && { state }), ...(region && { region }) }, { types: [...types] });
  if (holidays.getRules().length === 0) throw new RangeError(`no holidays are known for ${[country, state, region]}`);
  return (year) => ({ closed: holidays.getHolidays(year).flatMap(daysAtNoon), makeUp: [] });
}

function daysAtNoon({ date, start, end }: HolidaysTypes.Holiday): LocalDate[] {
  // `date` is wall time in the country, `start` and `end` are instants: only their distance is of use here.
  const from = Date.parse(`${date.slice(0, 10)}T${date.slice(11, 19)}Z`);
  const until = from + (end.getTime() - start.getTime());
  const days: LocalDate[] = [];
  for (let day = Math.ceil((from - NOON_MS) / DAY_MS); day * DAY_MS + NOON_MS < until; day++) days.push(dateOf(day));
  return days;
}
