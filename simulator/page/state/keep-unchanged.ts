/**
 * Gives `next` with every part that equals the same part of `previous` replaced by the very object of `previous`,
 * so that what did not change is not drawn again. Items of a list are matched by `id` or by `channel` and `ts`.
 */
export function keepUnchanged<Value>(previous: unknown, next: Value): Value {
  if (Object.is(previous, next)) return next;
  if (Array.isArray(next)) return keepList(Array.isArray(previous) ? previous : [], next) as Value;
  if (isRecord(next) && isRecord(previous)) return keepRecord(previous, next) as Value;
  return next;
}

function keepList(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const byKey = new Map(previous.map((item, index) => [keyOf(item, index), item]));
  const kept = next.map((item, index) => keepUnchanged(byKey.get(keyOf(item, index)), item));
  const same = kept.length === previous.length && kept.every((item, index) => item === previous[index]);
  return same ? previous : kept;
}

function keepRecord(previous: Record<string, unknown>, next: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(next).map(([key, value]) => [key, keepUnchanged(previous[key], value)] as const);
  const same =
    entries.length === Object.keys(previous).length && entries.every(([key, value]) => value === previous[key]);
  return same ? previous : Object.fromEntries(entries);
}

function keyOf(item: unknown, index: number): unknown {
  if (!isRecord(item)) return index;
  if (typeof item.ts === 'string') return `${item.channel}/${item.ts}`;
  return typeof item.id === 'string' ? item.id : index;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
