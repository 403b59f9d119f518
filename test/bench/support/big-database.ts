import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { keysOf } from '../../../src/domain/order/keys-of.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import { realisticOrder } from './orders.ts';
import { plainPolicy } from './policy.ts';
import { tempFolder } from './temp-folder.ts';

/** How many open orders the rows of a million have; fewer with `BENCH_ORDERS`, for a look at the code. */
export const MANY = Number(process.env.BENCH_ORDERS ?? 1_000_000);

const PAGE = 5_000;
const DAY_MS = 86_400_000;

/** A database of a million open orders, made once for all rows that ask for it. */
export interface BigDatabase {
  readonly file: string;
  /** When every order was looked at last; each hundredth is due one day later. */
  readonly at: number;
  open(): Store;
}

let made: BigDatabase | undefined;

/** Makes the database at the first call. The orders differ in id, number, e-mail, phone and parcel. */
export function bigDatabase(): BigDatabase {
  if (made !== undefined && existsSync(made.file)) return made;
  const folder = tempFolder();
  process.on('exit', folder.remove);
  const file = join(folder.path, 'big.db');
  const at = Date.now() - DAY_MS;
  const store = createStore(openDatabase(file, { durable: false }));
  const { rulesVersion } = plainPolicy();
  const pattern = JSON.stringify(realisticOrder(1_234_567, at - 2 * DAY_MS));
  for (let from = 0; from < MANY; from += PAGE) {
    store.write((tx) => {
      for (let n = from; n < Math.min(MANY, from + PAGE); n++) {
        const order = JSON.parse(renumbered(pattern, n)) as Order;
        const nextCheckAt = n % 100 === 0 ? at + DAY_MS / 2 : at + 30 * DAY_MS + n;
        tx.orders.save({ order, nextCheckAt, rulesVersion, muted: [], hasCases: false });
        const keys = keysOf(order).filter(({ kind }) => kind !== 'sku' && kind !== 'basket');
        tx.orders.setKeys(order.id, keys, []);
      }
    });
  }
  store.close();
  made = { file, at, open: () => createStore(openDatabase(file)) };
  return made;
}

/** The pattern order's number stands in its id, number, customer, e-mail, phone and payment. */
function renumbered(pattern: string, n: number): string {
  return pattern.replaceAll('1234567', String(n).padStart(7, '0')).replaceAll('2234567', String(1_000_000 + n));
}
