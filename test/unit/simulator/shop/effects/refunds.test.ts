import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../../../simulator/shop/duration.ts';
import { faultsOf } from '../support/contract-five.ts';
import { openGrownShop, removeTestShops, type TestShop } from '../support/open-test-shop.ts';
import { isDone, isUnderWay, type OrderStory, orderWhere, waitsToBeSent } from '../support/orders-where.ts';

beforeAll(async () => void (await openGrownShop()));
afterAll(removeTestShops);

const answersOf = (test: TestShop, effectId: string) => test.taken().filter(({ data }) => data.effect_id === effectId);

function paymentOf(story: OrderStory) {
  const { payment_id, amount, currency } = story.data('payment.captured');
  return { payment_id, amount, currency, reason: 'test' };
}

describe('a refund', () => {
  it('is pending at once and succeeds some minutes later, both naming the effect', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, isDone);
    const answer = await test.ask('payment.refund', order.id, paymentOf(order), 'eff-a');
    expect(answer).toMatchObject({ status: 202, body: { effect_id: 'eff-a', state: 'accepted' } });

    await test.advance(MINUTE_MS);
    expect(answersOf(test, 'eff-a').map(({ data }) => data.status)).toEqual(['pending']);
    await test.advance(9 * MINUTE_MS);
    const told = answersOf(test, 'eff-a');
    expect(told.map(({ data }) => data.status)).toEqual(['pending', 'succeeded']);
    expect(told.flatMap(faultsOf)).toEqual([]);
    const { payment_id, amount } = paymentOf(order);
    expect(told.every(({ data }) => data.payment_id === payment_id && data.amount === amount)).toBe(true);
  });

  it('happens once, however often it is asked for, also after a restart', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, isDone);
    const first = await test.ask('payment.refund', order.id, paymentOf(order), 'eff-a');
    expect((await test.ask('payment.refund', order.id, paymentOf(order), 'eff-a')).status).toBe(409);
    const again = test.reopened();
    const late = await again.ask('payment.refund', order.id, paymentOf(order), 'eff-a');
    expect(late).toEqual({ status: 409, body: first.body });
    await again.advance(HOUR_MS);
    expect(answersOf(again, 'eff-a')).toHaveLength(2);
  });

  it('is limited to what was captured and not yet given back', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, isDone);
    const whole = paymentOf(order);
    const tooMuch = (Number(whole.amount) + 0.01).toFixed(2);
    const refusal = await test.ask('payment.refund', order.id, { ...whole, amount: tooMuch });
    expect(refusal).toEqual({
      status: 422,
      body: { error: `only ${whole.amount} ${whole.currency} can be refunded` },
    });
    expect((await test.ask('payment.refund', order.id, { ...whole, amount: '1.00' })).status).toBe(202);
    await test.advance(MINUTE_MS);
    expect((await test.ask('payment.refund', order.id, whole)).status).toBe(422);
  });

  it('counts a refund that was accepted a moment ago', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, isDone);
    expect((await test.ask('payment.refund', order.id, paymentOf(order))).status).toBe(202);
    expect((await test.ask('payment.refund', order.id, paymentOf(order))).status).toBe(422);
  });

  it.each([
    ['an unknown payment', { payment_id: 'pay-0' }, /no payment pay-0/],
    ['another currency', { currency: 'XXX' }, /the order is in/],
    ['an amount with a comma', { amount: '12,50' }, /must be a decimal above 0/],
    ['a negative amount', { amount: '-1.00' }, /must be a decimal above 0/],
    ['nothing', { amount: '0.00' }, /must be a decimal above 0/],
  ])('refuses %s and says why', async (_name, change, why) => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, isDone);
    const answer = await test.ask('payment.refund', order.id, { ...paymentOf(order), ...change });
    expect(answer.status).toBe(422);
    expect((answer.body as { error: string }).error).toMatch(why);
    await test.advance(HOUR_MS);
    expect(answersOf(test, 'eff-1')).toEqual([]);
  });

  it('stays refused when it is asked for again', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, isDone);
    const wrong = { ...paymentOf(order), payment_id: 'pay-0' };
    const first = await test.ask('payment.refund', order.id, wrong, 'eff-a');
    const again = await test.ask('payment.refund', order.id, wrong, 'eff-a');
    expect(again).toMatchObject({ status: first.status, body: first.body });
  });

  it('of a disputed payment is refused', async () => {
    const test = await openGrownShop();
    const disputed = (story: OrderStory) => {
      const last = story.events.findLast(({ type }) => type === 'payment.disputed');
      return last?.data.status === 'needs_response';
    };
    const order = orderWhere(test.past, disputed);
    const answer = await test.ask('payment.refund', order.id, paymentOf(order));
    expect(answer).toMatchObject({ status: 422, body: { error: 'the payment is disputed' } });
  });

  it('of one of two captures leaves the order as it is', async () => {
    const test = await openGrownShop();
    const captures = ({ events }: OrderStory) => events.filter(({ type }) => type === 'payment.captured');
    const order = orderWhere(test.past, (story) => {
      const paid = new Set(captures(story).map(({ data }) => data.payment_id));
      const twice = paid.size === 2 && captures(story)[0]?.data.amount === captures(story)[1]?.data.amount;
      return twice && !story.has('payment.refunded');
    });
    const { payment_id, amount, currency } = captures(order)[1]?.data ?? {};
    expect((await test.ask('payment.refund', order.id, { payment_id, amount, currency })).status).toBe(202);
    await test.advance(HOUR_MS);
    expect(test.taken().some(({ type, subject }) => type === 'order.cancelled' && subject === order.id)).toBe(false);
  });

  it('of everything, before the parcel left, ends the order and frees its goods', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, waitsToBeSent);
    expect((await test.ask('payment.refund', order.id, paymentOf(order))).status).toBe(202);
    await test.advance(7 * DAY_MS);
    const later = test.taken().filter(({ subject }) => subject === order.id);
    expect(later.map(({ type }) => type)).toEqual(['payment.refunded', 'payment.refunded', 'order.cancelled']);
  });

  it('of everything, once the parcel is on its way, lets it travel on', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, isUnderWay);
    expect((await test.ask('payment.refund', order.id, paymentOf(order))).status).toBe(202);
    await test.advance(HOUR_MS);
    expect(test.taken().some(({ type, subject }) => type === 'order.cancelled' && subject === order.id)).toBe(false);
  });
});
