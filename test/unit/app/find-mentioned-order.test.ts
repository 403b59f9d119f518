import { beforeAll, describe, expect, test } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { createDetection } from '../../../src/app/detect/detection.ts';
import { findMentionedOrder } from '../../../src/app/find-mentioned-order.ts';
import { createIngest } from '../../../src/app/ingest.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { parseEvent } from '../../../src/events/cloud-event.ts';
import { makePolicy } from '../../../src/policy/make-policy.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';
import { orderCreated, type ToldEvent } from '../../support/events.ts';

describe('the order that a message speaks of', () => {
  let store: Store;
  beforeAll(async () => {
    store = createStore(openDatabase(':memory:', { durable: false }));
    await tell(store, orderCreated('o-1001'), orderCreated('o-1002', { customer: BEN }));
  });

  test.each([
    ['Where is #1001? It is late.', 'o-1001'],
    ['订单1002丢了', 'o-1002'],
    ['ben@posteo.de is angry (again).', 'o-1002'],
    ['call 0151-87654321 please', 'o-1002'],
    ['o-1001 and 1001 and #1001', 'o-1001'],
  ])('%j: %s', (text, id) => {
    expect(findMentionedOrder(store.read, text)?.id).toBe(id);
  });

  test.each([
    ['orders 1001 and 1002 are mixed up'],
    ['since 5678 we have had nothing, not in 2026 either'],
    ['015187654321@posteo.de is somebody else'],
    ['no order here'],
    [''],
    ['1001 '.repeat(50).replaceAll('1001', '9999')],
  ])('%j: none or no single one', (text) => {
    expect(findMentionedOrder(store.read, text)).toBeUndefined();
  });
});

const BEN = { id: 'c-ben', name: 'Ben Kurz', email: 'ben@posteo.de', phone: '+4915187654321' };
const NOW = Date.UTC(2026, 10, 23, 9);

async function tell(store: Store, ...events: readonly ToldEvent[]): Promise<void> {
  const clock = { now: () => NOW };
  const ingest = createIngest({ store, clock, parse: parseEvent, onStored() {} });
  const time = new Date(NOW).toISOString();
  await ingest.accept(events.map((event, i) => ({ specversion: '1.0', id: `e-${i}`, source: 'shop', time, ...event })));
  const policy = makePolicy(defaultSettings({ zone: 'UTC', locale: 'en' }));
  const detection = createDetection({ store, clock, policy, stopwatch: () => 0, journal() {}, onChanged() {} });
  await detection.drain();
}
