import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { createDetection } from '../../../src/app/detect/detection.ts';
import type { Policy } from '../../../src/app/ports/policy.ts';
import { isLive } from '../../../src/domain/case/case.ts';
import type { ChannelId } from '../../../src/domain/ids.ts';
import { parseEvent } from '../../../src/events/cloud-event.ts';
import { plainPolicy } from '../../bench/support/policy.ts';

/** When every story begins. */
export const START = Date.parse('2026-03-02T10:00:00Z');
/** In milliseconds. */
export const MINUTE = 60_000;
/** In milliseconds. */
export const DAY = 24 * 60 * MINUTE;
/** Without a channel nothing could be said in a thread. */
const plain = plainPolicy();
const policy: Policy = {
  ...plain,
  routeOf: (about) => ({ ...plain.routeOf(about), channel: 'C0ORDERS' as ChannelId }),
};

/** An event as a story sends it; it happens now unless it says otherwise. */
export interface Sent {
  readonly type: string;
  readonly subject: string;
  readonly data: object;
  readonly at?: number;
  readonly id?: string;
}

/** Detection over a database in memory, with a clock that a story may turn as it likes. */
export function desk() {
  const store = createStore(openDatabase(':memory:', { durable: false }));
  let now = START;
  let sent = 0;
  const detection = createDetection({
    store,
    policy,
    clock: { now: () => now },
    journal: () => {},
    onChanged: () => {},
    stopwatch: () => 0,
  });
  const work = () => {
    while (detection.step());
  };
  const told = (events: readonly Sent[]): readonly string[] =>
    store.write((tx) =>
      events.map(({ at = now, id = `e-${++sent}`, ...event }) => {
        const time = new Date(at).toISOString();
        const parsed = parseEvent({ specversion: '1.0', id, source: 'shop', time, ...event }, now);
        if (!parsed.ok) throw new Error(parsed.error);
        return tx.events.append(parsed.event, JSON.stringify(event.data));
      }),
    );
  return {
    store,
    tell(...events: readonly Sent[]) {
      const results = told(events);
      work();
      return results;
    },
    turnTo(at: number) {
      now = at;
      work();
    },
    order: (id: string) => store.read.orders.get(id)?.order,
    policy,
    now: () => now,
    codes: (id: string) =>
      store.read.cases
        .ofOrder(id)
        .filter((it) => isLive(it.status))
        .map(({ code }) => code)
        .sort(),
  };
}

/** An order of 60.00 EUR to be shipped within two days. */
export const created = (subject: string, data: object = {}, at?: number): Sent => ({
  type: 'order.created',
  subject,
  data: {
    currency: 'EUR',
    total: '60.00',
    items: [{ line: 1, sku: 'MUG', quantity: 1, unit_price: '60.00' }],
    promised_ship_at: new Date(START + 2 * DAY).toISOString(),
    ...data,
  },
  ...(at === undefined ? {} : { at }),
});
/** Its money arrives whole. */
export const paid = (subject: string, data: object = {}, at?: number): Sent => ({
  type: 'payment.captured',
  subject,
  data: { payment_id: `pay-${subject}`, method: 'card', amount: '60.00', currency: 'EUR', ...data },
  ...(at === undefined ? {} : { at }),
});
/** A label is made. */
export const parcel = (subject: string, data: object): Sent => ({ type: 'shipment.created', subject, data });
