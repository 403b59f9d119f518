import type { CalendarSpec } from '../domain/calendar/calendar.ts';
import { holidaySources } from './holiday-sources.ts';
import type { Settings } from './settings.ts';

/** Working time of a team, for `createCalendar`; of a team that is gone, the one of the fallback team. */
export function calendarSpec(settings: Settings, team: string): CalendarSpec {
  const known = settings.teams[team] ?? settings.teams[settings.fallbackTeam];
  if (known === undefined) return { zone: 'UTC', hours: 'always' };
  const { zone, hours, holidays } = known;
  return { zone, hours, ...(holidays === undefined ? {} : { holidays: holidaySources(holidays) }) };
}
