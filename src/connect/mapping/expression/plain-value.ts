import { given } from '../functions/given.ts';
import { ExpressionError } from './compile-expression.ts';

/**
 * The value of an expression as JSON holds it: whole numbers as numbers, moments as RFC 3339; absent, null and what holds
 * nothing else are `undefined`. Throws `ExpressionError` for what JSON cannot hold.
 */
export function plainValue(value: unknown): unknown {
  const held = given(value);
  switch (typeof held) {
    case 'bigint':
      return Number(held);
    case 'number':
      if (!Number.isFinite(held)) throw new ExpressionError('the value is no finite number');
      return held;
    case 'object':
      return held === null ? undefined : plainObject(held);
    default:
      return held;
  }
}

function plainObject(value: object): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plainValue).filter((item) => item !== undefined);
  if (value instanceof Uint8Array) throw new ExpressionError('the value is bytes: use .string() or .base64()');
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(
    entries.flatMap(([name, inner]) => {
      const plain = plainValue(inner);
      return plain === undefined ? [] : [[String(name), plain] as const];
    }),
  );
}
