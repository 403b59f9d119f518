import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noRedis, type RedisServer, startRedisServer } from '../contract/jobs/redis-server.ts';
import { CLICKS, SEED, SIZES } from './sizes.ts';
import { auditCards } from './support/audit/audit-cards.ts';
import { auditCases } from './support/audit/audit-cases.ts';
import { auditClicks } from './support/audit/audit-clicks.ts';
import { auditEffects } from './support/audit/audit-effects.ts';
import { auditEvents } from './support/audit/audit-events.ts';
import { auditMessages } from './support/audit/audit-messages.ts';
import { type Aftermath, runKillStory } from './support/kill-story.ts';
import { type Ledger, openLedger } from './support/open-ledger.ts';

const PATIENCE_MS = 6 * 60_000;

const BACKENDS = [
  { name: 'the embedded queue', needsRedis: false },
  { name: 'Redis', needsRedis: true },
] as const;

for (const { name, needsRedis } of BACKENDS) {
  // Skipped where there is no redis-server to start.
  describe.skipIf(needsRedis && noRedis !== undefined)(
    `a bot with ${name} that was killed ${SIZES.kills} times (seed ${SEED})`,
    () => {
      let redis: RedisServer | undefined;
      let after: Aftermath;
      let ledger: Ledger;

      beforeAll(async () => {
        redis = needsRedis ? await startRedisServer() : undefined;
        after = await runKillStory(redis === undefined ? {} : { redisUrl: redis.url });
        ledger = openLedger(after.files.database);
      }, PATIENCE_MS);
      afterAll(async () => {
        ledger?.close();
        await after?.close();
        await redis?.kill();
      });

      it('had all its work: every event, click and effect', () => {
        expect(after.desk.counts().acknowledged).toBeGreaterThanOrEqual(CLICKS);
        expect(after.shop.executed).toHaveLength(SIZES.refunds);
        expect(new Set(after.producer.acknowledged).size).toBe(SIZES.events + SIZES.refunds);
        expect(after.producer.oddities).toEqual([]);
      });
      it('took every acknowledged event once', () => {
        expect(auditEvents(ledger, new Set(after.producer.acknowledged))).toEqual([]);
        expect(gauge(after.metrics, 'ordermend_events_stored')).toBe(SIZES.events + SIZES.refunds);
      });
      it('has one case per trouble and none besides', () => {
        const { refunds, late, alerts } = after.plan;
        expect(auditCases(ledger, [...refunds, ...late, ...alerts])).toEqual([]);
      });
      it('took every acknowledged click once', () => {
        expect(auditClicks(ledger, after.errands)).toEqual([]);
      });
      it('shows one card per case, in its newest state', () => {
        expect(gauge(after.metrics, 'ordermend_cards_behind')).toBe(0);
        expect(auditCards(ledger, after.sim, after.files)).toEqual([]);
      });
      it('had no effect carried out twice', () => {
        expect(auditEffects(ledger, after.shop.executed, after.plan.refunds)).toEqual([]);
      });
      it('said every reminder and the digest once', () => {
        expect(auditMessages(after.sim, SIZES.alerts)).toEqual([]);
      });
      it('stops cleanly in the end', () => {
        expect(after.status).toBe(0);
      });
    },
  );
}

function gauge(metrics: string, name: string): number {
  const line = metrics.split('\n').find((it) => it.startsWith(`${name} `));
  return Number(line?.slice(name.length + 1));
}
