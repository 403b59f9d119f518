import type { Calendar } from '../domain/calendar/calendar.ts';
import { type CutOffs, nextCutOff } from '../domain/calendar/next-cut-off.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * When the courier collects next at a warehouse: at the times of the team that names it, the fallback team first, in its
 * zone, never on its holidays and closed days. `undefined` when no team names any warehouse.
 */
export function cutOffsOf(
  { teams, fallbackTeam }: Pick<Settings, 'teams' | 'fallbackTeam'>,
  calendarOf: (team: string) => Calendar,
): ((warehouse: string, at: number) => number | undefined) | undefined {
  const plans = new Map<string, CutOffs>();
  const names = [fallbackTeam, ...Object.keys(teams).filter((name) => name !== fallbackTeam)];
  for (const name of names)
    for (const [warehouse, times] of Object.entries(teams[name]?.cutOffs ?? {}))
      if (!plans.has(warehouse) && times.length > 0)
        plans.set(warehouse, { zone: teams[name]?.zone ?? 'UTC', times, calendar: calendarOf(name) });
  if (plans.size === 0) return undefined;
  // A warehouse has one next collection for hours: it is worked out once.
  const known = new Map<string, { readonly from: number; readonly next: number }>();
  return (warehouse, at) => {
    const plan = plans.get(warehouse);
    if (plan === undefined) return undefined;
    const last = known.get(warehouse);
    if (last !== undefined && last.from <= at && at < last.next) return last.next;
    const next = nextCutOff(at, plan);
    if (next !== undefined) known.set(warehouse, { from: at, next });
    return next;
  };
}
