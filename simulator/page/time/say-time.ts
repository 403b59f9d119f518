import { formatter, type Reader, timeOfDay } from './formatter.ts';
import { daysBetween, localDay } from './local-day.ts';

/** Time of day as a person reads it: `3:05 PM`, `15:05`. */
export function sayTime(atMs: number, reader: Reader): string {
  return formatter(reader, timeOfDay(reader)).format(atMs);
}

/** Day and time in full, with the zone, for tooltips. */
export function sayMoment(atMs: number, reader: Reader): string {
  return formatter(reader, {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    ...timeOfDay(reader),
    timeZoneName: 'short',
  }).format(atMs);
}

/** Day and time, short: `Tue, Nov 25, 3:05 PM`. */
export function sayShortMoment(atMs: number, reader: Reader): string {
  const day = { weekday: 'short', month: 'short', day: 'numeric' } as const;
  return formatter(reader, { ...day, ...timeOfDay(reader) }).format(atMs);
}

/** A day as a divider says it: today and yesterday by name, others by weekday and date; `today` is YYYY-MM-DD. */
export function sayDay(atMs: number, reader: Reader, today: string): string {
  const away = daysBetween(today, localDay(atMs, reader.tz));
  if (away === 0 || away === -1) return capitalized(relativeDay(away, reader.locale), reader.locale);
  return formatter(reader, { weekday: 'long', month: 'long', day: 'numeric' }).format(atMs);
}

/** Today, tomorrow or yesterday (0, 1, -1) in a language, as within a sentence. */
export function relativeDay(away: number, locale: string): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(away, 'day');
}

/** A zone as people name it: by its city in English (`Berlin`), by the language's own name elsewhere (`中欧标准时间`). */
export function sayZone(tz: string, locale: string): string {
  if (locale.startsWith('en')) return (tz.split('/').at(-1) ?? tz).replaceAll('_', ' ');
  const parts = formatter({ locale, tz }, { timeZoneName: 'longGeneric' }).formatToParts(0);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? tz;
}

function capitalized(word: string, locale: string): string {
  return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
}
