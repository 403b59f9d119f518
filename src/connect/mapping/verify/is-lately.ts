/** Unix milliseconds have more digits than seconds will have for three thousand years. */
const MOST_SECONDS = 1e11;

/** Whether a Unix time, in seconds or milliseconds, lies within `toleranceMs` of now, either way. */
export function isLately(time: string, now: number, toleranceMs: number): boolean {
  if (!/^\d{1,14}$/.test(time)) return false;
  const number = Number(time);
  return Math.abs(now - (number < MOST_SECONDS ? number * 1_000 : number)) <= toleranceMs;
}
