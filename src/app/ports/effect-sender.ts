import type { EffectRow } from './effect-store.ts';

/** What the shop answered to one effect (contract 6). `unknown`: nobody can tell; it is sent again under the same id. */
export type EffectAnswer =
  | { readonly kind: 'accepted'; readonly reference?: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Sends one effect to the shop; never throws. */
export interface EffectSender {
  send(row: EffectRow): Promise<EffectAnswer>;
}
