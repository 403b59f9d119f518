/** The earlier of two times, either of which may be unknown. */
export function earliest(a: number | undefined, b: number): number {
  return a === undefined || b < a ? b : a;
}

/** The later of two times, either of which may be unknown. */
export function latest(a: number | undefined, b: number): number {
  return a === undefined || b > a ? b : a;
}

/** More payments, parcels or claims than this are no order but a flood; it must not make every fold slower. */
const MOST_NAMED = 200;

/**
 * The list with one item in place of its namesake, kept in order of ids so that arrival leaves no trace; the first 200
 * ids are kept.
 */
export function putById<T extends { readonly id: string }>(list: readonly T[], item: T): readonly T[] {
  const index = list.findIndex((it) => it.id >= item.id);
  if (index === -1) return list.length < MOST_NAMED ? [...list, item] : list;
  if (list[index]?.id === item.id) return list.with(index, item);
  const longer = list.toSpliced(index, 0, item);
  return longer.length > MOST_NAMED ? longer.slice(0, MOST_NAMED) : longer;
}

/** The list with one more item in order of time, unless it holds it already; the newest `most` are kept. */
export function putByTime<T extends { readonly at: number }>(
  list: readonly T[],
  item: T,
  isSame: (a: T, b: T) => boolean,
  most: number,
): readonly T[] {
  let index = list.length;
  while (index > 0 && (list[index - 1]?.at ?? 0) > item.at) index--;
  for (let i = index - 1; i >= 0 && list[i]?.at === item.at; i--) {
    const other = list[i];
    if (other !== undefined && isSame(other, item)) return list;
  }
  const longer = list.toSpliced(index, 0, item);
  return longer.length > most ? longer.slice(longer.length - most) : longer;
}

/** Times at which fields were last written. */
export type Written = Readonly<Record<string, number>>;

/**
 * Takes those fields of `news` that nobody wrote later (last writer by event time, ties by arrival).
 * Absent fields are untouched. Answers the very same target when nothing changed hands.
 */
export function takeNewest<T extends { readonly written: Written }>(
  target: T,
  news: Partial<Omit<T, 'written'>>,
  at: number,
): T {
  let next: Record<string, unknown> | undefined;
  let written: Record<string, number> | undefined;
  for (const [field, value] of Object.entries(news)) {
    if (value === undefined || (target.written[field] ?? Number.NEGATIVE_INFINITY) > at) continue;
    next ??= { ...target };
    written ??= { ...target.written };
    next[field] = value;
    written[field] = at;
  }
  return next === undefined ? target : ({ ...next, written } as unknown as T);
}
