import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { redisLink } from '../../../jobs/redis.ts';
import type { Backend } from './backend.ts';
import { startRedisServer } from './redis-server.ts';

/** BullMQ on a Redis that the test owns; the foreign producer has a connection of its own. */
export async function redisBackend(): Promise<Backend> {
  const server = await startRedisServer();

  async function look<T>(name: string, see: (queue: Queue) => Promise<T>): Promise<T> {
    const queue = new Queue(name, { connection: { url: server.url } });
    try {
      return await see(queue);
    } finally {
      await queue.close();
    }
  }

  return {
    open: redisLink(server.url),
    produce: (queue, name, data, options) => look(queue, (foreign) => foreign.add(name, data, options)),
    look,
    async wipe() {
      const client = new Redis(server.url);
      await client.flushall();
      client.disconnect();
    },
    breakDown: server.kill,
    repair: server.start,
    stop: server.kill,
  };
}
