import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Queue } from 'bullmq';
import { embeddedLink } from '../../../jobs/embedded.ts';
import { jobNames, wakeRules } from '../../../jobs/names.ts';
import { type Backend, followLink } from './backend.ts';

/** Where the tests keep the prepared queue; named after its versions, so it never goes stale. */
export const templateFolder = join(tmpdir(), 'ordermend-tests');

/** BullMQ on the embedded queue. It has one session, so even the foreign producer works through the program's link. */
export async function embeddedBackend(): Promise<Backend> {
  const { open, current } = followLink(embeddedLink({ cacheFolder: templateFolder }));

  async function look<T>(name: string, see: (queue: Queue) => Promise<T>): Promise<T> {
    const queue = current().createQueue(name) as unknown as Queue;
    try {
      return await see(queue);
    } finally {
      await queue.close();
    }
  }

  return {
    open,
    produce: (queue, name, data, options) => look(queue, (foreign) => foreign.add(name, data, options)),
    look,
    async wipe() {
      for (const name of jobNames) {
        await look(wakeRules[name].queue, async (queue) => {
          await queue.removeJobScheduler('round');
          await queue.obliterate({ force: true });
          await queue.resume();
        });
      }
    },
    breakDown: () => current().close(),
    repair: async () => {},
    stop: async () => {},
  };
}
