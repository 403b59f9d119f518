import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { createDetection, type Detection } from '../../../src/app/detect/detection.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { drainWatched, type LoopDelay } from './event-loop.ts';
import { keptEvent } from './orders.ts';
import { plainPolicy } from './policy.ts';

/** Open orders that wait for one sku; fewer with `BENCH_WAITING`, for a look at the code. */
export const WAITING = Number(process.env.BENCH_WAITING ?? 50_000);

const SKU = 'MUG';
const PAGE = 1_000;

/** A store in which many paid orders wait for one sku, all judged; each tell changes its stock and returns what must be drained. */
interface SharedSku {
  readonly detection: Detection;
  tellStock(onHand: number): void;
}

/** Fills it in with the program's own code. */
export function shareSku(store: Store, at: number): SharedSku {
  let now = at;
  let told = 0;
  const detection = createDetection({
    store,
    clock: { now: () => now },
    policy: plainPolicy(),
    journal: () => {},
    onChanged: () => {},
    stopwatch: () => performance.now(),
    virtualTime: true,
  });
  const event = (type: string, subject: string, data: unknown) => {
    told += 1;
    const time = new Date(now).toISOString();
    return keptEvent({ specversion: '1.0', id: `e-${told}`, source: 'shop', type, subject, time, data }, now);
  };
  function tellStock(onHand: number): void {
    now += 60_000;
    store.write((tx) => tx.events.append(event('inventory.updated', SKU, { on_hand: onHand }), ''));
  }
  tellStock(WAITING);
  for (let from = 0; from < WAITING; from += PAGE) {
    store.write((tx) => {
      for (let n = from; n < Math.min(WAITING, from + PAGE); n++) {
        const items = [{ line: 1, sku: SKU, quantity: 1, unit_price: '10.00' }];
        tx.events.append(event('order.created', `o-${n}`, { currency: 'EUR', total: '10.00', items }), '');
        const paid = {
          payment_id: `p-${n}`,
          method: 'card',
          amount: '10.00',
          currency: 'EUR',
          transaction_id: `t-${n}`,
        };
        tx.events.append(event('payment.captured', `o-${n}`, paid), '');
      }
    });
    while (detection.step());
  }
  return { detection, tellStock };
}

/** The sku goes out of stock and everybody who waits for it is looked at again; the time to the end is not asserted. */
export async function changeOfStock(file: string): Promise<LoopDelay> {
  const store = createStore(openDatabase(file));
  const { detection, tellStock } = shareSku(store, Date.now() - 86_400_000);
  tellStock(0);
  const delay = await drainWatched(detection);
  store.close();
  return delay;
}
