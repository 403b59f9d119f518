const MOST_MS = 3_600_000;

/** The wait that a `Retry-After` header in seconds asks for, at most an hour; `undefined` where there is none. */
export function retryAfterMs(headers: Headers): number | undefined {
  const seconds = Number.parseFloat(headers.get('retry-after') ?? '');
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1_000, MOST_MS) : undefined;
}
