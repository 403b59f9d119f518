import type { CalendarSpec, HolidayYear, HourSpan, LocalDate, Weekday } from './calendar.ts';
import { clockTime } from './clock-time.ts';
import { DAY_MS, dateOf, weekdayOf, yearOf } from './day.ts';

/** Working time that starts on a day: milliseconds after its midnight; `toMs` may lie in the next day. */
type Shift = { readonly fromMs: number; readonly toMs: number };

/** Answers the shifts that start on a day (days since 1970-01-01), in order. */
export type DayHours = (day: number) => readonly Shift[];

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies readonly Weekday[];
const WHOLE_DAY: readonly Shift[] = [{ fromMs: 0, toMs: DAY_MS }];
const REST: readonly Shift[] = [];

/**
 * Reads a calendar's week, exceptions and holidays into one lookup by day.
 * Throws a RangeError for a time that is none, and for a week without any working time.
 */
export function createDayHours(spec: CalendarSpec): DayHours {
  const week = weeklyShifts(spec.hours);
  const makeUpShifts = spec.makeUpHours ? shifts(spec.makeUpHours) : usualShifts(week);
  const closed = new Set<LocalDate>(spec.closed);
  const open = new Map((spec.open ?? []).map(({ date, spans }) => [date, shifts(spans)]));
  const holidaysOf = createHolidayLookup(spec.holidays ?? []);

  return (day) => {
    const date = dateOf(day);
    const special = open.get(date);
    if (special) return special;
    if (closed.has(date)) return REST;
    const holidays = holidaysOf(yearOf(day * DAY_MS));
    if (holidays.makeUp.has(date)) return makeUpShifts;
    return holidays.closed.has(date) ? REST : week[weekdayOf(day)];
  };
}

function weeklyShifts(hours: CalendarSpec['hours']): Record<Weekday, readonly Shift[]> {
  const of = (weekday: Weekday) => (hours === 'always' ? WHOLE_DAY : shifts(hours[weekday] ?? []));
  return {
    mon: of('mon'),
    tue: of('tue'),
    wed: of('wed'),
    thu: of('thu'),
    fri: of('fri'),
    sat: of('sat'),
    sun: of('sun'),
  };
}

function usualShifts(week: Record<Weekday, readonly Shift[]>): readonly Shift[] {
  const usual = WEEK.map((weekday) => week[weekday]).find((day) => day.length > 0);
  if (!usual) throw new RangeError('a calendar needs working time on at least one day of the week');
  return usual;
}

function shifts(spans: readonly HourSpan[]): readonly Shift[] {
  return spans
    .map(({ from, to }) => {
      const fromMs = clockTime(from);
      const toMs = clockTime(to);
      return { fromMs, toMs: toMs > fromMs ? toMs : toMs + DAY_MS };
    })
    .sort((a, b) => a.fromMs - b.fromMs);
}

type HolidaySets = { readonly closed: ReadonlySet<LocalDate>; readonly makeUp: ReadonlySet<LocalDate> };

function createHolidayLookup(sources: readonly ((year: number) => HolidayYear)[]): (year: number) => HolidaySets {
  const years = new Map<number, HolidaySets>();
  return (year) => {
    const known = years.get(year);
    if (known) return known;
    const found = sources.map((source) => source(year));
    const sets = {
      closed: new Set(found.flatMap(({ closed }) => closed)),
      makeUp: new Set(found.flatMap(({ makeUp }) => makeUp)),
    };
    years.set(year, sets);
    return sets;
  };
}
