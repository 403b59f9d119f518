import { dateOf, dayOf } from '../domain/calendar/day.ts';
import { instantOf } from '../domain/calendar/instant-of.ts';
import { localDate } from '../domain/calendar/local-date.ts';
import type { Clock } from './ports/clock.ts';
import type { Store } from './ports/store.ts';

/** A digest later than this is recorded as skipped: nobody wants yesterday's figures in the evening (issue: 12 hours). */
const LATEST_MS = 12 * 3_600_000;

/** When and where a digest is posted. */
export interface DigestPlan {
  readonly channel: string;
  /** `HH:MM` in `zone`. */
  readonly at: string;
  readonly zone: string;
  readonly scope: 'all' | 'channel';
}

/**
 * Puts each digest whose hour has come into the outbox, exactly once per channel and local date: it covers the local day
 * before.
 */
export function createDigestRunner(deps: {
  readonly store: Store;
  readonly clock: Clock;
  readonly plans: readonly DigestPlan[];
  readonly onQueued: () => void;
}): { drain(): Promise<void> } {
  const { store, clock, plans, onQueued } = deps;

  function run(plan: DigestPlan): void {
    const now = clock.now();
    const today = localDate(now, plan.zone);
    const covered = dateOf(dayOf(today) - 1);
    const dueAt = instantOf(today, plan.at, plan.zone);
    if (now < dueAt || store.read.digests.state(plan.channel, covered) !== undefined) return;
    const state = now - dueAt > LATEST_MS ? 'skipped' : 'sent';
    store.write((tx) => {
      tx.digests.record(plan.channel, covered, state, now);
      if (state === 'skipped') return;
      const payload = JSON.stringify({
        period: 'yesterday',
        zone: plan.zone,
        scope: plan.scope,
        localDate: covered,
        at: now,
      });
      tx.sends.put({ key: `digest:${plan.channel}:${covered}`, kind: 'digest', channel: plan.channel, payload }, now);
    });
    if (state === 'sent') onQueued();
  }

  return {
    async drain() {
      for (const plan of plans) run(plan);
    },
  };
}
