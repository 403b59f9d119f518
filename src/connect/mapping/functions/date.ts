import { Temporal } from 'temporal-polyfill';
import { isZone } from '../../../settings/zone.ts';
import { BadValue } from './bad-value.ts';
import { datePattern, type Part } from './date-pattern.ts';
import { filled } from './given.ts';

/**
 * `date(text, format)`: a calendar date, `2026-03-01`, of a format such as `d.M.yyyy`. `date(text, format, zone)`: the moment
 * as RFC 3339 of a local time such as `M/d/yyyy h:mm a`; without a time of day the zone's first moment of that day. A local
 * time that a clock change skips or repeats is the later or the first one. Absent and blank stay absent.
 */
export function date(value: unknown, format: unknown, zone?: unknown): string | null {
  const held = filled(value);
  if (held === undefined) return null;
  const pattern = datePattern(String(format));
  const match = typeof held === 'string' && held.length <= 60 ? pattern.regex.exec(held.trim()) : null;
  const parts = match === null ? undefined : read(match, pattern.parts);
  if (parts === undefined) throw new BadValue('date', `a text such as ${String(format)}`, held);
  return zone === undefined ? parts.toPlainDate().toString() : momentOf(parts, zone);
}

function momentOf(local: Temporal.PlainDateTime, zone: unknown): string {
  if (typeof zone !== 'string' || !isZone(zone)) throw new BadValue('date', 'a zone such as Europe/Berlin', zone);
  return new Date(local.toZonedDateTime(zone).epochMilliseconds).toISOString();
}

function read(match: RegExpExecArray, parts: readonly Part[]): Temporal.PlainDateTime | undefined {
  const at = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 };
  let afternoon: boolean | undefined;
  parts.forEach((part, i) => {
    const text = match[i + 1] ?? '';
    if (part.field === 'half') afternoon = /^p/i.test(text);
    else at[part.field] = part.read(text);
  });
  if (afternoon !== undefined) at.hour = (at.hour % 12) + (afternoon ? 12 : 0);
  try {
    return Temporal.PlainDateTime.from(at, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
