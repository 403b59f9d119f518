import type { EffectTargets } from '../app/ports/effect-sender.ts';
import type { Config } from '../config.ts';
import { createTargets } from './create-targets.ts';
import { createHttpEffectSender } from './http-effect-sender.ts';
import { createShopifyEffectSender } from './shopify/shopify-effect-sender.ts';
import { createStripeEffectSender } from './stripe/stripe-effect-sender.ts';

/** The places that the settings connect; without any, every remedy is recorded only. */
export function connectTargets(
  { effects, stripe, shopify }: Pick<Config, 'effects' | 'stripe' | 'shopify'>,
  now: () => number,
): EffectTargets {
  return createTargets({
    senders: {
      ...(stripe === undefined ? {} : { stripe: createStripeEffectSender({ ...stripe, now }) }),
      ...(shopify === undefined ? {} : { shopify: createShopifyEffectSender(shopify) }),
      ...(effects === undefined ? {} : { effects_url: createHttpEffectSender(effects) }),
    },
    now,
  });
}
