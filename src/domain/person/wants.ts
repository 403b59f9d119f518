import { clockTime } from '../calendar/clock-time.ts';
import { localTime } from '../calendar/local-time.ts';
import { nextLocalTime } from '../calendar/next-local-time.ts';
import type { DirectNotice, PersonSettings } from './person-settings.ts';

/** Everything that can come to a person as a direct message. */
export type Notice = DirectNotice | 'follow_up' | 'daily';

/** Whether a notice goes out now, when its quiet hours end, or not at all. Epoch milliseconds. */
export type Wanted =
  | { readonly kind: 'now' }
  | { readonly kind: 'later'; readonly at: number }
  | { readonly kind: 'never' };

const NOW: Wanted = { kind: 'now' };
const NEVER: Wanted = { kind: 'never' };

/**
 * Whether a person wants a notice as a direct message at an instant. Quiet hours put it off to their end; the daily list
 * comes at the hour that the person named, quiet or not. `never` for a follow-up means that the thread tells it.
 */
export function wants(settings: PersonSettings & { readonly zone: string }, notice: Notice, at: number): Wanted {
  if (notice === 'daily') return settings.dailyAt === undefined ? NEVER : NOW;
  const isDirect = notice === 'follow_up' ? settings.followUps === 'direct' : settings.direct.includes(notice);
  if (!isDirect) return NEVER;
  const { quiet, zone } = settings;
  if (quiet === undefined || !isWithin(quiet, localTime(at, zone).timeMs)) return NOW;
  return { kind: 'later', at: nextLocalTime(at, quiet.to, zone) };
}

/** From the first minute to the one before the last; the same time twice is no span. */
function isWithin(quiet: { readonly from: string; readonly to: string }, timeMs: number): boolean {
  const [from, to] = [clockTime(quiet.from), clockTime(quiet.to)];
  return from <= to ? from <= timeMs && timeMs < to : timeMs >= from || timeMs < to;
}
