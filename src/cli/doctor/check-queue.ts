import { Redis } from 'ioredis';
import { reasonOf } from './call-slack.ts';
import { broken, type Finding, fine, note, type Surroundings } from './finding.ts';

const CONNECT_MS = 3_000;

/** Whether Redis can be reached, when there should be one. */
export async function checkQueue({ config }: Surroundings): Promise<readonly Finding[]> {
  const { redisUrl } = config;
  if (redisUrl === undefined) return [fine('the queue is embedded: nothing to reach')];
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let reason: unknown = 'no answer';
  redis.on('error', (error) => {
    reason = error;
  });
  try {
    await redis.connect();
    await redis.ping();
    return [fine('Redis answers'), ...(await evictionNote(redis))];
  } catch (error) {
    const why = reason instanceof Error ? reason : error;
    return [
      broken(
        `Redis does not answer (${reasonOf(why)})`,
        'Start it, or correct REDIS_URL; without REDIS_URL the queue is embedded.',
      ),
    ];
  } finally {
    redis.disconnect();
  }
}

/** BullMQ wants `noeviction`. Hosted servers often forbid the question. */
async function evictionNote(redis: Redis): Promise<readonly Finding[]> {
  try {
    const [, policy] = (await redis.config('GET', 'maxmemory-policy')) as string[];
    if (policy === undefined || policy === 'noeviction') return [];
    return [note(`Redis evicts jobs when memory is short (${policy}); set maxmemory-policy noeviction`)];
  } catch {
    return [];
  }
}
