/** One value of a source with the time it is ordered by. */
export interface Timed<T> {
  readonly at: number;
  readonly value: T;
}

/**
 * Merges sources that are each in their own order of arrival: always the source whose next value is the earliest goes on,
 * ties by the order of the sources. A single source keeps its order untouched.
 */
export async function* mergeSources<T>(sources: readonly AsyncIterable<Timed<T>>[]): AsyncIterable<T> {
  const heads: { readonly iterator: AsyncIterator<Timed<T>>; next: Timed<T> }[] = [];
  for (const source of sources) {
    const iterator = source[Symbol.asyncIterator]();
    const first = await iterator.next();
    if (first.done !== true) heads.push({ iterator, next: first.value });
  }
  while (heads.length > 0) {
    const earliest = heads.reduce((a, b) => (b.next.at < a.next.at ? b : a));
    yield earliest.next.value;
    const following = await earliest.iterator.next();
    if (following.done === true) heads.splice(heads.indexOf(earliest), 1);
    else earliest.next = following.value;
  }
}
