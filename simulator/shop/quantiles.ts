import type { Random } from './random.ts';

/** A distribution as one reads it off a report: share of cases, and the value that this share stays below. */
export type Quantiles = readonly [readonly [number, number], ...(readonly (readonly [number, number])[])];

/** Draws a value; between two named quantiles the logarithm grows evenly, as waiting times do. Values are above 0. */
export function drawFrom(quantiles: Quantiles, random: Random): number {
  const share = random.unit();
  let below = quantiles[0];
  for (const above of quantiles) {
    if (share < above[0]) return between(below, above, share);
    below = above;
  }
  return below[1];
}

function between(below: readonly [number, number], above: readonly [number, number], share: number): number {
  const part = (share - below[0]) / (above[0] - below[0]);
  return below[1] * (above[1] / below[1]) ** part;
}
