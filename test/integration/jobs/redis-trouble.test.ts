import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { redisLink } from '../../../jobs/redis.ts';
import { startCrew } from '../../contract/jobs/crew.ts';
import { noRedis, type RedisServer, startRedisServer } from '../../contract/jobs/redis-server.ts';

const patient = { timeout: 60_000, interval: 10 };
vi.setConfig({ testTimeout: 120_000 });

describe.skipIf(noRedis)(noRedis ? `trouble with Redis (skipped: ${noRedis})` : 'trouble with Redis', () => {
  let server: RedisServer;

  beforeEach(async () => {
    server = await startRedisServer();
  });
  afterEach(() => server.kill());

  it('that is not there at the start: jobs run, and the queue is taken up when it comes', async () => {
    await server.kill();
    const { jobs, begun } = startCrew(redisLink(server.url));
    await vi.waitUntil(() => jobs.state() === 'degraded', patient);
    const rounds = begun('sweep');
    await vi.waitUntil(() => begun('sweep') >= rounds + 2, patient);
    await server.start();
    await jobs.ready;
    expect(jobs.state()).toBe('up');
    await jobs.close();
  });

  it('that never comes: the jobs can still be closed', async () => {
    await server.kill();
    const { jobs } = startCrew(redisLink(server.url));
    await vi.waitUntil(() => jobs.state() === 'degraded', patient);
    await jobs.close();
    await jobs.ready;
  });

  it('that hangs without closing its connections: wakes run in the process until it answers again', async () => {
    const { jobs, nextDrain } = startCrew(redisLink(server.url));
    await jobs.ready;
    server.freeze();
    await vi.waitUntil(() => jobs.state() === 'degraded', patient);
    const drained = nextDrain('digest');
    jobs.wake('digest');
    await drained;
    server.thaw();
    await vi.waitUntil(() => jobs.state() === 'up', patient);
    await jobs.close();
  });
});
