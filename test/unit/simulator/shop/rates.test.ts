import { describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../../../simulator/shop/duration.ts';
import { PER_DOLLAR } from '../../../../simulator/shop/money.ts';
import { SCALE } from '../../../../simulator/shop/plan/figures.ts';
import { itemsTotal } from '../../../../simulator/shop/plan/order.ts';
import type { PlannedLife } from '../../../../simulator/shop/plan/plan-life.ts';
import { RATES, type TroubleKind } from '../../../../simulator/shop/troubles/rates.ts';
import { lives, livesIn } from './support/lives.ts';

const all = lives(5_000);
const paid = all.filter(({ life }) => life.payment.approvedAt !== undefined);
const delivered = all.filter(({ life }) => life.parcel?.deliveredAt !== undefined);

describe('5,000 orders of the shop, beside the real ones of data/README.md', () => {
  it('are worth 107 BRL in the median and 315 at the 90th percentile, within a tenth', () => {
    const values = all.map(({ life: { order } }) => {
      return (itemsTotal(order.items) / 100 / PER_DOLLAR[order.store.currency]) * PER_DOLLAR.BRL;
    });
    expectWithin(quantile(values, 0.5), 107, 0.1);
    expectWithin(quantile(values, 0.9), 315, 0.1);
  });

  it('have 1.14 lines', () => {
    const lines = all.reduce((sum, { life }) => sum + life.order.items.length, 0) / all.length;
    expectWithin(lines, 1.14, 0.03);
  });

  it('are paid by card or wallet, slip, voucher and debit as the real ones', () => {
    const share = (...kinds: string[]) => shareOf(all, ({ life }) => kinds.includes(life.order.paymentKind));
    expect(share('instant', 'cash')).toBeCloseTo(0.7, 1);
    expectWithin(share('slip'), 0.18, 0.15);
    expectWithin(share('voucher'), 0.11, 0.15);
    expectWithin(share('debit'), 0.01, 0.5);
  });

  it('are approved after 19 minutes in the median, and 36 hours by scale at the 90th percentile', () => {
    const minutes = paid.map(({ life }) => ((life.payment.approvedAt ?? 0) - life.order.placedAt) / MINUTE_MS);
    expectWithin(quantile(minutes, 0.5), 19, 0.2);
    expectWithin(quantile(minutes, 0.9), (36 * 60) / SCALE, 0.2);
  });

  it('are handed over 2.0 days by scale after approval in the median, weekends making it a little longer', () => {
    const days = all.flatMap(({ life: { parcel, payment } }) =>
      parcel?.handedOverAt && payment.approvedAt ? [(parcel.handedOverAt - payment.approvedAt) / DAY_MS] : [],
    );
    expectWithin(quantile(days, 0.5), 2.0 / SCALE, 0.5);
    expectWithin(quantile(days, 0.9), 6.1 / SCALE, 0.5);
  });

  it('are delivered 11.3 days by scale after purchase in the median, 24.8 at the 90th percentile', () => {
    const days = delivered.map(({ life }) => ((life.parcel?.deliveredAt ?? 0) - life.order.placedAt) / DAY_MS);
    expectWithin(quantile(days, 0.5), 11.3 / SCALE, 0.15);
    expectWithin(quantile(days, 0.9), 24.8 / SCALE, 0.15);
  });

  it('are promised for 24 days by scale', () => {
    const days = all.map(({ life }) => (life.order.promises.deliverBy - life.order.placedAt) / DAY_MS);
    expectWithin(quantile(days, 0.5), 24 / SCALE, 0.2);
  });

  it('are delivered late in 7.1 % of cases', () => {
    const late = shareOf(delivered, ({ life }) => (life.parcel?.deliveredAt ?? 0) > life.promises.deliverBy);
    expect(late).toBeGreaterThan(0.06);
    expect(late).toBeLessThan(0.082);
  });

  it('are handed over after the promise in 9.2 % of cases', () => {
    const late = shareOf(paid, ({ life }) => (life.parcel?.handedOverAt ?? 0) > life.promises.shipBy);
    expect(late).toBeGreaterThan(0.08);
    expect(late).toBeLessThan(0.105);
  });

  it('leave one star in 61 % of the reviews of late customers', () => {
    const late = delivered.filter(({ life }) => (life.parcel?.deliveredAt ?? 0) > life.promises.deliverBy);
    const scores = late.flatMap(({ events }) => events.filter(({ type }) => type === 'review.created'));
    const oneStar = scores.filter(({ data }) => data.score === 1).length / scores.length;
    expectWithin(oneStar, 0.61, 0.2);
  });

  it('leave one star in about 7 % of the reviews of customers who got it in time', () => {
    const inTime = delivered.filter(({ life }) => (life.parcel?.deliveredAt ?? 0) <= life.promises.deliverBy);
    const scores = inTime.flatMap(({ events }) => events.filter(({ type }) => type === 'review.created'));
    const oneStar = scores.filter(({ data }) => data.score === 1).length / scores.length;
    expectWithin(oneStar, 0.07, 0.25);
  });

  it.each(Object.keys(RATES) as TroubleKind[])('get into %s as often as its table says', (kind) => {
    const { rate, innocent } = RATES[kind];
    expectCount(livesIn(all, kind, false).length, rate * all.length);
    expectCount(livesIn(all, kind, true).length, innocent * all.length);
  });
});

/** Within four standard deviations of a Poisson count. */
function expectCount(count: number, expected: number): void {
  expect(Math.abs(count - expected)).toBeLessThanOrEqual(4 * Math.sqrt(expected));
}

function expectWithin(value: number, wanted: number, share: number): void {
  expect(value).toBeGreaterThan(wanted * (1 - share));
  expect(value).toBeLessThan(wanted * (1 + share));
}

function shareOf(list: readonly PlannedLife[], is: (each: PlannedLife) => boolean): number {
  return list.filter(is).length / list.length;
}

function quantile(values: readonly number[], at: number): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length * at)] ?? Number.NaN;
}
