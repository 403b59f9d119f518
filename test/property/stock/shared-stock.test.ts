import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { createDetection } from '../../../src/app/detect/detection.ts';
import { updateDemand, updateStock } from '../../../src/app/detect/update-stock.ts';
import type { Store, Tx } from '../../../src/app/ports/store.ts';
import { parseEvent } from '../../../src/events/cloud-event.ts';
import { makePolicy } from '../../../src/policy/make-policy.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import { event, START, told } from '../../unit/order/story.ts';

let store: Store;
beforeEach(() => {
  store = createStore(openDatabase(':memory:', { durable: false }));
});
afterEach(() => store.close());

const SKU = 'MUG';
const item = (line: number, quantity: number) => ({ line, sku: SKU, quantity, unit_price: '10.00' });
const about = (subject: string) => ({ subject });

describe('a stock that many wait for', () => {
  it('goes to the earliest paid, whatever comes and goes in whatever order', () => {
    const step = fc.oneof(
      fc.record({ onHand: fc.integer({ min: -2, max: 30 }) }),
      fc.record({
        order: fc.integer({ min: 0, max: 9 }),
        paid: fc.integer({ min: 0, max: 5 }),
        units: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const own = createStore(openDatabase(':memory:', { durable: false }));
        const waiting = new Map<string, { readonly paid: number; readonly units: number }>();
        let onHand: number | undefined;
        own.write((tx) => {
          for (const one of steps) {
            if ('onHand' in one) {
              onHand = one.onHand;
              updateStock(tx, { sku: SKU, warehouse: '', onHand, at: START }, () => true);
            } else {
              const { order, paid, units } = one;
              const id = `o-${order}`;
              waiting.set(id, { paid, units: units.reduce((a, b) => a + b, 0) });
              const items = units.map((quantity, line) => item(line + 1, quantity));
              updateDemand(
                tx,
                told(
                  event('order.created', 0, { currency: 'EUR', total: '60.00', items }, about(id)),
                  event('payment.captured', paid, CAPTURE, about(id)),
                ),
                () => true,
              );
            }
          }
          expect(tx.orders.stock(SKU, '')?.shortFrom?.orderId).toBe(firstShort(waiting, onHand));
        });
        own.close();
      }),
    );
  });

  it('is worked off in slices: no step judges or passes more than a few of 5,000 orders', () => {
    const COUNT = 5_000;
    let judged = 0;
    let passed = 0;
    const most = { judged: 0, passed: 0 };
    const counting: Store = {
      ...store,
      write: (work) => {
        [judged, passed] = [0, 0];
        const result = store.write((tx) => work(watched(tx)));
        [most.judged, most.passed] = [Math.max(most.judged, judged), Math.max(most.passed, passed)];
        return result;
      },
    };
    const watched = (tx: Tx): Tx => ({
      ...tx,
      orders: {
        ...tx.orders,
        save: (row) => [judged++, tx.orders.save(row)],
        setNextCheck: (id, at) => [passed++, tx.orders.setNextCheck(id, at)],
      },
    });
    let now = START;
    // Every look at the watch finds a millisecond gone.
    let watch = 0;
    const settings = readSettings({ file: 'shop.yaml', base: { zone: 'UTC', locale: 'en' }, text: '{}' });
    const detection = createDetection({
      store: counting,
      clock: { now: () => now },
      policy: makePolicy(settings),
      journal: () => {},
      onChanged: () => {},
      stopwatch: () => watch++,
      virtualTime: true,
    });
    const tell = (type: string, subject: string, data: object) => {
      const id = `${type}-${subject}-${now}`;
      const time = new Date(now).toISOString();
      const parsed = parseEvent({ specversion: '1.0', id, source: 'shop', type, subject, time, data }, now);
      if (!parsed.ok) throw new Error(parsed.error);
      store.write((tx) => tx.events.append(parsed.event, ''));
    };
    const judge = () => {
      while (detection.step());
    };
    tell('inventory.updated', SKU, { on_hand: COUNT });
    for (let i = 0; i < COUNT; i++) {
      tell('order.created', `o-${i}`, { currency: 'EUR', total: '10.00', items: [item(1, 1)] });
      tell('payment.captured', `o-${i}`, { ...CAPTURE, payment_id: `p-${i}`, amount: '10.00' });
    }
    judge();
    const short = () => store.read.cases.count({ codes: ['ITM.OUT_OF_STOCK'] });
    expect(short()).toBe(0);
    now += 60_000;
    tell('inventory.updated', SKU, { on_hand: 0 });
    judge();
    expect(short(), 'each order, and the shortage that speaks for them').toBe(COUNT + 1);
    expect(most.judged).toBeLessThanOrEqual(10);
    expect(most.passed).toBeLessThanOrEqual(200);
  }, 60_000);
});

const CAPTURE = { payment_id: 'p', method: 'card', amount: '60.00', currency: 'EUR' };

/** Counts from the first to the last, as nobody could for thousands. */
function firstShort(
  waiting: ReadonlyMap<string, { readonly paid: number; readonly units: number }>,
  onHand: number | undefined,
): string | undefined {
  if (onHand === undefined) return undefined;
  let left = onHand;
  const inTurn = [...waiting].filter(([, { units }]) => units > 0);
  inTurn.sort(([a, x], [b, y]) => x.paid - y.paid || (a < b ? -1 : 1));
  return inTurn.find(([, { units }]) => {
    left -= units;
    return left < 0;
  })?.[0];
}
