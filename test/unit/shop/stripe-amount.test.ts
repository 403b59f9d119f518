import { expect, it } from 'vitest';
import { stripeAmount } from '../../../src/shop/stripe/stripe-amount.ts';

it.each([
  ['60.00', 'EUR', 6_000],
  ['60', 'USD', 6_000],
  ['0.05', 'USD', 5],
  ['600', 'JPY', 600],
  ['12.00', 'MGA', 12],
  ['500', 'UGX', 50_000],
  ['500', 'ISK', 50_000],
  ['1250.50', 'HUF', 125_050],
  ['1.230', 'KWD', 1_230],
  ['12.5', 'TND', 12_500],
])('%s %s is %i at Stripe', (text, currency, amount) => {
  expect(stripeAmount(text, currency)).toBe(amount);
});

it.each([
  ['half an ariary', '0.50', 'MGA'],
  ['a fraction of a yen', '1.5', 'JPY'],
  ['a fraction of a krona', '1.50', 'ISK'],
  ['a thousandth of a dinar', '1.234', 'KWD'],
  ['an exponent', '1e3', 'USD'],
  ['less than nothing', '-1', 'USD'],
])('Stripe has no amount for %s', (_what, text, currency) => {
  expect(stripeAmount(text, currency)).toBeUndefined();
});
