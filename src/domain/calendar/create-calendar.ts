import { createBusinessDays } from './business-days.ts';
import { createBusinessHours } from './business-hours.ts';
import type { Calendar, CalendarSpec } from './calendar.ts';
import { dayOf } from './day.ts';
import { createDayHours } from './day-hours.ts';
import { endOfDay } from './end-of-day.ts';
import { instantOfDay } from './instant-of.ts';
import { localTime } from './local-time.ts';
import { planYear, type YearPlan } from './year-plan.ts';

/**
 * A team's calendar. Years are laid out when they are first asked for (about a millisecond each, more where a holiday
 * source is slow), so ask once for this year and the next before the sweep needs them.
 * Throws a RangeError for an unknown zone, a time that is none, or a week without working time.
 */
export function createCalendar(spec: CalendarSpec): Calendar {
  if (isAlways(spec)) return createAlwaysOpen(spec.zone);
  const { zone } = spec;
  const hoursOf = createDayHours(spec);
  const plans = new Map<number, YearPlan>();

  function planOf(year: number): YearPlan {
    let plan = plans.get(year);
    if (!plan) {
      plan = planYear(year, zone, hoursOf);
      plans.set(year, plan);
    }
    return plan;
  }

  localTime(0, zone);
  return {
    zone,
    always: false,
    ...createBusinessHours(planOf),
    ...createBusinessDays(zone, planOf),
    endOfDay: (day, elsewhere = zone) => endOfDay(day, elsewhere),
  };
}

function isAlways({ hours, holidays, closed }: CalendarSpec): boolean {
  return hours === 'always' && !holidays?.length && !closed?.length;
}

function createAlwaysOpen(zone: string): Calendar {
  const addBusiness = (at: number, durationMs: number) => at + Math.max(0, durationMs);

  function addBusinessDays(at: number, days: number): number {
    const whole = Math.trunc(days);
    if (whole <= 0) return at;
    const { day, timeMs } = localTime(at, zone);
    return instantOfDay(day + whole, timeMs, zone);
  }

  function businessDaysBetween(since: number, until: number): number {
    if (!(since < until)) return 0;
    let days = localTime(until, zone).day - localTime(since, zone).day;
    while (days > 0 && addBusinessDays(since, days) > until) days--;
    return days;
  }

  localTime(0, zone);
  return {
    zone,
    always: true,
    isOpen: () => true,
    nextOpening: (at) => at,
    addBusiness,
    businessBetween: (since, until) => Math.max(0, until - since),
    isBusinessDay: (date) => Number.isFinite(dayOf(date)),
    addBusinessDays,
    businessDaysBetween,
    endOfDay: (day, elsewhere = zone) => endOfDay(day, elsewhere),
  };
}
