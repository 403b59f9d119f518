import type { EffectTargets } from '../app/ports/effect-sender.ts';
import type { Config } from '../config.ts';
import { createCheck } from '../mail/create-check.ts';
import { createMailSender } from '../mail/create-mail-sender.ts';
import { createTargets } from './create-targets.ts';
import { createHttpEffectSender } from './http-effect-sender.ts';
import { createShopifyEffectSender } from './shopify/shopify-effect-sender.ts';
import { createSmtpEffectSender } from './smtp/smtp-effect-sender.ts';
import { createStripeEffectSender } from './stripe/stripe-effect-sender.ts';

/** The places that the settings connect; without any, every remedy is recorded only. */
export function connectTargets(
  { effects, stripe, shopify, mail }: Pick<Config, 'effects' | 'stripe' | 'shopify' | 'mail'>,
  deps: {
    readonly now: () => number;
    /** Key of this installation that reply addresses are proved with; asked for once, and only where mail is sent. */
    readonly replyKey: () => string;
  },
): EffectTargets {
  const { now, replyKey } = deps;
  return createTargets({
    senders: {
      ...(stripe === undefined ? {} : { stripe: createStripeEffectSender({ ...stripe, now }) }),
      ...(shopify === undefined ? {} : { shopify: createShopifyEffectSender(shopify) }),
      ...(mail === undefined
        ? {}
        : { smtp: createSmtpEffectSender({ mail: createMailSender(mail), check: createCheck(replyKey()) }) }),
      ...(effects === undefined ? {} : { effects_url: createHttpEffectSender(effects) }),
    },
    now,
  });
}
