import { DAY_MS } from './day.ts';
import { offsetAt } from './zone-offsets.ts';

/** What a wall clock shows: days since 1970-01-01 and milliseconds after its midnight. */
export type LocalTime = { readonly day: number; readonly timeMs: number };

/** What the clocks of a zone show at an instant. */
export function localTime(at: number, zone: string): LocalTime {
  const shown = at + offsetAt(zone, at);
  const day = Math.floor(shown / DAY_MS);
  return { day, timeMs: shown - day * DAY_MS };
}
