import { z } from 'zod';
import type { ApprovalLimits } from '../../domain/case/approval-matrix.ts';
import { AmountWord, CurrencyWord, minorOf } from './money-by-currency.ts';

/** Keys of a currency in `ordermend.yaml`, and what they are inside. */
const KEYS = {
  refund: 'refund',
  refund_high: 'refundHigh',
  compensate: 'compensate',
  reship: 'reship',
  cancel: 'cancel',
} as const satisfies Readonly<Record<string, keyof ApprovalLimits>>;
type Key = keyof typeof KEYS;

/** A currency that names where leads begin leaves managers to begin at ten times that, as the defaults do. */
const HIGH_IS = 10;

/** domain.md 5, the figures of its dollar column carried over in round numbers. Major units. */
export const APPROVAL_DEFAULTS: Readonly<Record<string, Readonly<Record<Key, number>>>> = {
  USD: { refund: 200, refund_high: 2_000, compensate: 50, reship: 500, cancel: 1_000 },
  EUR: { refund: 200, refund_high: 2_000, compensate: 50, reship: 500, cancel: 1_000 },
  GBP: { refund: 160, refund_high: 1_600, compensate: 40, reship: 400, cancel: 800 },
  CNY: { refund: 1_400, refund_high: 14_000, compensate: 350, reship: 3_500, cancel: 7_000 },
  BRL: { refund: 1_000, refund_high: 10_000, compensate: 250, reship: 2_500, cancel: 5_000 },
  JPY: { refund: 30_000, refund_high: 300_000, compensate: 7_500, reship: 75_000, cancel: 150_000 },
  CAD: { refund: 270, refund_high: 2_700, compensate: 70, reship: 670, cancel: 1_350 },
  AUD: { refund: 300, refund_high: 3_000, compensate: 75, reship: 750, cancel: 1_500 },
  CHF: { refund: 180, refund_high: 1_800, compensate: 45, reship: 450, cancel: 900 },
  HKD: { refund: 1_500, refund_high: 15_000, compensate: 380, reship: 3_900, cancel: 7_800 },
  SGD: { refund: 270, refund_high: 2_700, compensate: 70, reship: 670, cancel: 1_350 },
  TWD: { refund: 6_400, refund_high: 64_000, compensate: 1_600, reship: 16_000, cancel: 32_000 },
  INR: { refund: 17_000, refund_high: 170_000, compensate: 4_200, reship: 42_000, cancel: 84_000 },
  MXN: { refund: 3_800, refund_high: 38_000, compensate: 950, reship: 9_500, cancel: 19_000 },
  PLN: { refund: 750, refund_high: 7_500, compensate: 190, reship: 1_900, cancel: 3_800 },
  SEK: { refund: 2_000, refund_high: 20_000, compensate: 500, reship: 5_000, cancel: 10_000 },
};

const Limits = z.strictObject({
  refund: AmountWord.optional().meta({ description: 'Refunds from this amount on need a lead.' }),
  refund_high: AmountWord.optional().meta({
    description:
      'Refunds from this amount on need a manager and somebody of finance, two people. Ten times `refund` when it is not named.',
  }),
  compensate: AmountWord.optional().meta({
    description: 'Compensations from this amount on need a lead, and those of more than a tenth of the order.',
  }),
  reship: AmountWord.optional().meta({ description: 'Goods sent again from this value on need a lead.' }),
  cancel: AmountWord.optional().meta({ description: 'Orders cancelled from this value on need a lead.' }),
});
type LimitsWord = z.infer<typeof Limits>;

/** `approvals`: currency -> amounts from which on others sign. Naming it replaces every default. */
export const Approvals = z
  .record(CurrencyWord, z.union([AmountWord, Limits]))
  .transform((given, ctx) => {
    const limits: Record<string, ApprovalLimits> = {};
    for (const [currency, limit] of Object.entries(given)) limits[currency] = limitsOf(currency, limit, ctx);
    return limits;
  })
  .meta({
    description:
      'From which amount on somebody else has to approve a remedy, by currency, in major units. An amount alone is the one of refunds. Sums count per order over 30 days. Whoever asks never approves. **A currency, or a remedy, that is not named always needs a lead**; so do second refunds on an order; a paid order cancelled for a wrong price needs a manager, the release of severe fraud a second pair of eyes. Naming this key replaces all of its defaults.',
    keyShown: '<currency>',
  });

function limitsOf(
  currency: string,
  limit: string | number | LimitsWord,
  ctx: Parameters<typeof minorOf>[2],
): ApprovalLimits {
  if (typeof limit !== 'object') return withHigh({ refund: minorOf(limit, currency, ctx, [currency]) });
  const limits: { -readonly [K in keyof ApprovalLimits]: number } = {};
  for (const key of Object.keys(KEYS) as Key[]) {
    const amount = limit[key];
    if (amount !== undefined) limits[KEYS[key]] = minorOf(amount, currency, ctx, [currency, key]);
  }
  return withHigh(limits);
}

function withHigh(limits: ApprovalLimits): ApprovalLimits {
  // A limit of nothing says that a lead sees every refund, not that a manager does.
  if (limits.refund === undefined || limits.refund === 0 || limits.refundHigh !== undefined) return limits;
  return { ...limits, refundHigh: limits.refund * HIGH_IS };
}
