/** The moment of a Slack timestamp (`1763900000.000100`) in epoch milliseconds. */
export function tsMs(ts: string): number {
  return Math.floor(Number(ts) * 1000);
}
