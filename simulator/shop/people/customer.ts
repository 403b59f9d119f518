import type { Country, Language } from '../catalogue/stores.ts';
import type { Place } from './place.ts';
import type { Door } from './streets.ts';

/** Someone who buys here, as the shop's records have him. */
export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly tier: Tier;
  readonly country: Country;
  readonly locale: string;
  readonly language: Language;
  readonly place: Place;
  readonly door: Door;
  /** What the payment provider knows his card or wallet by. */
  readonly fingerprint: string;
}

export type Tier = 'standard' | 'silver' | 'gold' | 'vip';

/** Shares of the tiers among customers: a choice of ours, the real orders know none. */
export const TIERS = [
  ['standard', 0.8],
  ['silver', 0.12],
  ['gold', 0.05],
  ['vip', 0.03],
] as const satisfies readonly (readonly [Tier, number])[];
