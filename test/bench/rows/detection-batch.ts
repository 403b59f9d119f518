import { join } from 'node:path';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { createDetection } from '../../../src/app/detect/detection.ts';
import type { Row } from '../row.ts';
import { bullmqBench } from '../support/bullmq.ts';
import { eventsOfOrder, keptEvent } from '../support/orders.ts';
import { plainPolicy } from '../support/policy.ts';
import { tempFolder } from '../support/temp-folder.ts';

const ORDERS = 1_000;
const JOBS = 5_000;

/** Stored events folded, judged and reconciled, all durable; beside it BullMQ doing nothing at all in its jobs. */
export const detectionBatch: Row = {
  unit: 'events/s',
  async prepare() {
    const folder = tempFolder();
    const policy = plainPolicy();
    const bullmq = await bullmqBench();
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
          let longest = 0;
          const detection = createDetection({
            store,
            clock: { now: () => now },
            policy,
            journal: () => {},
            onChanged: () => {},
            stopwatch: () => performance.now(),
          });
          const began = performance.now();
          for (;;) {
            const slice = performance.now();
            const worked = detection.step();
            longest = Math.max(longest, performance.now() - slice);
            if (!worked) break;
            await new Promise((resolve) => setImmediate(resolve));
          }
          const seconds = (performance.now() - began) / 1_000;
          store.close();
          return { value: events.length / seconds, also: { longest_slice_ms: longest } };
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
      ...(bullmq === undefined ? { peerNote: 'no redis-server on this machine' } : {}),
      async close() {
        await bullmq?.close();
        folder.remove();
      },
    };
  },
};
