import { clockTime } from './clock-time.ts';
import { instantOfDay } from './instant-of.ts';
import { localTime } from './local-time.ts';

/**
 * The first instant after `at` at which clocks in a zone come to a time of day (`HH:MM`), once a day:
 * a skipped time comes at the change of the clocks, a repeated one only the first time.
 */
export function nextLocalTime(at: number, time: string, zone: string): number {
  const timeMs = clockTime(time);
  const { day } = localTime(at, zone);
  const today = instantOfDay(day, timeMs, zone);
  return today > at ? today : instantOfDay(day + 1, timeMs, zone);
}
