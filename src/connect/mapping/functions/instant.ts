import { readInstant } from '../../../events/instant.ts';
import { BadValue } from './bad-value.ts';
import { filled } from './given.ts';

/** OData v2: milliseconds since 1970, and an offset in minutes that only says what the sender's clock showed. */
const ODATA = /^\/Date\((-?\d{1,15})([+-]\d{1,4})?\)\/$/;
/** Later seconds would be after the year 5000: such a number counts milliseconds. */
const MOST_SECONDS = 1e11;

/**
 * `instant(value)`: a moment as RFC 3339, out of RFC 3339 (also `+0530` for `+05:30`), Unix seconds or milliseconds, or
 * `/Date(…)/` of OData v2. Absent and blank stay absent.
 */
export function instant(value: unknown): string | null {
  const held = filled(value);
  if (held === undefined) return null;
  const at = typeof held === 'string' ? ofText(held.trim()) : ofNumber(held);
  if (at !== undefined && Math.abs(at) <= 8.64e15) return new Date(at).toISOString();
  throw new BadValue('instant', 'an RFC 3339 time with its zone, Unix seconds or /Date(…)/', held);
}

/** `day(value)`: the date of such a moment in UTC, for promises that SAP and others write as midnight. */
export function day(value: unknown): string | null {
  return instant(value)?.slice(0, 10) ?? null;
}

function ofText(text: string): number | undefined {
  if (text.length > 60) return undefined;
  const [, millis] = ODATA.exec(text) ?? [];
  if (millis !== undefined) return Number(millis);
  if (/^\d{9,13}$/.test(text)) return ofNumber(Number(text));
  return readInstant(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
}

function ofNumber(value: unknown): number | undefined {
  const number = typeof value === 'bigint' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
  return Math.abs(number) < MOST_SECONDS ? number * 1_000 : number;
}
