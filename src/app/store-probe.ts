import type { Store } from './ports/store.ts';

/** Whether events can be stored now; `why` is the database's own word. */
export type Storable = { readonly ok: true } | { readonly ok: false; readonly why: string };

/** Nobody needs to know it more often than this. */
const FRESH_MS = 1_000;

/**
 * Asks the database by a write of one small row, at most once a second: a full disk or a file without rights shows only
 * when something is written. `stopwatch` is monotonic milliseconds; `now` is what the row says. Never throws.
 */
export function createStoreProbe(deps: {
  readonly store: Pick<Store, 'write'>;
  readonly stopwatch: () => number;
  readonly now: () => number;
}): () => Storable {
  const { store, stopwatch, now } = deps;
  let asked: { readonly at: number; readonly answer: Storable } | undefined;

  function ask(): Storable {
    try {
      store.write((tx) => tx.meta.set('probed_at', String(now())));
      return { ok: true };
    } catch (error) {
      return { ok: false, why: error instanceof Error ? error.message : String(error) };
    }
  }

  return () => {
    const at = stopwatch();
    if (asked === undefined || at - asked.at >= FRESH_MS) asked = { at, answer: ask() };
    return asked.answer;
  };
}
