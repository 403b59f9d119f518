/** An instant to the minute in UTC, e.g. `2026-03-02T14:05Z`; a dash for what no calendar can hold. */
export function formatTime(at: number): string {
  return isDate(at) ? `${new Date(at).toISOString().slice(0, 16)}Z` : '–';
}

/** The UTC date of an instant, e.g. `2026-03-02`; a dash for what no calendar can hold. */
export function formatDay(at: number): string {
  return isDate(at) ? new Date(at).toISOString().slice(0, 10) : '–';
}

/** Whether a number of milliseconds lies between 1970 and the year 9999. */
export function isDate(at: number): boolean {
  return Number.isFinite(at) && at >= 0 && at < 253_402_300_800_000;
}
