import type { Remedy } from '../domain/case/remedy.ts';
import type { Money } from '../domain/order/money.ts';

/** The part of a remedy that is said in its line. */
export function remedyOf(remedy: Remedy): Pick<Remedy, 'resolution' | 'state' | 'reason' | 'reference'> & {
  readonly money?: Money;
} {
  const { resolution, state, reason, reference, effect } = remedy;
  return {
    resolution,
    state,
    ...(reason === undefined ? {} : { reason }),
    ...(reference === undefined ? {} : { reference }),
    ...(effect?.money === undefined ? {} : { money: effect.money }),
  };
}
