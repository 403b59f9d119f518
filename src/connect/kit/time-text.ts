const NO_ZONE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A time of a provider as RFC 3339: one that names no zone is UTC, a day is its midnight. */
export function timeText(value: string): string {
  if (DAY.test(value)) return `${value}T00:00:00Z`;
  if (!NO_ZONE.test(value)) return value.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  const full = value.length === 16 ? `${value}:00` : value;
  return `${full.replace(' ', 'T')}Z`;
}

/** A Unix time in seconds as RFC 3339. */
export function unixText(seconds: number): string {
  return new Date(seconds * 1_000).toISOString();
}
