import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from './duration.ts';

/** How lively the shop is. All are choices of ours. */
export const PACE = {
  /** Back-dated history before the first start. */
  historyMs: 30 * DAY_MS,
  /** Between two orders in history, and while the clock is moved on or the simulator was off: 40 orders a day. */
  quietGapMs: 36 * MINUTE_MS,
  /** Between two orders as one watches. */
  liveGapMs: 90 * SECOND_MS,
  /** A tick after a longer pause than this is a jump of the clock: its orders came at the quiet pace. */
  jumpMs: 10 * MINUTE_MS,
  /** A long stretch is worked off in steps of this. */
  stepMs: 6 * HOUR_MS,
  /** Events a call of `send` carries at most. */
  batch: 500,
} as const;
