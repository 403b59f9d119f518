import { type Silence, type SilenceMatcher, sayMatcher } from '../../domain/detection/silence.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Tx } from '../ports/store.ts';

/**
 * Silences new cases of a kind from now on. One that asks the very same and lasts already is replaced: the newest length
 * and reason hold.
 */
export function setSilence(
  tx: Tx,
  wanted: {
    readonly matcher: SilenceMatcher;
    readonly forMs: number;
    readonly reason: string;
    readonly by: PersonId;
  },
  now: number,
): Silence {
  const { matcher, forMs, reason, by } = wanted;
  for (const same of tx.silences.active(now))
    if (sayMatcher(same.matcher) === sayMatcher(matcher)) tx.silences.end(same.id, by, now);
  return tx.silences.add({ matcher, startsAt: now, untilAt: now + forMs, by, reason });
}
