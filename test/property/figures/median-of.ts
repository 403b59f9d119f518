import { spanOf, stepOf } from '../../../src/domain/figures/rough-span.ts';

/** The lower middle one of some durations, as the scale of figures tells it. */
export function medianOf(spans: readonly number[]): number | undefined {
  const middle = [...spans].sort((a, b) => a - b)[Math.ceil(spans.length / 2) - 1];
  return middle === undefined ? undefined : spanOf(stepOf(middle));
}
