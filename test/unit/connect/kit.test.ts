import { describe, expect, test } from 'vitest';
import { amountText, unsignedText } from '../../../src/connect/kit/amount.ts';
import { htmlText } from '../../../src/connect/kit/html-text.ts';
import { timeText } from '../../../src/connect/kit/time-text.ts';
import { majorText } from '../../../src/connect/stripe/amount.ts';

describe("Stripe's amounts", () => {
  test.each([
    [1_099, 'USD', '10.99'],
    [5, 'EUR', '0.05'],
    [500, 'JPY', '500'],
    [12_340, 'KWD', '12.340'],
    // no decimals by ISO, yet Stripe counts them in hundredths
    [500, 'UGX', '5.00'],
    [100, 'ISK', '1.00'],
    [0, 'EUR', '0.00'],
  ])('%d in %s are %s', (amount, currency, text) => {
    expect(majorText(amount, currency)).toBe(text);
  });
});

describe('decimal amounts', () => {
  test.each([
    ['409.94', 'USD', '409.94'],
    [3, 'USD', '3.00'],
    ['12.3456', 'EUR', '12.35'],
    ['1000.00', 'JPY', '1000'],
    ['0.0001', 'BTC', '0.0001'],
    ['', 'EUR', undefined],
    ['-5.00', 'EUR', undefined],
    ['abc', 'EUR', undefined],
  ])('%s in %s', (value, currency, text) => {
    expect(amountText(value, currency)).toBe(text);
  });

  test('a refund below zero is an amount', () => {
    expect(unsignedText('-10.00', 'USD')).toBe('10.00');
  });
});

describe('texts out of WordPress', () => {
  test.each([
    ['Ship Your Idea &ndash; Black', 'Ship Your Idea – Black'],
    ['Caf&eacute; &amp; Th&#233;', 'Café & Thé'],
    ['O&#8217;Neill &#x1F9C1;', 'O’Neill 🧁'],
    ['&amp;lt;', '&lt;'],
    ['&unknown; &', '&unknown; &'],
    ['&#0; &#99999999;', '&#0; &#99999999;'],
  ])('%s', (html, text) => {
    expect(htmlText(html)).toBe(text);
  });
});

describe('times', () => {
  test.each([
    ['2017-03-22T19:28:02', '2017-03-22T19:28:02Z'],
    ['2017-03-22T19:28', '2017-03-22T19:28:00Z'],
    ['2017-03-22', '2017-03-22T00:00:00Z'],
    ['2017-03-22 19:28:02', '2017-03-22T19:28:02Z'],
    ['2017-03-22T19:28:02+0800', '2017-03-22T19:28:02+08:00'],
    ['2017-03-22T19:28:02-05:00', '2017-03-22T19:28:02-05:00'],
    ['2017-03-22T19:28:02Z', '2017-03-22T19:28:02Z'],
  ])('%s', (given, text) => {
    expect(timeText(given)).toBe(text);
  });
});
