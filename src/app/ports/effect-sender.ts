import type { EffectKind } from '../../domain/catalogue/resolutions.ts';
import type { Order } from '../../domain/order/order.ts';
import type { EffectRow } from './effect-store.ts';

/**
 * What was answered to one effect (contract 6). `unknown`: nobody can tell; it is sent again under the same id, after
 * `retryAfterMs` where the other side named a wait. `limited`: it did answer, but only that this was too much at once.
 */
export type EffectAnswer =
  | { readonly kind: 'accepted'; readonly reference?: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string; readonly retryAfterMs?: number; readonly limited?: true };

/** Sends one effect to one place; never throws. `row.attempts` counts the tries before this one. */
export interface EffectSender {
  send(row: EffectRow): Promise<EffectAnswer>;
}

/** What a resolution would ask for. Without a payment: of any payment of the order. */
export interface AskedEffect {
  readonly kind: EffectKind;
  readonly order: Order;
  readonly paymentId?: string | undefined;
  /** Of a message: the way it goes, e.g. `email`. */
  readonly channel?: string | undefined;
}

/** Who would carry an effect out, by name; `undefined`: nobody, so that it is recorded only. */
export type TargetOf = (asked: AskedEffect) => string | undefined;

/** The places that carry effects out. A target is named with the decision and stays, whatever the facts say later. */
export interface EffectTargets {
  /** Whether there is any that carries out remedies; a mail server alone does not. */
  readonly isConnected: boolean;
  readonly targetOf: TargetOf;
  /** When a target may be asked again, while it is paused because it was silent; `undefined`: now. */
  heldUntil(target: string | undefined): number | undefined;
  /** Sends an effect to its target; effects from before targets were named go to `EFFECTS_URL`. Never throws. */
  send(row: EffectRow, target: string | undefined): Promise<EffectAnswer>;
  /** Names of the targets that are paused now. */
  paused(): readonly string[];
}
