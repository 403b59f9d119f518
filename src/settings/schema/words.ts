import { z } from 'zod';
import { clockTime } from '../../domain/calendar/clock-time.ts';
import type { Locale } from '../../i18n/locale.ts';
import { LOCALES } from '../locale-list.ts';
import type { Locales } from '../settings.ts';
import { isZone } from '../zone.ts';
import { DURATION, durationMs } from './duration.ts';

/** A Slack channel id. */
export const ChannelWord = z
  .string()
  .regex(/^[CG][A-Z0-9]+$/, 'must be a channel id such as C0123456789')
  .meta({ shown: 'channel id' });

/** A person's Slack id. */
export const PersonWord = z
  .string()
  .regex(/^[UW][A-Z0-9]+$/, 'must be a user id such as U0123456789')
  .meta({ shown: 'user id' });

/** A plain duration, read into milliseconds: `90s`, `10m`, `4h`, `30d`. */
export const DurationWord = z
  .string()
  .regex(DURATION, 'must be a duration such as 30m, 4h or 30d')
  .transform(durationMs)
  .meta({ shown: 'duration' });

/** An IANA zone. */
export const ZoneWord = z.string().refine(isZone, 'must be an IANA zone such as Europe/Berlin').meta({ shown: 'zone' });

/** A time of day, `HH:MM`. */
export const TimeWord = z.string().refine(isTime, 'must be a time of day such as 09:00').meta({ shown: 'HH:MM' });

/** One language, or two that stand side by side. */
export const LocalesWord = z
  .array(z.enum(LOCALES))
  .min(1)
  .max(2)
  .transform(([first, second]): Locales => (second === undefined ? [first as Locale] : [first as Locale, second]))
  .meta({ shown: 'one or two languages' });

/** One value, or a list of them, read into a list. */
export function oneOrMore<T extends z.ZodType>(item: T) {
  return z.union([item.transform((value) => [value]), z.array(item).min(1)]);
}

function isTime(text: string): boolean {
  try {
    clockTime(text);
    return true;
  } catch {
    return false;
  }
}
