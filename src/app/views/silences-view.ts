import type { SilenceGlance } from '../../cards/lookup/silence-glance.ts';
import type { Tx } from '../ports/store.ts';

/** Silences that last at this time, the one that ends first first. */
export function silencesView(tx: Tx, now: number): readonly SilenceGlance[] {
  return tx.silences.active(now).map((silence) => {
    const { kept, now: keptNow } = tx.silences.count(silence.id);
    return { ...silence, kept, keptNow };
  });
}
