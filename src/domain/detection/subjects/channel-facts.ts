/** Attempts to pay, and how many of them failed. */
export interface Tries {
  readonly tried: number;
  readonly failed: number;
}

/** A payment channel (a method, e.g. `card`) as its rules see it. */
export interface ChannelFacts {
  readonly kind: 'payment_channel';
  readonly id: string;
  /** Attempts of the current quarter of an hour, of the last half hour, and of the days before the trouble. */
  readonly recent: Tries;
  readonly settling: Tries;
  readonly usual: Tries;
  /** When the channel began to fail, while it still does. */
  readonly standingAt?: number;
  /** Since when attempts count as recent. */
  readonly recentFrom: number;
  /** When the oldest attempts leave the current quarter of an hour. */
  readonly nextBucketAt: number;
}

/** Attempts are counted in spans of this length: channels are judged without looking at orders. */
export const BUCKET_MS = 5 * 60_000;
/** How far back the usual rate of failure looks. */
export const USUAL_MS = 7 * 24 * 3_600_000;

/** The start of the span in which an instant lies. */
export function bucketOf(at: number): number {
  return Math.floor(at / BUCKET_MS) * BUCKET_MS;
}

/** The share of attempts that failed; 0 without any. */
export function failureRate({ tried, failed }: Tries): number {
  return tried === 0 ? 0 : failed / tried;
}

/** A payment method as a channel is named by it. */
export function channelOf(method: string | undefined): string | undefined {
  const name = method?.trim().toLowerCase();
  return name === '' ? undefined : name;
}
