import chineseDays from 'chinese-days';
import type { HolidaySource, HolidayYear, LocalDate } from './calendar.ts';
import { dateOf, firstDayOf } from './day.ts';

/**
 * Mainland China's holidays and make-up workdays (调休) as the State Council announced them, from the library
 * `chinese-days`. A year that was not announced yet is asked of `beyond`, if given, and has no make-up days.
 */
export function chineseHolidays({ beyond }: { readonly beyond?: HolidaySource } = {}): HolidaySource {
  return (year) => {
    const announced = announcedYear(year);
    if (announced.closed.length > 0 || !beyond) return announced;
    return beyond(year);
  };
}

function announcedYear(year: number): HolidayYear {
  const closed: LocalDate[] = [];
  const makeUp: LocalDate[] = [];
  for (let day = firstDayOf(year); day < firstDayOf(year + 1); day++) {
    const date = dateOf(day);
    const { work, name } = chineseDays.getDayDetail(localNoon(date));
    // Ordinary days carry a weekday's name; announced ones carry "English,中文,days".
    if (name.includes(',')) (work ? makeUp : closed).push(date);
  }
  return { closed, makeUp };
}

/** The library reads strings as UTC and answers in the machine's own zone; noon on that machine is safe in any. */
function localNoon(date: LocalDate): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}
