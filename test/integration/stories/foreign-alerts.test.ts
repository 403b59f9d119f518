import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { afterEach, describe, expect, test } from 'vitest';
import { noRedis, startRedisServer } from '../../contract/jobs/redis-server.ts';
import { about, alert, orderCreated } from '../../support/events.ts';
import { standing } from '../../support/standing.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';

const FRAUD = {
  code: 'PAY.FRAUD_REVIEW',
  severity: 'severe',
  summary: 'Card from Lagos, parcel to Oslo.',
  fingerprint: 'f-1',
};

let world: World;
afterEach(() => world.close());

test('an alert that somebody else found becomes a case, and is cleared by them alone', async () => {
  world = await startOrdermend();
  await world.tell(orderCreated('o-9001'), alert('o-9001', FRAUD));
  const card = await world.slack.as('jon').seesMessage('orders-payments', 'Order 9001');
  expect(JSON.stringify(card.blocks)).toContain('Card from Lagos');
  expect(world.db.casesOf('o-9001')).toMatchObject([{ detector: 'external:fraud-desk', severity: 'severe' }]);

  await world.tell(alert('o-9001', FRAUD));
  expect(standing(world, 'o-9001')).toEqual(['PAY.FRAUD_REVIEW open']);
  await world.tell({ ...about('exception.cleared', 'o-9001', FRAUD), source: 'another-desk' });
  expect(standing(world, 'o-9001')).toEqual(['PAY.FRAUD_REVIEW open']);
  await world.tell({ ...about('exception.cleared', 'o-9001', FRAUD), source: 'fraud-desk' });
  expect(standing(world, 'o-9001')).toEqual(['PAY.FRAUD_REVIEW cleared']);
});

test('two alerts of one desk about one order are two cases, each with its own end', async () => {
  world = await startOrdermend();
  const other = { ...FRAUD, fingerprint: 'f-2' };
  await world.tell(orderCreated('o-9002'), alert('o-9002', FRAUD), alert('o-9002', other));
  expect(standing(world, 'o-9002')).toHaveLength(2);
  await world.tell({ ...about('exception.cleared', 'o-9002', other), source: 'fraud-desk' });
  expect([...standing(world, 'o-9002')].sort()).toEqual(['PAY.FRAUD_REVIEW cleared', 'PAY.FRAUD_REVIEW open']);
});

describe.skipIf(noRedis)('by BullMQ on Redis', () => {
  test('a job of a foreign producer becomes a case once it is stored; a malformed one fails for good and is told', async () => {
    const redis = await startRedisServer();
    const connection = new Redis(redis.url, { maxRetriesPerRequest: null });
    const inbox = new Queue('ordermend.alerts', { connection });
    try {
      world = await startOrdermend({ redisUrl: redis.url, env: { ORDERMEND_ADMINS: 'U0TOMBECK' } });
      await world.tell(orderCreated('o-9003'));
      await inbox.add('exception', world.wire(alert('o-9003', FRAUD)));
      await world.slack.as('jon').seesMessage('orders-payments', 'Order 9003');
      await inbox.add('exception', { ...world.wire(alert('o-9003', FRAUD)), type: 'exception.cleared' });
      await until(() => standing(world, 'o-9003').includes('PAY.FRAUD_REVIEW cleared'), 'the case to be cleared');

      const bad = await inbox.add('exception', { specversion: '1.0', id: 'x' }, { attempts: 5 });
      await world.slack.as('tom').seesDirectMessage(/source|type|must/);
      await expect.poll(async () => (await inbox.getJob(bad.id ?? ''))?.isFailed()).toBe(true);
      expect((await inbox.getJob(bad.id ?? ''))?.attemptsMade).toBe(1);
    } finally {
      await inbox.close();
      connection.disconnect();
      await redis.kill();
    }
  });
});
