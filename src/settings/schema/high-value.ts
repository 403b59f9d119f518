import { z } from 'zod';
import { AmountWord, CurrencyWord, minorOf } from './money-by-currency.ts';

/** domain.md 2.1: 1,000 in the shop's currency, more where a unit buys little. Major units. */
export const HIGH_VALUE_DEFAULTS: Readonly<Record<string, number>> = {
  USD: 1_000,
  EUR: 1_000,
  GBP: 1_000,
  CNY: 1_000,
  BRL: 1_000,
  JPY: 150_000,
  CAD: 1_000,
  AUD: 1_000,
  CHF: 1_000,
  HKD: 1_000,
  SGD: 1_000,
  TWD: 30_000,
  INR: 80_000,
  MXN: 20_000,
  PLN: 4_000,
  SEK: 10_000,
};

/** `high_value`: currency -> total from which on an order's cases are raised by one level. */
export const HighValue = z
  .record(CurrencyWord, AmountWord)
  .transform((given, ctx) => {
    const totals: Record<string, number> = {};
    for (const [currency, amount] of Object.entries(given))
      totals[currency] = minorOf(amount, currency, ctx, [currency]);
    return totals;
  })
  .meta({
    description:
      'Orders from this total on are of high value: their cases are one level more severe. By currency, in major units; orders in other currencies are never of high value. Naming this key replaces all of its defaults.',
    keyShown: '<currency>',
  });
