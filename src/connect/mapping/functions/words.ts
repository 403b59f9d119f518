import { createHash } from 'node:crypto';
import { htmlText } from '../../kit/html-text.ts';
import { BadValue } from './bad-value.ts';
import { filled, given } from './given.ts';
import { text } from './text.ts';

/** `lower(text)`. Absent stays absent, as with all functions here. */
export function lower(value: unknown): string | null {
  return text(value)?.toLowerCase() ?? null;
}

/** `upper(text)`. */
export function upper(value: unknown): string | null {
  return text(value)?.toUpperCase() ?? null;
}

/** `trim(text)`: without the blanks around it; a text of blanks becomes absent. */
export function trim(value: unknown): string | null {
  return text(value)?.trim() || null;
}

/** `unescape(text)`: `&amp;`, `&#8217;` and their like as the characters that people typed. */
export function decodeHtml(value: unknown): string | null {
  return htmlText(text(value)) ?? null;
}

/** `number(value)`: a quantity out of a text. */
export function number(value: unknown): number | null {
  const held = filled(value);
  if (held === undefined) return null;
  const read = typeof held === 'string' && held.length > 40 ? Number.NaN : Number(held);
  if (!Number.isFinite(read) || typeof held === 'boolean') throw new BadValue('number', 'a number such as 2', held);
  return read;
}

/** `either(a, b)`: the first one, or the second where the first is absent or blank. */
export function either(first: unknown, second: unknown): unknown {
  return filled(first) ?? given(second) ?? null;
}

/** `hash(text)`: a short name that is the same for the same text, for ids that a source does not give. */
export function hash(value: unknown): string {
  return createHash('sha256')
    .update(text(value) ?? '')
    .digest('base64url')
    .slice(0, 22);
}
