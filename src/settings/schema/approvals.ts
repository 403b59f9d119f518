import { z } from 'zod';
import type { ApprovedRemedy } from '../settings.ts';
import { AmountWord, CurrencyWord, minorOf } from './money-by-currency.ts';

type Limits = Readonly<Record<ApprovedRemedy, number>>;

/** domain.md 5, the figures of its dollar column carried over in round numbers. Major units. */
export const APPROVAL_DEFAULTS: Readonly<Record<string, Limits>> = {
  USD: { refund: 200, reship: 500 },
  EUR: { refund: 200, reship: 500 },
  GBP: { refund: 160, reship: 400 },
  CNY: { refund: 1_400, reship: 3_500 },
  BRL: { refund: 1_000, reship: 2_500 },
  JPY: { refund: 30_000, reship: 75_000 },
  CAD: { refund: 270, reship: 670 },
  AUD: { refund: 300, reship: 750 },
  CHF: { refund: 180, reship: 450 },
  HKD: { refund: 1_500, reship: 3_900 },
  SGD: { refund: 270, reship: 670 },
  TWD: { refund: 6_400, reship: 16_000 },
  INR: { refund: 17_000, reship: 42_000 },
  MXN: { refund: 3_800, reship: 9_500 },
  PLN: { refund: 750, reship: 1_900 },
  SEK: { refund: 2_000, reship: 5_000 },
};

const Limit = z.strictObject({
  refund: AmountWord.optional().meta({ description: 'Refunds from this amount on need a lead.' }),
  reship: AmountWord.optional().meta({ description: 'Goods sent again from this value on need a lead.' }),
});

/** `approvals`: currency -> amounts from which on a lead decides. Naming it replaces every default. */
export const Approvals = z
  .record(CurrencyWord, z.union([AmountWord, Limit]))
  .transform((given, ctx) => {
    const limits: Record<string, Partial<Record<ApprovedRemedy, number>>> = {};
    for (const [currency, limit] of Object.entries(given)) limits[currency] = limitsOf(currency, limit, ctx);
    return limits;
  })
  .meta({
    description:
      'From which amount on a second person decides, by currency, in major units. An amount alone is the one of refunds. Sums count per order over 30 days. **A currency, or a remedy, that is not named always needs a lead.** Naming this key replaces all of its defaults.',
    keyShown: '<currency>',
  });

function limitsOf(
  currency: string,
  limit: string | number | z.infer<typeof Limit>,
  ctx: Parameters<typeof minorOf>[2],
): Partial<Record<ApprovedRemedy, number>> {
  if (typeof limit !== 'object') return { refund: minorOf(limit, currency, ctx, [currency]) };
  const { refund, reship } = limit;
  return {
    ...(refund === undefined ? {} : { refund: minorOf(refund, currency, ctx, [currency, 'refund']) }),
    ...(reship === undefined ? {} : { reship: minorOf(reship, currency, ctx, [currency, 'reship']) }),
  };
}
