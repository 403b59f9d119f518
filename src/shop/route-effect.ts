import type { AskedEffect } from '../app/ports/effect-sender.ts';
import { EFFECT_KINDS, type EffectKind } from '../domain/catalogue/resolutions.ts';
import { isShopifyOrder } from './shopify/order-gid.ts';
import { isStripePayment } from './stripe/payment-id.ts';

/** Who can carry effects out. `effects_url` is the shop's own service behind `EFFECTS_URL` (contract 6). */
export const TARGETS = ['stripe', 'shopify', 'smtp', 'effects_url'] as const;
/** One of these. */
export type Target = (typeof TARGETS)[number];

interface Route {
  readonly target: Target;
  readonly kinds: readonly EffectKind[];
  readonly takes: (asked: AskedEffect) => boolean;
}

/** First match of those that are connected. Money goes back where it came from before the shop is asked. */
const ROUTES: readonly Route[] = [
  { target: 'stripe', kinds: ['payment.refund'], takes: ({ paymentId }) => isStripePayment(paymentId ?? '') },
  {
    target: 'shopify',
    kinds: ['payment.refund', 'order.hold', 'order.release', 'order.cancel'],
    takes: ({ order }) => isShopifyOrder(order),
  },
  { target: 'smtp', kinds: ['message.send'], takes: ({ channel }) => channel === 'email' },
  { target: 'effects_url', kinds: EFFECT_KINDS, takes: () => true },
];

/** Which connected target carries an effect out; `undefined`: none. Without a payment named, any of the order's will do. */
export function routeEffect(asked: AskedEffect, connected: ReadonlySet<Target>): Target | undefined {
  const payments: readonly (string | undefined)[] =
    asked.kind === 'payment.refund' && asked.paymentId === undefined
      ? asked.order.payments.map(({ id }) => id)
      : [asked.paymentId];
  for (const { target, kinds, takes } of ROUTES) {
    if (!connected.has(target) || !kinds.includes(asked.kind)) continue;
    if (payments.some((paymentId) => takes({ ...asked, paymentId }))) return target;
  }
  return undefined;
}
