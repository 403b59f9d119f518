/** How a target answered lately: what the pause of a silent one is decided on. */
export interface Breaker {
  /** When it was silent, oldest first, since it last answered. */
  readonly silentAt: readonly number[];
  /** Until when nothing is sent. Once it has passed, one effect goes as a probe. */
  readonly pausedUntil?: number;
  /** How long the next pause is. */
  readonly pauseMs: number;
}

const MOST_SILENT = 5;
const WINDOW_MS = 60_000;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 10 * 60_000;
/** While a probe is under way nothing else is sent; longer than any sender waits for an answer. */
const PROBE_MS = 30_000;

/** A target that answers. */
export const SOUND: Breaker = { silentAt: [], pauseMs: FIRST_PAUSE_MS };

/** Until when a target is paused; `undefined`: it may be asked now, if only by one probe. */
export function heldUntil({ pausedUntil }: Breaker, now: number): number | undefined {
  return pausedUntil !== undefined && pausedUntil > now ? pausedUntil : undefined;
}

/** One effect is on its way: after a pause it is the probe, and the others wait for what comes of it. */
export function beforeTry(breaker: Breaker, now: number): Breaker {
  return breaker.pausedUntil === undefined ? breaker : { ...breaker, pausedUntil: now + PROBE_MS };
}

/**
 * What an answer makes of it: five silences within a minute pause the target, a silent probe pauses it twice as long (at
 * most ten minutes), any answer ends it all.
 */
export function afterTry(breaker: Breaker, isSilent: boolean, now: number): Breaker {
  if (!isSilent) return SOUND;
  const silentAt = [...breaker.silentAt, now].filter((at) => at > now - WINDOW_MS).slice(-MOST_SILENT);
  if (breaker.pausedUntil === undefined && silentAt.length < MOST_SILENT) return { ...breaker, silentAt };
  return {
    silentAt,
    pausedUntil: now + breaker.pauseMs,
    pauseMs: Math.min(2 * breaker.pauseMs, LONGEST_PAUSE_MS),
  };
}
