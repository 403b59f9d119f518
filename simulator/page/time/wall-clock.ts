import { Temporal } from 'temporal-polyfill';

/** What a person's wall shows (`2026-11-24T15:05`) at a moment given in unix seconds. */
export function wallClock(seconds: number, tz: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
    .toZonedDateTimeISO(tz)
    .toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' });
}

/** The moment in unix seconds at which a person's wall shows `2026-11-24T15:05`; undefined when that is no time. */
export function fromWallClock(local: string, tz: string): number | undefined {
  try {
    return Math.floor(Temporal.PlainDateTime.from(local).toZonedDateTime(tz).epochMilliseconds / 1000);
  } catch {
    return undefined;
  }
}
