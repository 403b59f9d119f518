import type { Calendar, Weekday } from './calendar.ts';
import { clockTime } from './clock-time.ts';
import { dateOf, weekdayOf } from './day.ts';
import { instantOfDay } from './instant-of.ts';
import { localTime } from './local-time.ts';

/** When a courier collects at a warehouse: times of day (`HH:MM`), on all days or only on some. */
export type CutOffs = {
  readonly zone: string;
  readonly times: readonly string[];
  readonly days?: readonly Weekday[];
  readonly calendar?: Pick<Calendar, 'isBusinessDay'>;
};

const SEARCH_DAYS = 31;

/** The first collection after `at`, or undefined when there is none within a month. */
export function nextCutOff(at: number, cutOffs: CutOffs): number | undefined {
  const { zone, times } = cutOffs;
  const today = localTime(at, zone).day;
  for (let day = today; day <= today + SEARCH_DAYS; day++) {
    if (!collects(day, cutOffs)) continue;
    const coming = times.map((time) => instantOfDay(day, clockTime(time), zone)).filter((instant) => instant > at);
    if (coming.length > 0) return Math.min(...coming);
  }
  return undefined;
}

function collects(day: number, { days, calendar }: CutOffs): boolean {
  if (days && !days.includes(weekdayOf(day))) return false;
  return calendar?.isBusinessDay(dateOf(day)) ?? true;
}
