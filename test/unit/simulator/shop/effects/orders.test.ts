import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../../../simulator/shop/duration.ts';
import { faultsOf } from '../support/contract-five.ts';
import { openGrownShop, removeTestShops, type TestShop } from '../support/open-test-shop.ts';
import { isUnderWay, type OrderStory, orderWhere, waitsToBeSent } from '../support/orders-where.ts';

beforeAll(async () => void (await openGrownShop()));
afterAll(removeTestShops);

const ofOrder = (test: TestShop, { id }: OrderStory) => test.taken().filter(({ subject }) => subject === id);
const typesOf = (test: TestShop, story: OrderStory) => ofOrder(test, story).map(({ type }) => type);

describe('a hold', () => {
  it('stops the order until it is released, and then lets it travel on a working day', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, waitsToBeSent);
    const hold = { hold_id: 'h1', codes: ['DUPLICATE_ORDER'] };
    expect((await test.ask('order.hold', order.id, hold, 'eff-h')).status).toBe(202);
    await test.advance(5 * DAY_MS);
    expect(typesOf(test, order)).toEqual(['order.held']);

    expect((await test.ask('order.release', order.id, { hold_id: 'h1' }, 'eff-r')).status).toBe(202);
    await test.advance(10 * DAY_MS);
    const types = typesOf(test, order);
    expect(types.slice(0, 2)).toEqual(['order.held', 'order.released']);
    expect(types).toEqual(expect.arrayContaining(['shipment.created', 'shipment.packed', 'shipment.handed_over']));
    const handedOver = ofOrder(test, order).find(({ type }) => type === 'shipment.handed_over');
    expect(new Date(handedOver?.time ?? '').getUTCDay()).not.toBe(0);
    expect(ofOrder(test, order).flatMap(faultsOf)).toEqual([]);
  });

  it('of two keeps the order until both are released', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, waitsToBeSent);
    await test.ask('order.hold', order.id, { hold_id: 'h1', codes: [] });
    await test.advance(MINUTE_MS);
    await test.ask('order.hold', order.id, { hold_id: 'h2', codes: [] });
    await test.advance(MINUTE_MS);
    await test.ask('order.release', order.id, { hold_id: 'h1' });
    await test.advance(4 * DAY_MS);
    expect(typesOf(test, order)).toEqual(['order.held', 'order.held', 'order.released']);
  });

  it('is refused for an order that is on its way, and a release for a hold that is not there', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, isUnderWay);
    const answer = await test.ask('order.hold', order.id, { hold_id: 'h1', codes: [] });
    expect(answer).toMatchObject({ status: 422, body: { error: 'the order is with the carrier already' } });
    expect(await test.ask('order.release', order.id, { hold_id: 'h1' })).toMatchObject({
      status: 422,
      body: { error: 'no hold h1 on this order' },
    });
  });
});

describe('a cancellation', () => {
  it('ends an order that was not sent, and its goods are free again', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, waitsToBeSent);
    expect((await test.ask('order.cancel', order.id, { reason: 'customer' }, 'eff-c')).status).toBe(202);
    await test.advance(MINUTE_MS);
    const [cancelled] = ofOrder(test, order);
    expect(cancelled).toMatchObject({ type: 'order.cancelled', data: { reason: 'customer', effect_id: 'eff-c' } });
    const skus = (order.data('order.created').items as { sku: string }[]).map(({ sku }) => sku);
    const stock = test.taken().filter(({ type, time }) => type === 'inventory.updated' && time === cancelled?.time);
    expect(stock.map(({ subject }) => subject)).toEqual(skus);
    await test.advance(7 * DAY_MS);
    expect(typesOf(test, order)).toEqual(['order.cancelled']);
  });

  it('of an order that is cancelled is told again, and done', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, waitsToBeSent);
    await test.ask('order.cancel', order.id, { reason: 'customer' });
    await test.advance(MINUTE_MS);
    expect((await test.ask('order.cancel', order.id, { reason: 'customer' }, 'eff-2')).status).toBe(202);
    await test.advance(MINUTE_MS);
    expect(ofOrder(test, order).map(({ data }) => data.effect_id)).toEqual(['eff-1', 'eff-2']);
  });

  it('is refused for an order that is on its way', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, isUnderWay);
    expect((await test.ask('order.cancel', order.id, { reason: 'customer' })).status).toBe(422);
  });
});

describe('an update', () => {
  it('changes the address, and the label that is printed later bears it', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, waitsToBeSent);
    const shipTo = { ...(order.data('order.created').ship_to as object), line1: '1 New Street' };
    expect((await test.ask('order.update', order.id, { fields: { ship_to: shipTo } }, 'eff-u')).status).toBe(202);
    await test.advance(7 * DAY_MS);
    const [updated, ...later] = ofOrder(test, order);
    expect(updated).toMatchObject({ type: 'order.updated', data: { ship_to: shipTo, effect_id: 'eff-u' } });
    expect(later.find(({ type }) => type === 'shipment.created')?.data.ship_to).toEqual(shipTo);
  });

  it.each([
    ['the total', { total: '0.01' }],
    ['nothing', {}],
  ])('refuses to change %s', async (_name, fields) => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, waitsToBeSent);
    expect((await test.ask('order.update', order.id, { fields })).status).toBe(422);
  });
});

describe('a voided payment', () => {
  it('lets an authorisation go that was not captured', async () => {
    const test = await openGrownShop();
    for (let hour = 0; hour < 48; hour += 1) {
      await test.advance(5 * MINUTE_MS);
      const authorized = test.taken().find(({ type, subject }) => {
        const same = test.taken().filter((event) => event.subject === subject);
        return type === 'payment.authorized' && !same.some((event) => event.type === 'payment.captured');
      });
      if (!authorized?.subject) continue;
      const { payment_id } = authorized.data;
      expect((await test.ask('payment.void', authorized.subject, { payment_id }, 'eff-v')).status).toBe(202);
      await test.advance(6 * HOUR_MS);
      const voided = test.taken().find(({ type }) => type === 'payment.voided');
      expect(voided).toMatchObject({ subject: authorized.subject, data: { payment_id, effect_id: 'eff-v' } });
      const later = test.taken().filter(({ subject }) => subject === authorized.subject);
      expect(later.some(({ type }) => type === 'payment.captured')).toBe(false);
      return;
    }
    throw new Error('nobody paid by an authorised card');
  });

  it('is refused once the money was captured', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, (story) => waitsToBeSent(story) && story.has('payment.authorized'));
    const { payment_id } = order.data('payment.authorized');
    expect(await test.ask('payment.void', order.id, { payment_id })).toMatchObject({
      status: 422,
      body: { error: 'the payment was captured; refund it instead' },
    });
  });
});

describe('what the shop cannot make sense of', () => {
  it('is refused, unreadable or unknown', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, isUnderWay);
    expect((await test.ask('order.frame', order.id, {})).status).toBe(422);
    expect((await test.ask('order.cancel', 'ord-0', { reason: 'x' })).status).toBe(404);
    expect((await test.ask('order.cancel', order.id, 'x')).status).toBe(422);
    const nonsense = { specversion: '1.0', id: '1', source: 'x', type: 'x', time: '', data: {} } as const;
    expect((await test.shop.effect(nonsense)).status).toBe(400);
  });
});
