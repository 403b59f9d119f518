const MINUTE_MS = 60_000;
/** Up to here every minute is told apart; beyond, an octave has half as many steps. */
const EXACT_MINUTES = 32;

/**
 * The step of a scale on which a duration lies, named by its least minutes: each minute below 32, then sixteen steps for each
 * doubling. So a few hundred counters hold any distribution; a duration below zero counts as none.
 */
export function stepOf(spanMs: number): number {
  const minutes = Math.max(0, Math.floor(spanMs / MINUTE_MS));
  const width = widthOf(minutes);
  return Math.floor(minutes / width) * width;
}

/** The duration that stands for all of a step, in milliseconds: within 3.2 % of each, or within its minute. */
export function spanOf(step: number): number {
  return (step + Math.floor(widthOf(step) / 2)) * MINUTE_MS;
}

/** The middle one of durations that were counted by step (the lower of two); `undefined` for none. */
export function medianSpan(counts: ReadonlyMap<number, number>): number | undefined {
  const steps = [...counts].filter(([, n]) => n > 0).sort(([a], [b]) => a - b);
  let before = Math.ceil(steps.reduce((sum, [, n]) => sum + n, 0) / 2);
  for (const [step, n] of steps) {
    before -= n;
    if (before <= 0) return spanOf(step);
  }
  return undefined;
}

function widthOf(minutes: number): number {
  if (minutes < EXACT_MINUTES) return 1;
  return 2 ** (Math.floor(Math.log2(minutes)) - Math.log2(EXACT_MINUTES) + 1);
}
