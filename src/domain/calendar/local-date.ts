import type { LocalDate } from './calendar.ts';
import { dateOf } from './day.ts';
import { localTime } from './local-time.ts';

/** The date that calendars in a zone show at an instant. */
export function localDate(at: number, zone: string): LocalDate {
  return dateOf(localTime(at, zone).day);
}
