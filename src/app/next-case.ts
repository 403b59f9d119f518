import type { Case } from '../domain/case/case.ts';
import type { Clock } from './ports/clock.ts';
import type { Asker } from './ports/kept-case-store.ts';
import type { Store, Tx } from './ports/store.ts';

/** For how long a case is kept for whoever asked. */
export const KEEP_MS = 5 * 60_000;
/** For how long a case that somebody skipped is not shown to them again. */
export const SKIP_MS = 60 * 60_000;

/** The case to take next, kept for the asker until a time; or why there is none. Epoch milliseconds. */
export type NextCase =
  | { readonly kind: 'kept'; readonly case: Case; readonly untilAt: number }
  | { readonly kind: 'none'; readonly others: number; readonly skipped: number };

/** Finds people their next case. */
export interface NextCases {
  /** The best case of the queue that nobody else is looking at. Who asks again gets the same one, unless a better one came. */
  ask(asker: Asker): NextCase;
  /** Another one; the one named is not shown to this person for an hour. */
  skip(asker: Asker, caseId: string): NextCase;
}

/** Each case is kept in one transaction: two who ask at once never get the same case. */
export function createNextCases({ store, clock }: { readonly store: Store; readonly clock: Clock }): NextCases {
  return {
    ask: (asker) => store.write((tx) => keepNext(tx, asker, clock.now())),
    skip: (asker, caseId) =>
      store.write((tx) => {
        const now = clock.now();
        if (tx.cases.get(caseId) !== undefined) tx.keptCases.skip(caseId, asker.person, now + SKIP_MS);
        return keepNext(tx, asker, now);
      }),
  };
}

function keepNext(tx: Tx, asker: Asker, now: number): NextCase {
  const best = tx.keptCases.best(asker, now);
  if (best === undefined) return { kind: 'none', ...tx.keptCases.kept(asker, now) };
  const untilAt = now + KEEP_MS;
  tx.keptCases.give(best.id, asker.person, { now, untilAt });
  return { kind: 'kept', case: best, untilAt };
}
