import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Signature } from '../../../src/domain/case/approval.ts';
import { needsOf, type RemedyFacts } from '../../../src/domain/case/approval-matrix.ts';
import { ROLES, type Role } from '../../../src/domain/case/rights.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';

const MATRIX = defaultSettings({ zone: 'UTC', locale: 'en' }).approvals;
const NOTHING: RemedyFacts = {
  refunds: [],
  isSecondRefund: false,
  compensations: [],
  cancelsPaidPriceError: false,
  releasesSevereFraud: false,
};
const eur = (amount: number, before = 0) => ({ currency: 'EUR', amount, before });
const needs = (facts: Partial<RemedyFacts>) =>
  needsOf(MATRIX, { ...NOTHING, ...facts }).map((roles) => roles.find((role) => role !== 'admin'));

describe('who else signs a remedy', () => {
  test.each<[string, Partial<RemedyFacts>, readonly string[]]>([
    ['nothing that costs money', {}, []],
    ['a small refund', { refunds: [eur(19_999)] }, []],
    ['a refund from 200 on', { refunds: [eur(20_000)] }, ['lead']],
    ['small refunds that come to 200 within 30 days', { refunds: [eur(10_000, 10_000)] }, ['lead']],
    ['a refund from 2,000 on', { refunds: [eur(200_000)] }, ['manager', 'finance']],
    ['a refund in a currency without limits', { refunds: [{ currency: 'KWD', amount: 1, before: 0 }] }, ['lead']],
    ['a second refund on an order', { refunds: [eur(100)], isSecondRefund: true }, ['lead']],
    ['a large second refund', { refunds: [eur(200_000)], isSecondRefund: true }, ['manager', 'finance']],
    ['a coupon', { compensations: [eur(1_000)], orderTotal: { amount: 20_000, currency: 'EUR' } }, []],
    [
      'a coupon from 50 on',
      { compensations: [eur(5_000)], orderTotal: { amount: 900_000, currency: 'EUR' } },
      ['lead'],
    ],
    [
      'a coupon of more than a tenth',
      { compensations: [eur(1_001)], orderTotal: { amount: 10_000, currency: 'EUR' } },
      ['lead'],
    ],
    ['a coupon on an order without a total', { compensations: [eur(100)] }, ['lead']],
    ['goods sent again', { reship: eur(49_999) }, []],
    ['goods that come to 500 within 30 days', { reship: eur(25_000, 25_000) }, ['lead']],
    ['goods sent again whose worth nobody knows', { reship: 'unknown' }, ['lead']],
    ['an order worth 1,000 cancelled', { cancel: eur(100_000) }, ['lead']],
    ['a paid order cancelled for its price', { cancelsPaidPriceError: true }, ['manager']],
    ['severe fraud let go', { releasesSevereFraud: true }, ['handler']],
    [
      'a cancellation with a large refund: the strictest of both',
      { cancel: eur(250_000), refunds: [eur(250_000)] },
      ['manager', 'finance'],
    ],
  ])('%s', (_what, facts, expected) => {
    expect(needs(facts)).toEqual(expected);
  });
});

describe('the matrix', () => {
  it('never asks for less of a larger amount: whoever may sign it may sign a smaller one', () => {
    const people = fc.array(fc.subarray([...ROLES], { minLength: 1 }), { maxLength: 3 });
    const amount = fc.integer({ min: 1, max: 400_000 });
    fc.assert(
      fc.property(
        people,
        amount,
        amount,
        fc.boolean(),
        fc.constantFrom('refunds', 'compensations'),
        (who, a, b, second, what) => {
          const of = (sum: number) =>
            needsOf(MATRIX, {
              ...NOTHING,
              [what]: [eur(sum)],
              isSecondRefund: second,
              orderTotal: { amount: 300_000, currency: 'EUR' },
            });
          const [less, more] = [of(Math.min(a, b)), of(Math.max(a, b))];
          expect(less.length).toBeLessThanOrEqual(more.length);
          if (canSign(who, more)) expect(canSign(who, less)).toBe(true);
        },
      ),
    );
  });

  it('counts what was given before like what is given now', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300_000 }), fc.integer({ min: 0, max: 300_000 }), (now, before) => {
        expect(needs({ refunds: [eur(now, before)] })).toEqual(needs({ refunds: [eur(now + before)] }));
      }),
    );
  });
});

/** Whether these people, each signing once, can give all signatures. */
function canSign(people: readonly (readonly Role[])[], needed: readonly Signature[]): boolean {
  const [first, ...rest] = needed;
  if (first === undefined) return true;
  return people.some(
    (roles, index) => roles.some((role) => first.includes(role)) && canSign(people.toSpliced(index, 1), rest),
  );
}
