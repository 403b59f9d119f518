const CLOCK_TIME = /^(\d{1,2}):(\d{2})$/;

/**
 * Milliseconds after midnight of a time written `HH:MM`, `00:00` to `24:00`.
 * Throws a RangeError for anything else: such a time comes from configuration, which is checked at start.
 */
export function clockTime(text: string): number {
  const [, hours, minutes] = CLOCK_TIME.exec(text) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  if (!(Number(minutes) < 60 && minute <= 24 * 60)) throw new RangeError(`not a time of day: ${text}`);
  return minute * 60_000;
}
