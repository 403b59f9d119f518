import type { EffectKind, ResolutionCode } from '../catalogue/resolutions.ts';
import type { EffectId, PersonId } from '../ids.ts';
import type { Money } from '../order/money.ts';

/**
 * Life of a remedy. `recorded`: people do it in their shop, Ordermend only writes it down. `proposed`: it waits for an
 * approval, and is `rejected` without one. The others are states of an effect: requested (in the outbox) - sent -
 * accepted, refused or unknown - verified by the event that came back.
 */
export const REMEDY_STATES = [
  'recorded',
  'proposed',
  'rejected',
  'requested',
  'sent',
  'unknown',
  'accepted',
  'refused',
  'verified',
  'waived',
  'withdrawn',
] as const;
export type RemedyState = (typeof REMEDY_STATES)[number];

/** Remedy states after which nothing more is expected of the world. */
export const SETTLED_REMEDIES = ['recorded', 'rejected', 'refused', 'verified', 'waived', 'withdrawn'] as const;

/** Stands for the customer's consent in the note of a remedy. */
export const NOTED = 'note';

/** One thing done to mend a case. Its id is also the effect's id: one per decision. */
export interface Remedy {
  readonly id: EffectId;
  readonly resolution: ResolutionCode;
  readonly state: RemedyState;
  readonly by: PersonId;
  readonly at: number;
  readonly note: string;
  /** The customer's message in which they chose it, or `NOTED` where the note says how they agreed (domain.md 5). */
  readonly consentRef?: string;
  readonly effect?: PlannedEffect;
  /** The shop's or provider's reference, once known. */
  readonly reference?: string;
  /** Why it was refused or is unknown. */
  readonly reason?: string;
  /** When an unverified effect alarms. */
  readonly verifyBy?: number;
}

/** An effect as decided; money and lines serve the guards over all cases of an order. */
export interface PlannedEffect {
  readonly kind: EffectKind;
  readonly input: Readonly<Record<string, unknown>>;
  readonly money?: Money;
  readonly paymentId?: string;
  readonly lines?: readonly number[];
  /** Who carries it out; absent: `EFFECTS_URL`. Decided with it, so that every try goes to the same place. */
  readonly target?: string;
}

/** Whether the world still owes an answer to a remedy. */
export function isOwed({ state }: Pick<Remedy, 'state'>): boolean {
  return !(SETTLED_REMEDIES as readonly string[]).includes(state);
}
