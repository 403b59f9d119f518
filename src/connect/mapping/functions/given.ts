import { Optional } from '@marcbachmann/cel-js';

/** A value out of an expression: an absent optional and null are `undefined`, a present optional is what it holds. */
export function given(value: unknown): unknown {
  if (value instanceof Optional) return given(value.orValue(undefined));
  return value === null ? undefined : value;
}

/** The same; a text of nothing but blanks counts as absent too. */
export function filled(value: unknown): unknown {
  const held = given(value);
  return typeof held === 'string' && held.trim() === '' ? undefined : held;
}
