import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { noRedis, startRedisServer } from '../../contract/jobs/redis-server.ts';

const BULK = 500;
const CONCURRENCY = 50;

/** BullMQ on a Redis of its own; `undefined` without redis-server. `run` answers jobs a second, from adding to done. */
export async function bullmqBench(): Promise<
  { run(jobs: number): Promise<number>; close(): Promise<void> } | undefined
> {
  if (noRedis !== undefined) return undefined;
  const server = await startRedisServer();
  const connection = new Redis(server.url, { maxRetriesPerRequest: null });
  const queue = new Queue('bench', { connection, defaultJobOptions: { removeOnComplete: true } });
  let left = 0;
  let done: () => void = () => {};
  const worker = new Worker(
    'bench',
    async () => {
      left -= 1;
      if (left === 0) done();
    },
    { connection, concurrency: CONCURRENCY },
  );
  await worker.waitUntilReady();
  return {
    async run(jobs) {
      left = jobs;
      const finished = new Promise<void>((resolve) => {
        done = resolve;
      });
      const began = performance.now();
      for (let from = 0; from < jobs; from += BULK) {
        const count = Math.min(BULK, jobs - from);
        await queue.addBulk(Array.from({ length: count }, (_, i) => ({ name: 'event', data: { n: from + i } })));
      }
      await finished;
      return jobs / ((performance.now() - began) / 1_000);
    },
    async close() {
      await worker.close(true);
      await queue.close();
      connection.disconnect();
      await server.kill();
    },
  };
}
