import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { findOrders } from '../../../src/app/find-orders.ts';
import type { Row } from '../row.ts';
import { bigDatabase, MANY } from '../support/big-database.ts';
import { latencies } from '../support/statistics.ts';

const LOOKUPS = 2_000;
const SCANS = 3;

/** One order among a million by number, e-mail and phone tail, with its facts. */
export const lookup1m: Row = {
  unit: 'ms',
  prepare() {
    const big = bigDatabase();
    const store = big.open();
    const raw = openDatabase(big.file, { durable: false }).$client;
    const byKey = raw.prepare('select order_id from order_keys where kind = ? and value = ? limit 1').pluck();
    const facts = raw.prepare('select facts from orders where id = ?').pluck();
    const scan = raw.prepare("select id from orders where facts like '%' || ? || '%' limit 1").pluck();
    let next = 0;
    const some = () => {
      next = (next + 7_919_117) % MANY;
      return next;
    };
    const texts = [
      (n: number) => `N${String(n).padStart(7, '0')}`,
      (n: number) => `anna.${String(n).padStart(7, '0')}@mail.example.com`,
    ];

    function timed(count: number, work: (i: number) => unknown): number[] {
      return Array.from({ length: count }, (_, i) => {
        const began = performance.now();
        if (work(i) === undefined) throw new Error('nothing was found');
        return performance.now() - began;
      });
    }

    return {
      sides: {
        ours: () =>
          latencies(
            timed(LOOKUPS, (i) => {
              const [id] = findOrders(store.read, texts[i % texts.length]?.(some()) ?? '');
              return id === undefined ? undefined : store.read.orders.get(id);
            }),
            'p99',
          ),
        limit: () =>
          latencies(
            timed(LOOKUPS, () => facts.get(byKey.get('number', `N${String(some()).padStart(7, '0')}`))),
            'p99',
          ),
        peer: () =>
          latencies(
            timed(SCANS, () => scan.get(`anna.${String(some()).padStart(7, '0')}@`)),
            'p50',
          ),
      },
      limitName: 'two prepared statements on the same tables',
      peerName: 'LIKE over the facts',
      note: 'by number and by e-mail in turn; ours is p99',
      close() {
        raw.close();
        store.close();
      },
    };
  },
};
