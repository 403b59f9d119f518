import { BadValue } from './bad-value.ts';
import { given } from './given.ts';

/**
 * `text(value)`: a number or a truth value as text; absent stays absent. Refuses whole numbers that JSON could not hold
 * exactly: two orders may share the rounded one.
 */
export function text(value: unknown): string | null {
  const held = given(value);
  if (held === undefined) return null;
  if (typeof held === 'string') return held;
  if (typeof held === 'number' && Number.isInteger(held) && !Number.isSafeInteger(held)) {
    throw new BadValue('text', 'a number that is exact (ask the sender to send it in quotes)', held);
  }
  if (typeof held === 'number' || typeof held === 'bigint' || typeof held === 'boolean') return String(held);
  throw new BadValue('text', 'a text, a number, true or false', held);
}
