import { createRedisBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { bindBullmq } from './bind-bullmq.ts';
import type { OpenLink } from './queue-port.ts';

/** How long ioredis waits before it tries to connect again, in milliseconds. */
const reconnectMs = { step: 100, longest: 2_000 } as const;

/** BullMQ on the Redis at `url`. A lost server is reconnected for ever; until then the listener hears `onDown`. */
export function redisLink(url: string): OpenLink {
  return async ({ onDown, onUp, onError }) => {
    const redis = new Redis(url, {
      // BullMQ demands it: a command waits for the server instead of failing
      maxRetriesPerRequest: null,
      retryStrategy: (tries) => Math.min(tries * reconnectMs.step, reconnectMs.longest),
    });
    let reason = new Error('the connection to Redis was closed');
    redis.on('error', (error) => {
      reason = error;
    });
    const reportDown = () => onDown(reason);
    redis.on('close', reportDown);
    redis.on('ready', onUp);
    return {
      ...bindBullmq(createRedisBackend, redis, onError),
      async close() {
        redis.off('close', reportDown);
        redis.disconnect();
      },
    };
  };
}
