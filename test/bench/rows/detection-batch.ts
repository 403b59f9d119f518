import { join } from 'node:path';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { createDetection } from '../../../src/app/detect/detection.ts';
import type { Row } from '../row.ts';
import { bullmqBench } from '../support/bullmq.ts';
import { drainWatched, loopFigures } from '../support/event-loop.ts';
import { eventsOfOrder, keptEvent } from '../support/orders.ts';
import { plainPolicy } from '../support/policy.ts';
import { changeOfStock, WAITING } from '../support/shared-sku.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Seven events each: a burst of ten thousand. */
const ORDERS = 1_430;
const JOBS = 5_000;

/** Stored events folded, judged and reconciled, all durable; beside it BullMQ doing nothing at all in its jobs. */
export const detectionBatch: Row = {
  unit: 'events/s',
  async prepare() {
    const folder = tempFolder();
    const policy = plainPolicy();
    const bullmq = await bullmqBench();
    const shared = loopFigures('shared_sku', await changeOfStock(join(folder.path, 'shared.db')));
    let round = 0;
    return {
      sides: {
        async ours() {
          round += 1;
          const store = createStore(openDatabase(join(folder.path, `${round}.db`)));
          const now = Date.now();
          const events = Array.from({ length: ORDERS }, (_, i) => eventsOfOrder(i, now - 3 * 86_400_000)).flat();
          store.write((tx) => {
            for (const event of events) tx.events.append(keptEvent(event, now), '');
          });
          const detection = createDetection({
            store,
            clock: { now: () => now },
            policy,
            journal: () => {},
            onChanged: () => {},
            stopwatch: () => performance.now(),
          });
          const loop = await drainWatched(detection);
          store.close();
          return { value: events.length / (loop.total / 1_000), also: { ...loopFigures('burst', loop), ...shared } };
        },
        ...(bullmq === undefined
          ? {}
          : {
              limit: async () => ({ value: (await bullmq.run(JOBS / 100)) * 100 }),
              peer: async () => ({ value: await bullmq.run(JOBS) }),
            }),
      },
      limitName: 'BullMQ on Redis, 100 events a job that does nothing',
      peerName: 'BullMQ on Redis, a job per event that does nothing',
      note: `a burst of ${ORDERS * 7} events; shared_sku: a sku with ${WAITING} open orders goes out of stock, measured once`,
      ...(bullmq === undefined ? { peerNote: 'no redis-server on this machine' } : {}),
      async close() {
        await bullmq?.close();
        folder.remove();
      },
    };
  },
};
