import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { LIMITED_EDITIONS } from '../../../../simulator/shop/catalogue/products.ts';
import type { CloudEvent } from '../../../../simulator/shop/cloud-event.ts';
import { createShop } from '../../../../simulator/shop/create-shop.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../../simulator/shop/duration.ts';
import { faultsOf } from './support/contract-five.ts';
import { START } from './support/lives.ts';
import { openGrownShop, openTestShop, removeTestShops, type TestShop } from './support/open-test-shop.ts';

afterAll(removeTestShops);

function hashOf(events: readonly CloudEvent[]): string {
  return createHash('sha256').update(JSON.stringify(events)).digest('hex');
}

const times = (events: readonly CloudEvent[]) => events.map(({ time }) => time);
const ids = (events: readonly CloudEvent[]) => events.map(({ source, id }) => `${source} ${id}`);

describe('the history of a shop', async () => {
  const first = openTestShop();
  const batches = await first.history();
  const history = batches.flat();

  it('is the same, byte by byte, for the same seed', async () => {
    expect(hashOf((await openTestShop().history()).flat())).toBe(hashOf(history));
  });

  it('is another one for another seed', async () => {
    expect(hashOf((await openTestShop({ seed: 8 }).history()).flat())).not.toBe(hashOf(history));
  });

  it('is thirty days of about forty orders, in order of time, in batches of at most 500', () => {
    const created = history.filter(({ type }) => type === 'order.created');
    expect(created.length).toBeGreaterThan(30 * 36);
    expect(created.length).toBeLessThan(30 * 44);
    expect(times(history)).toEqual(times(history).sort());
    expect(times(history)[0]).toBe(new Date(START - 30 * DAY_MS).toISOString());
    expect(Date.parse(times(history).at(-1) ?? '')).toBeLessThanOrEqual(START);
    expect(Math.max(...batches.map((batch) => batch.length))).toBeLessThanOrEqual(500);
  });

  it('keeps to contract 5 in every event', () => {
    expect(history.flatMap(faultsOf)).toEqual([]);
  });

  it('names no event twice', () => {
    expect(new Set(ids(history)).size).toBe(history.length);
  });

  it('begins with the assortment and its stock', () => {
    const products = history.filter(({ type }) => type === 'product.updated');
    expect(products.length).toBeGreaterThan(40);
    const firstOrder = history.findIndex(({ type }) => type === 'order.created');
    expect(history.slice(firstOrder).some(({ type }) => type === 'product.updated')).toBe(false);
  });

  it('never runs short of anything but limited editions', () => {
    const limited = new Set(LIMITED_EDITIONS.map(({ sku }) => sku));
    const stock = history.filter(({ type, subject }) => type === 'inventory.updated' && !limited.has(subject ?? ''));
    expect(stock.length).toBeGreaterThan(2_000);
    for (const { data } of stock) expect(Number(data.on_hand)).toBeGreaterThanOrEqual(Number(data.reserved));
  });

  it('is counted, and not told again', async () => {
    const orders = history.filter(({ type }) => type === 'order.created').length;
    expect(first.shop.counts()).toEqual({ orders, eventsSent: history.length, eventsWaiting: 0 });
    expect(await first.history()).toEqual([]);
  });
});

describe('a shop at work', () => {
  it('sends the same bytes whether it ticks every second or every half minute', async () => {
    const hashes: string[] = [];
    for (const stepMs of [SECOND_MS, 30 * SECOND_MS]) {
      const test = await openGrownShop();
      for (let passed = 0; passed < HOUR_MS; passed += stepMs) await test.advance(stepMs);
      hashes.push(hashOf(test.taken()));
    }
    expect(hashes[0]).toBe(hashes[1]);
  });

  it('takes an order every one or two minutes as one watches', async () => {
    const test = await openGrownShop();
    for (let minute = 0; minute < 4 * 60; minute += 1) await test.advance(MINUTE_MS);
    const orders = test.taken().filter(({ type }) => type === 'order.created').length;
    expect(orders).toBeGreaterThan(4 * 30);
    expect(orders).toBeLessThan(4 * 60);
  });

  it('tells everything of a day that the clock jumped over, in order, at the quiet pace of history', async () => {
    const test = await openGrownShop();
    await test.advance(DAY_MS);
    const taken = test.taken();
    const orders = taken.filter(({ type }) => type === 'order.created').length;
    expect(orders).toBeGreaterThan(20);
    expect(orders).toBeLessThan(65);
    expect(times(taken)).toEqual(times(taken).sort());
    expect(Math.max(...test.batches.map((batch) => batch.length))).toBeLessThanOrEqual(500);
    expect(taken.flatMap(faultsOf)).toEqual([]);
  });

  it('sends what was refused again under the same ids, and loses nothing', async () => {
    const calm = await openGrownShop();
    await calm.advance(3 * HOUR_MS);

    const test = await openGrownShop();
    test.refuse(1);
    await expect(test.advance(HOUR_MS)).rejects.toThrow('the receiver is away');
    expect(test.taken()).toEqual([]);
    expect(test.shop.counts().eventsWaiting).toBeGreaterThan(0);
    await test.advance(2 * HOUR_MS);
    expect(test.shop.counts().eventsWaiting).toBe(0);
    const early = calm.taken().filter(({ time }) => Date.parse(time) <= START + HOUR_MS);
    expect(ids(test.taken())).toEqual(expect.arrayContaining(ids(early)));
  });

  it('goes on after a restart without losing or repeating an event', async () => {
    const calm = await openGrownShop();
    for (let minute = 0; minute < 120; minute += 1) await calm.advance(MINUTE_MS);

    let test: TestShop = await openGrownShop();
    const taken: CloudEvent[] = [];
    for (let minute = 0; minute < 120; minute += 1) {
      await test.advance(MINUTE_MS);
      if (minute % 17 !== 0) continue;
      taken.push(...test.taken());
      test = test.reopened();
    }
    taken.push(...test.taken());
    expect(hashOf(taken)).toBe(hashOf(calm.taken()));
    expect(test.shop.counts()).toEqual(calm.shop.counts());
  });

  it('hands out the rest of a history that was broken off', async () => {
    const whole = (await openGrownShop()).past;
    const test = openTestShop();
    const before: CloudEvent[] = [];
    for await (const batch of test.shop.backdated()) {
      before.push(...batch);
      if (before.length > 2_000) break;
    }
    const after = (await test.reopened().history()).flat();
    // The batch that was handed out last is not known to be taken; its ids tell the receiver.
    expect(new Set([...ids(before), ...ids(after)])).toEqual(new Set(ids(whole)));
    expect(before.length + after.length).toBeLessThanOrEqual(whole.length + 500);
  });

  it('ticks one after the other, however fast it is asked', async () => {
    const test = await openGrownShop();
    await Promise.all([test.advance(HOUR_MS), test.advance(HOUR_MS), test.advance(HOUR_MS)]);
    const taken = test.taken();
    expect(new Set(ids(taken)).size).toBe(taken.length);
    expect(times(taken)).toEqual(times(taken).sort());
  });

  it('keeps its first start and refuses a folder of another shop', () => {
    const { folder, shop } = openTestShop();
    shop.close();
    expect(() => openTestShop({ folder, seed: 8 })).toThrow('belongs to the shop with seed 7, not 8');
    const later = createShop({
      seed: 7,
      folder,
      clock: { now: () => START },
      send: async () => {},
      startAt: START + DAY_MS,
    });
    expect(later.counts()).toEqual({ orders: 0, eventsSent: 0, eventsWaiting: 0 });
    later.close();
  });

  it('stops quietly when it is closed while sending', async () => {
    const test = await openGrownShop();
    const tick = test.advance(DAY_MS);
    test.shop.close();
    await expect(tick).resolves.toBeUndefined();
  });
});
