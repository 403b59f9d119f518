import { describe, expect, onTestFinished, test } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import type { ProviderEvent } from '../../../src/app/connect/provider-event.ts';
import { createReleaseWaiting } from '../../../src/app/connect/release-waiting.ts';
import { createTakeWebhook } from '../../../src/app/connect/take-webhook.ts';
import { createIngest } from '../../../src/app/ingest.ts';
import { parseEvent } from '../../../src/events/cloud-event.ts';
import { DAY, MINUTE } from '../../support/events.ts';

const NOW = Date.UTC(2026, 10, 23, 12);

describe('events that wait for their order', () => {
  test('are kept once, however often they are told', async () => {
    const { take, store } = aDesk();
    expect(await take('easypost', said(scan('s1')), '{}')).toMatchObject({ waiting: 1, duplicates: 0 });
    expect(await take('easypost', said(scan('s1')), '{}')).toMatchObject({ waiting: 0, duplicates: 1 });
    expect(store.read.links.countWaiting()).toBe(1);
  });

  test('go into the log when their name is linked', async () => {
    const { take, release, store } = aDesk();
    await take('stripe', said(refund('r1')), '{}');
    await release.drain();
    expect(store.read.events.count()).toBe(0);
    await take('stripe', { ok: true, events: [], links: [{ name: 'stripe/pi_1', orderId: 'o-1' }] }, '{}');
    await release.drain();
    expect(store.read.events.of('o-1', 10).map(({ event }) => event.type)).toEqual(['payment.refunded']);
    expect(store.read.links.countWaiting()).toBe(0);
  });

  test('money is shown under its own name after a quarter of an hour, not before', async () => {
    const { take, release, store, clock } = aDesk();
    await take('stripe', said(refund('r1')), '{}');
    clock.at += 14 * MINUTE;
    await release.drain();
    expect(store.read.events.count()).toBe(0);
    clock.at += MINUTE;
    await release.drain();
    expect(store.read.events.of('pi_1', 10)).toHaveLength(1);
  });

  test('a parcel that nobody ordered is rejected after 30 days, with what was said of it', async () => {
    const { take, release, store, clock } = aDesk();
    await take('easypost', said(scan('s1')), '{}');
    clock.at += 30 * DAY;
    await release.drain();
    expect(store.read.links.countWaiting()).toBe(1);
    clock.at += MINUTE;
    await release.drain();
    expect(store.read.links.countWaiting()).toBe(0);
    expect(store.read.events.lastRejected(5)).toMatchObject([
      { eventId: 's1', error: expect.stringContaining('no order became known') },
    ]);
  });

  test('thousands that wait do not keep those behind them from their order', async () => {
    const { take, release, store } = aDesk();
    const many = Array.from({ length: 2_500 }, (_, i) => scan(`s${i}`));
    await take('easypost', said(...many, refund('last')), '{}');
    await take('stripe', { ok: true, events: [], links: [{ name: 'stripe/pi_1', orderId: 'o-1' }] }, '{}');
    await release.drain();
    await release.drain();
    expect(store.read.events.of('o-1', 10)).toHaveLength(1);
  });

  test('a store that fails is told to the sender, who tries again', async () => {
    const { take, store } = aDesk();
    store.close();
    await expect(take('easypost', said(scan('s1')), '{}')).rejects.toThrow();
  });
});

function aDesk() {
  const store = createStore(openDatabase(':memory:'));
  onTestFinished(() => store.close());
  const clock = { at: NOW, now: () => clock.at };
  const ingest = createIngest({ store, clock, parse: parseEvent, onStored: () => {} });
  const take = createTakeWebhook({ store, clock, ingest, onLinked: () => {}, onRejected: () => {} });
  return { store, clock, take, release: createReleaseWaiting({ store, clock, ingest }) };
}

function said(...events: readonly ProviderEvent[]) {
  return { ok: true, events, links: [] } as const;
}

function scan(id: string): ProviderEvent {
  const time = new Date(NOW).toISOString();
  const data = { status: 'in_transit', tracking_number: `N-${id}` };
  return { id, type: 'shipment.tracking_updated', time, about: [{ kind: 'tracking', number: `N-${id}` }], data };
}

function refund(id: string): ProviderEvent {
  const data = { payment_id: 'pi_1', refund_id: id, amount: '5.00', currency: 'EUR', status: 'succeeded' };
  const about = [{ kind: 'link', name: 'stripe/pi_1' }] as const;
  return { id, type: 'payment.refunded', time: new Date(NOW).toISOString(), about, orElse: 'pi_1', data };
}
