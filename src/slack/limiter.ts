/** Calls a minute that Slack allows per method and workspace; the burst is what we dare at once (slack.md 2.2). */
interface Pace {
  readonly perMinute: number;
  readonly burst: number;
  /** Calls of each minute that only people's own changes may use (design 2.4). */
  readonly reserved: number;
}

const PACES: Readonly<Record<string, Pace>> = {
  'chat.postMessage': { perMinute: 240, burst: 20, reserved: 10 },
  'chat.update': { perMinute: 48, burst: 20, reserved: 15 },
  'chat.delete': { perMinute: 40, burst: 5, reserved: 0 },
  'conversations.history': { perMinute: 40, burst: 5, reserved: 0 },
  'conversations.replies': { perMinute: 40, burst: 5, reserved: 0 },
  'conversations.members': { perMinute: 80, burst: 20, reserved: 0 },
  'users.info': { perMinute: 80, burst: 20, reserved: 0 },
  'users.list': { perMinute: 15, burst: 3, reserved: 0 },
  'views.publish': { perMinute: 80, burst: 20, reserved: 0 },
};

/** One post a second in a channel, with a little burst. */
const CHANNEL: Pace = { perMinute: 60, burst: 3, reserved: 0 };

interface Bucket {
  readonly pace: Pace;
  tokens: number;
  at: number;
  pausedUntil: number;
}

/** Keeps every Web API call within Slack's pace, above all clients; people's own changes have a share to themselves. */
export interface Limiter {
  /** 0 when the call may be made now (it is counted), else how long to wait. */
  take(method: string, channel: string | undefined, pressing: boolean): number;
  /** Slack answered 429: nothing more of this method (and channel) before then. */
  pause(method: string, channel: string | undefined, ms: number): void;
}

/** A token bucket per method and, for posts, per channel. `now` is monotonic milliseconds. */
export function createLimiter(now: () => number): Limiter {
  const buckets = new Map<string, Bucket>();

  function bucketOf(key: string, pace: Pace): Bucket {
    const at = now();
    const bucket = buckets.get(key) ?? { pace, tokens: pace.burst, at, pausedUntil: 0 };
    buckets.set(key, bucket);
    bucket.tokens = Math.min(pace.burst, bucket.tokens + ((at - bucket.at) * pace.perMinute) / 60_000);
    bucket.at = at;
    return bucket;
  }

  function bucketsOf(method: string, channel: string | undefined): readonly Bucket[] {
    const pace = PACES[method];
    const list = pace === undefined ? [] : [bucketOf(method, pace)];
    return method === 'chat.postMessage' && channel !== undefined
      ? [...list, bucketOf(`${method} ${channel}`, CHANNEL)]
      : list;
  }

  /** What is reserved is kept out of everybody else's reach: they find the bucket empty that much earlier. */
  function waitFor(bucket: Bucket, pressing: boolean): number {
    const { perMinute, reserved, burst } = bucket.pace;
    const floor = pressing ? 0 : Math.min(burst - 1, (reserved * burst) / perMinute);
    const missing = 1 + floor - bucket.tokens;
    const refill = missing <= 0 ? 0 : Math.ceil((missing * 60_000) / (pressing ? perMinute : perMinute - reserved));
    return Math.max(refill, bucket.pausedUntil - now());
  }

  return {
    take(method, channel, pressing) {
      const needed = bucketsOf(method, channel);
      const wait = Math.max(0, ...needed.map((bucket) => waitFor(bucket, pressing)));
      if (wait === 0) for (const bucket of needed) bucket.tokens -= 1;
      return wait;
    },
    pause(method, channel, ms) {
      const needed = bucketsOf(method, channel);
      const target = channel === undefined ? needed[0] : needed.at(-1);
      if (target !== undefined) target.pausedUntil = Math.max(target.pausedUntil, now() + ms);
    },
  };
}
