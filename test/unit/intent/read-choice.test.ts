import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChoice } from '../../../src/domain/intent/read-choice.ts';

const OPTIONS = [
  { number: 1, words: { en: 'refund', zh: '退款' } },
  { number: 2, words: { en: ['reship', 'send it again'], zh: ['补发', '重新发货'] } },
  { number: 3, words: { en: 'keep waiting', zh: '继续等待' } },
] as const;

const choose = (text: string) => readChoice(text, OPTIONS)?.number;

describe('a reply that begins with a number or its word records the choice', () => {
  test.each([
    ['1', 1],
    ['１', 1],
    ['①', 1],
    ['1️⃣', 1],
    ['一', 1],
    ['2.', 2],
    ['2。', 2],
    ['(2)', 2],
    ['【3】', 3],
    ['#3', 3],
    ['选1', 1],
    ['我选2', 2],
    ['选择2，谢谢', 2],
    ['方案一', 1],
    ['第二个', 2],
    ['第三个吧', 3],
    ['option 1', 1],
    ['Option two please', 2],
    ['Number 3.', 3],
    ["I'll take option 2, thanks", 2],
    ['the first one', 1],
    ['1 please', 1],
    ['1 退款', 1],
    ['1. refund', 1],
    ['2、补发', 2],
    ['退款', 1],
    ['退款吧', 1],
    ['退款，谢谢', 1],
    ['补发', 2],
    ['重新发货！', 2],
    ['您好，补发，谢谢', 2],
    ['我要退款', 1],
    ['Refund', 1],
    ['refund please', 1],
    ["Hi, I'd like a refund. Thank you", 1],
    ['Please send it again', 2],
    ['Keep waiting, thanks', 3],
    ['2\n\nBest regards,\nMei\nTel 1380000', 2],
    ['2\n\n发自我的iPhone', 2],
    ['1\n\nOn Mon, 2 March 2026, Shop <care@shop.example> wrote:\n> 1 refund\n> 2 reship', 1],
  ])('%j is %i', (text, number) => {
    expect(choose(text)).toBe(number);
  });
});

describe('anything unclear goes to a person', () => {
  test.each([
    '',
    '   ',
    '1或2',
    '1 or 2',
    '1/2',
    '1-2',
    '1,2',
    '1、2',
    '1和2都可以',
    '1 2',
    'not 1',
    '不要1',
    '1?',
    '1？',
    '1 star',
    '1 star!',
    '2 weeks ago I ordered',
    '2 weeks',
    '1.5',
    '1st of March',
    '12',
    '4',
    '0',
    '10',
    '一直没收到',
    '一个都不要',
    '第一次买就这样',
    '二手的吧',
    'One of the items is missing',
    'two parcels came',
    'second parcel never came',
    '退款什么时候到',
    '退款吗',
    '退款还是补发',
    '退款不要，我要补发',
    '不退款',
    'refund?',
    'refund policy',
    'refunded yet',
    'no refund',
    "refund. But only if it's today",
    '1, but I keep the item',
    '1. No, 2',
    '1 补发',
    '2 refund',
    'reship or refund',
    'Where is my order?',
    '我不知道选哪个',
    '2026-03-01',
    '13800001234',
    '1000 thanks',
    '1 👎',
    '> 1',
    'On Mon, 2 March 2026, Shop wrote:\n> 1 refund',
  ])('%j chooses nothing', (text) => {
    expect(choose(text)).toBeUndefined();
  });

  test('two options that share their number or their word', () => {
    expect(readChoice('1', [OPTIONS[0], OPTIONS[0]])).toBeUndefined();
    expect(readChoice('refund', [OPTIONS[0], { ...OPTIONS[1], words: OPTIONS[0].words }])).toBeUndefined();
  });

  test('the longer of two words is meant', () => {
    const full = { number: 4, words: { en: 'refund in full', zh: '全额退款' } };
    expect(readChoice('refund in full', [OPTIONS[0], full])).toBe(full);
  });
});

test('a number with other words around it never chooses', () => {
  const word = fc.stringMatching(/^[a-z]{2,9}$/);
  const polite = /^(?:please|pls|thanks?|thx|one|option|choice|refund|reship)$/;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3 }),
      word.filter((it) => !polite.test(it)),
      (number, it) => {
        expect(choose(`${number} ${it}`)).toBeUndefined();
        expect(choose(`not ${number}`)).toBeUndefined();
        expect(choose(`${number}${it}`)).toBeUndefined();
      },
    ),
  );
});

test('whatever is written, the answer is one of the options or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect([undefined, 1, 2, 3]).toContain(choose(text));
    }),
  );
});
