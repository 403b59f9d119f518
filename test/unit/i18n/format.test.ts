import { describe, expect, it } from 'vitest';
import { clipText } from '../../../src/i18n/format/clip-text.ts';
import { formatMoney } from '../../../src/i18n/format/format-money.ts';
import { formatSpan } from '../../../src/i18n/format/format-span.ts';
import { pickLocale } from '../../../src/i18n/locale.ts';
import { plainPen } from '../../../src/i18n/plain-pen.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('amounts', () => {
  it.each([
    [{ amount: 1250, currency: 'EUR' }, '€12.50', '€12.50'],
    [{ amount: 50000, currency: 'JPY' }, '¥50,000', 'JP¥50,000'],
    [{ amount: 12345, currency: 'CNY' }, 'CN¥123.45', '¥123.45'],
    [{ amount: 1234, currency: 'BHD' }, 'BHD 1.234', 'BHD 1.234'],
    [{ amount: -500, currency: 'BRL' }, '-R$5.00', '-R$5.00'],
    [{ amount: 9007199254740991, currency: 'EUR' }, '€90,071,992,547,409.91', '€90,071,992,547,409.91'],
    [{ amount: 500, currency: 'nonsense' }, '5.00 nonsense', '5.00 nonsense'],
  ])('are exact and as the language writes them: %j', (money, english, chinese) => {
    const plainly = (text: string) => text.replaceAll('\u00A0', ' ');
    expect(plainly(formatMoney(money, 'en'))).toBe(english);
    expect(plainly(formatMoney(money, 'zh-CN'))).toBe(chinese);
  });
});

describe('lengths of time', () => {
  it.each([
    [0, '0 minutes', '0分钟'],
    [29_000, '0 minutes', '0分钟'],
    [MINUTE, '1 minute', '1分钟'],
    [90 * MINUTE, '1 hour 30 minutes', '1小时30分钟'],
    [24 * HOUR, '1 day', '1天'],
    [26 * HOUR + 5 * MINUTE, '1 day 2 hours', '1天2小时'],
    [24 * HOUR + 5 * MINUTE, '1 day', '1天'],
    [Number.NaN, '0 minutes', '0分钟'],
    [-5, '0 minutes', '0分钟'],
  ])('are told in their two largest units: %s ms', (spanMs, english, chinese) => {
    expect(formatSpan(spanMs, 'en')).toBe(english);
    expect(formatSpan(spanMs, 'zh-CN')).toBe(chinese);
  });
});

describe('languages', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh_TW', 'zh-CN'],
    ['zh-Hant-HK', 'zh-CN'],
    ['en-GB', 'en'],
    ['EN', 'en'],
    ['de-DE', 'zh-CN'],
    ['', 'zh-CN'],
    [undefined, 'zh-CN'],
  ])('are picked from what Slack says of a person, else as the team has it: %s', (slack, picked) => {
    expect(pickLocale(slack, 'zh-CN')).toBe(picked);
  });
});

describe('plain text', () => {
  it('is written without markup: ISO times, ids of people, one line', () => {
    const pen = plainPen('en');
    expect(pen.time(Date.UTC(2018, 2, 2, 14, 5))).toBe('2018-03-02T14:05Z');
    expect(pen.day(Date.UTC(2018, 2, 2))).toBe('2018-03-02');
    expect(pen.words`${12345} of ${pen.text('a\n<b>')}`).toBe('12,345 of a <b>');
  });

  it('is cut at a whole character', () => {
    expect(clipText('e\u0301e\u0301e\u0301', 4)).toBe('e\u0301…');
    expect(clipText('🇨🇳🇨🇳', 7)).toBe('🇨🇳…');
    expect(clipText('abc', 3)).toBe('abc');
  });
});
