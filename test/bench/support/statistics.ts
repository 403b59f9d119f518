/** The middle of some numbers; of an even count the mean of both. Throws for none. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which a share of the numbers lies, between the two nearest. Throws for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) throw new RangeError('no values');
  return low + (high - low) * (at - Math.floor(at));
}

/** A latency's distribution in milliseconds, told by the percentile that counts. */
export function latencies(ms: readonly number[], by: 'p50' | 'p99') {
  const [p50, p99] = [percentile(ms, 0.5), percentile(ms, 0.99)];
  return { value: by === 'p50' ? p50 : p99, p50, p99 };
}
