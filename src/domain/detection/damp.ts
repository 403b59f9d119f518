import { type Case, isLive } from '../case/case.ts';
import type { Finding } from './finding.ts';
import type { Step } from './reconcile.ts';

/** A trouble that ended so many times within this long comes and goes: it stays one open case until it is quiet (domain.md 6). */
export const FLAP = { times: 3, withinMs: 30 * 60_000, quietMs: 30 * 60_000 } as const;

/** Steps of a trouble that comes and goes, beside those of `reconcile`. */
export type DampedStep =
  | Step
  /** It is over once more: held open instead of ended. */
  | { readonly kind: 'hold'; readonly case: Case; readonly times: number; readonly until: number }
  /** It is back while it is held open. */
  | { readonly kind: 'return'; readonly case: Case; readonly finding: Finding; readonly until: number }
  /** It has been quiet for long enough: `over`, or true all the while. */
  | { readonly kind: 'calm'; readonly case: Case; readonly over: boolean };

/**
 * Keeps a trouble that comes and goes open, so that its card does not open and close with every turn. `endingsSince` tells
 * how often a case ended by itself since a time. Pure; it changes only steps that end a case, or bring it back.
 */
export function damp(
  steps: readonly Step[],
  cases: readonly Case[],
  now: number,
  endingsSince: (item: Case, since: number) => number,
): readonly DampedStep[] {
  const until = now + FLAP.quietMs;
  const damped = steps.map((step): DampedStep => {
    if (step.kind === 'clear' || step.kind === 'recover') {
      const times = timesOf(step.case, now, endingsSince);
      return times === undefined ? step : { kind: 'hold', case: step.case, times, until };
    }
    const isBack = step.kind === 'again' && step.case.flapping !== undefined && !step.case.findingTrue;
    return isBack ? { kind: 'return', case: step.case, finding: step.finding, until } : step;
  });
  const busy = new Set(steps.flatMap((step) => (step.kind === 'open' ? [] : [step.case.id])));
  for (const item of cases) {
    if (busy.has(item.id) || !isLive(item.status) || item.flapping === undefined || now < item.flapping.until) continue;
    damped.push({ kind: 'calm', case: item, over: !item.findingTrue });
  }
  return damped;
}

/** When a case that is held open should be looked at: it may be quiet by then. */
export function calmAt(cases: readonly Case[], now: number): number | undefined {
  const times = cases.flatMap((it) => (it.flapping === undefined || !isLive(it.status) ? [] : [it.flapping.until]));
  return times.length === 0 ? undefined : Math.max(now, Math.min(...times));
}

/** How often it came and went, this time included, when that is too often; `undefined` when it may end. */
function timesOf(item: Case, now: number, endingsSince: (item: Case, since: number) => number): number | undefined {
  if (item.flapping !== undefined) return now < item.flapping.until ? item.flapping.times : undefined;
  // Each return left a trace on the case: without enough of them its history need not be read.
  if (item.reopenCount + item.occurrences < FLAP.times) return undefined;
  const times = endingsSince(item, now - FLAP.withinMs) + 1;
  return times < FLAP.times ? undefined : times;
}
