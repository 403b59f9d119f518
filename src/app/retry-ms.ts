const RETRY_MS = [1_000, 5_000, 30_000, 120_000] as const;
const LAST_MS = 120_000;

/** How long a message waits after an error that may pass, by the tries before it: 1 s at first, at most 2 min. */
export function retryMs(attempts: number): number {
  return RETRY_MS[attempts] ?? LAST_MS;
}
