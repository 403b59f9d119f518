import { dateOf } from '../../../domain/calendar/day.ts';
import { instantOfDay } from '../../../domain/calendar/instant-of.ts';
import { isZone } from '../../../settings/zone.ts';
import { BadValue } from './bad-value.ts';
import { datePattern, type Part } from './date-pattern.ts';
import { filled } from './given.ts';

const DAY_MS = 86_400_000;
const MOST_ZONES = 1_000;
const zones = new Set<string>();

/**
 * `date(text, format)`: a calendar date, `2026-03-01`, of a format such as `d.M.yyyy`. `date(text, format, zone)`: the moment
 * as RFC 3339 of a local time such as `M/d/yyyy h:mm a`; without a time of day the beginning of that day. A local time that a
 * clock change skips is the moment of the change, one that it repeats the first of both. Absent and blank stay absent.
 */
export function date(value: unknown, format: unknown, zone?: unknown): string | null {
  const held = filled(value);
  if (held === undefined) return null;
  const pattern = datePattern(String(format));
  const match = typeof held === 'string' && held.length <= 60 ? pattern.regex.exec(held.trim()) : null;
  const local = match === null ? undefined : read(match, pattern.parts);
  if (local === undefined) throw new BadValue('date', `a text such as ${String(format)}`, held);
  if (zone === undefined) return dateOf(local.day);
  return new Date(instantOfDay(local.day, local.timeMs, zoneOf(zone))).toISOString();
}

/** Records may name zones themselves; what is remembered of them may not grow with it. */
function zoneOf(zone: unknown): string {
  if (typeof zone !== 'string') throw new BadValue('date', 'a zone such as Europe/Berlin', zone);
  if (zones.has(zone)) return zone;
  if (zones.size === MOST_ZONES || !isZone(zone)) throw new BadValue('date', 'a zone such as Europe/Berlin', zone);
  zones.add(zone);
  return zone;
}

interface Local {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly timeMs: number;
}

function read(match: RegExpExecArray, parts: readonly Part[]): Local | undefined {
  const at = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 };
  let afternoon: boolean | undefined;
  parts.forEach((part, i) => {
    const text = match[i + 1] ?? '';
    if (part.field === 'half') afternoon = /^p/i.test(text);
    else at[part.field] = part.read(text);
  });
  if (afternoon !== undefined) at.hour = (at.hour % 12) + (afternoon ? 12 : 0);
  const midnight = Date.UTC(at.year, at.month - 1, at.day);
  const isDay = new Date(midnight).getUTCMonth() === at.month - 1 && new Date(midnight).getUTCDate() === at.day;
  if (!isDay || at.hour > 23 || at.minute > 59 || at.second > 59) return undefined;
  const timeMs = ((at.hour * 60 + at.minute) * 60 + at.second) * 1_000 + at.millisecond;
  return { day: midnight / DAY_MS, timeMs };
}
