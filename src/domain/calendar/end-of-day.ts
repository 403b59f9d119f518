import type { LocalDate } from './calendar.ts';
import { dayOf } from './day.ts';
import { instantOfDay } from './instant-of.ts';
import { localTime } from './local-time.ts';

/**
 * The last millisecond of a day in a zone; the day is given as a date or as any instant within it.
 * Inclusive, so that showing it names the day itself and `now > endOfDay` means that the day is over.
 */
export function endOfDay(day: LocalDate | number, zone: string): number {
  const number = typeof day === 'string' ? dayOf(day) : localTime(day, zone).day;
  return instantOfDay(number + 1, 0, zone) - 1;
}
