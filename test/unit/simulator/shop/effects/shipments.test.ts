import { getTracking } from 'ts-tracking-number';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CloudEvent } from '../../../../../simulator/shop/cloud-event.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../../../simulator/shop/duration.ts';
import { faultsOf } from '../support/contract-five.ts';
import { openGrownShop, removeTestShops, type TestShop } from '../support/open-test-shop.ts';
import { isDone, isUnderWay, type OrderStory, orderWhere, waitsToBeSent } from '../support/orders-where.ts';

beforeAll(async () => void (await openGrownShop()));
afterAll(removeTestShops);

const ofOrder = (test: TestShop, { id }: OrderStory) => test.taken().filter(({ subject }) => subject === id);
const linesOf = (story: OrderStory) =>
  (story.data('order.created').items as { line: number; sku: string; quantity: number }[]).map(
    ({ line, sku, quantity }) => ({ line, sku, quantity }),
  );
const ofParcel = (events: readonly CloudEvent[], parcel: unknown) =>
  events.filter(({ data }) => data.shipment_id === parcel).map(({ type }) => type);

describe('a new parcel', () => {
  it('has its label within minutes, and travels until it is delivered', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, isDone);
    const ship_to = { ...(order.data('order.created').ship_to as object), line1: '1 New Street' };
    const answer = await test.ask('shipment.create', order.id, { lines: linesOf(order), ship_to }, 'eff-s');
    expect(answer.status).toBe(202);
    await test.advance(4 * MINUTE_MS);
    const [label] = ofOrder(test, order);
    expect(label).toMatchObject({
      type: 'shipment.created',
      data: { effect_id: 'eff-s', ship_to, lines: linesOf(order) },
    });
    expect((answer.body as { reference: string }).reference).toBe(label?.data.tracking_number);
    expect(label?.data.tracking_number).not.toBe(order.data('shipment.created').tracking_number);

    await test.advance(14 * DAY_MS);
    const types = ofParcel(ofOrder(test, order), label?.data.shipment_id);
    expect(types.slice(0, 4)).toEqual([
      'shipment.created',
      'shipment.packed',
      'shipment.handed_over',
      'shipment.tracking_updated',
    ]);
    expect(types.at(-1)).toBe('shipment.delivered');
    expect(ofOrder(test, order).at(-1)?.type).toBe('order.completed');
    expect(test.taken().flatMap(faultsOf)).toEqual([]);
  });

  it('takes the place of the one that never left, so that nothing is sent twice', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, waitsToBeSent);
    expect((await test.ask('shipment.create', order.id, { lines: linesOf(order) })).status).toBe(202);
    await test.advance(10 * DAY_MS);
    const labels = ofOrder(test, order).filter(({ type }) => type === 'shipment.created');
    expect(labels).toHaveLength(1);
  });

  it('moves stock: set aside with the label, gone with the hand-over', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, (story) => isDone(story) && linesOf(story).length === 1);
    const [line] = linesOf(order);
    await test.ask('shipment.create', order.id, { lines: [line] });
    await test.advance(4 * MINUTE_MS);
    const label = ofOrder(test, order)[0];
    const moved = test.taken().find(({ type, subject, time }) => {
      return type === 'inventory.updated' && subject === line?.sku && time === label?.time;
    });
    expect(moved).toBeDefined();
  });

  it('is refused for goods that are not there, not ordered or not paid', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, isDone);
    const [line] = linesOf(order);
    const tooMany = { lines: [{ ...line, quantity: 100_000 }] };
    expect((await test.ask('shipment.create', order.id, tooMany)).body).toMatchObject({ error: /^only \d+ of/ });
    const other = { lines: [{ sku: 'NOT-SOLD-HERE', quantity: 1 }] };
    expect((await test.ask('shipment.create', order.id, other)).body).toMatchObject({
      error: /is not part of the order/,
    });
    expect((await test.ask('shipment.create', order.id, { lines: [] })).status).toBe(422);
    const cancelled = orderWhere(test.past, (story) => story.has('order.cancelled'));
    expect((await test.ask('shipment.create', cancelled.id, { lines: linesOf(cancelled) })).status).toBe(422);
  });

  it('of a limited edition that nobody finds is refused', async () => {
    const test = await openGrownShop();
    const short = orderWhere(test.past, (story) => {
      const last = story.events.at(-1);
      return last?.type === 'fulfilment.rejected';
    });
    const answer = await test.ask('shipment.create', short.id, { lines: linesOf(short) });
    expect(answer.body).toMatchObject({ error: /^only 0 of LTD-/ });
  });

  it('has numbers that its courier knows, however many are asked for', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, (story) => isDone(story) && !/^(SF|YT)/.test(numberOf(story)));
    const numbers = new Set<string>([numberOf(order)]);
    for (let nth = 0; nth < 14; nth += 1) {
      const answer = await test.ask('shipment.create', order.id, { lines: linesOf(order) });
      const { reference } = answer.body as { reference: string };
      expect(getTracking(reference), reference).toBeDefined();
      numbers.add(reference);
    }
    expect(numbers.size).toBe(15);
    const answer = await test.ask('shipment.create', order.id, { lines: linesOf(order) });
    expect(answer).toMatchObject({ status: 422, body: { error: 'the order has too many parcels' } });
  });
});

describe('an interception', () => {
  it('calls a parcel back that is on its way', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, isUnderWay);
    expect((await test.ask('shipment.intercept', order.id, {}, 'eff-i')).status).toBe(202);
    await test.advance(10 * MINUTE_MS);
    expect(ofOrder(test, order)).toEqual([
      expect.objectContaining({
        type: 'effect.updated',
        data: expect.objectContaining({ effect_id: 'eff-i', state: 'done' }),
      }),
    ]);
    await test.advance(4 * DAY_MS);
    const scans = ofOrder(test, order).filter(({ type }) => type.startsWith('shipment.'));
    expect(scans.map(({ data }) => data.status)).toEqual(['returning', 'returned']);
    expect(scans.flatMap(faultsOf)).toEqual([]);
  });

  it('is refused for a delivered parcel, and for an order that has none', async () => {
    const test = await openGrownShop();
    const done = orderWhere(test.past, isDone);
    expect(await test.ask('shipment.intercept', done.id, {})).toMatchObject({
      status: 422,
      body: { error: 'the parcel is delivered' },
    });
    const waiting = orderWhere(test.past, waitsToBeSent);
    expect((await test.ask('shipment.intercept', waiting.id, undefined)).status).toBe(422);
  });
});

function numberOf(story: OrderStory): string {
  return String(story.data('shipment.created').tracking_number);
}

describe('effects asked for while the clock is ahead of the last tick', () => {
  it('are judged on what happened until now', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, waitsToBeSent);
    await test.advance(8 * DAY_MS);
    expect((await test.ask('order.cancel', order.id, { reason: 'late' })).status).toBe(422);
    await test.advance(HOUR_MS);
    expect(ofOrder(test, order).some(({ type }) => type === 'order.cancelled')).toBe(false);
  });
});
