import { given } from './given.ts';

/**
 * `at(value, path)`: what lies at a path such as `shipping.lines[0].carrier`, absent where any step of it is.
 * Names that hold dots are reached with `value["a.b"]`.
 */
export function at(value: unknown, path: unknown): unknown {
  let found = given(value);
  for (const step of String(path).split(/[.[\]]+/)) {
    if (step === '') continue;
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return null;
    found = given((found as Readonly<Record<string, unknown>>)[step]);
  }
  return found ?? null;
}
