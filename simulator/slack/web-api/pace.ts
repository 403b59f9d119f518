import { burstOf, POSTING, TIERS } from './tiers.ts';

/** Slack's pace: says how many seconds to wait when a call comes too fast. */
export interface Pace {
  /** Undefined when the call may go on, and then counts it. */
  waitS(method: string, channel: string | undefined): number | undefined;
}

const MINUTE_MS = 60_000;

/** Counts calls on monotonic real time. Not `enabled`, it lets everything pass. */
export function createPace(options: { readonly enabled: boolean; readonly monotonicNow: () => number }): Pace {
  const windows = new Map<string, number[]>();
  const buckets = new Map<string, { tokens: number; at: number }>();

  function windowWait(key: string, limit: number, now: number): number | undefined {
    const calls = (windows.get(key) ?? []).filter((at) => now - at < MINUTE_MS);
    windows.set(key, calls);
    const oldest = calls[0];
    if (oldest !== undefined && calls.length >= limit) return (MINUTE_MS - (now - oldest)) / 1000;
    calls.push(now);
    return undefined;
  }
  function bucketWait(key: string, now: number): number | undefined {
    const before = buckets.get(key) ?? { tokens: POSTING.burst, at: now };
    const gained = ((now - before.at) / 1000) * POSTING.perSecond;
    const tokens = Math.min(POSTING.burst, before.tokens + gained);
    const spent = tokens >= 1 ? tokens - 1 : tokens;
    buckets.set(key, { tokens: spent, at: now });
    return tokens >= 1 ? undefined : (1 - tokens) / POSTING.perSecond;
  }
  function wait(method: string, channel: string | undefined): number | undefined {
    const now = options.monotonicNow();
    const tier = TIERS[method];
    if (tier === undefined) return undefined;
    if (tier !== 'post') return windowWait(method, tier.perMinute + burstOf(tier.perMinute), now);
    return bucketWait(channel ?? '', now) ?? windowWait(method, POSTING.perMinute, now);
  }
  return {
    waitS(method, channel) {
      if (!options.enabled) return undefined;
      const seconds = wait(method, channel);
      return seconds === undefined ? undefined : Math.max(1, Math.ceil(seconds));
    },
  };
}
