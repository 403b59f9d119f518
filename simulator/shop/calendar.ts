import { Temporal } from 'temporal-polyfill';

/**
 * Days and hours as a place on earth has them. A day is a `Temporal.PlainDate`; hours are local and may have a part
 * (16.5 is half past four). Monday to Friday are working days; the simulated shop knows no public holidays.
 */
export type Day = Temporal.PlainDate;

/** The day that a clock on the wall of this zone shows. */
export function dayAt(at: number, zone: string): Day {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
}

/** The hour that a clock on the wall of this zone shows, with its part. */
export function hourAt(at: number, zone: string): number {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return time.hour + time.minute / 60 + time.second / 3_600;
}

/** The instant of this local hour; an hour that daylight saving skips becomes the next valid one. */
export function instantOf(day: Day, hour: number, zone: string): number {
  const seconds = Math.round(hour * 3_600);
  return day.toPlainDateTime().add({ seconds }).toZonedDateTime(zone).epochMilliseconds;
}

export function isWorkingDay(day: Day): boolean {
  return day.dayOfWeek <= 5;
}

/** The working day `count` working days after `day`; for 0 the day itself or the next working day. */
export function workingDayAfter(day: Day, count: number): Day {
  let result = day;
  while (!isWorkingDay(result)) result = result.add({ days: 1 });
  for (let left = count; left > 0; ) {
    result = result.add({ days: 1 });
    if (isWorkingDay(result)) left -= 1;
  }
  return result;
}

/** Days from one to the other, negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return from.until(to).days;
}
