import { formatter, type Reader, timeOfDay } from './formatter.ts';
import { daysBetween, localDay } from './local-day.ts';
import { relativeDay } from './say-time.ts';

/** Slack leaves the year out of a date that lies within half a year. */
const SAME_YEAR_DAYS = 183;

type Style = { readonly [part in 'weekday' | 'month' | 'day' | 'year']?: 'long' | 'short' | 'numeric' };

/** Date tokens of Slack's message formatting; `_pretty` says today, tomorrow and yesterday by name. */
const DATE_TOKENS: Readonly<Record<string, Style>> = {
  date: { month: 'long', day: 'numeric' },
  date_short: { month: 'short', day: 'numeric' },
  date_long: { weekday: 'long', month: 'long', day: 'numeric' },
  date_long_full: { month: 'long', day: 'numeric', year: 'numeric' },
  day_divider: { weekday: 'long', month: 'long', day: 'numeric' },
};

/**
 * Writes a moment by a Slack date format such as `{date_short_pretty} {time}` as this person reads it on the calendar
 * day `today`. Only `{ago}` needs `nowMs`; a token that Slack does not know stays as it is.
 */
export function slackDate(atMs: number, format: string, reader: Reader, now: DateNow): string {
  return format.replace(/\{(\w+)\}/g, (written, token: string) => sayToken(token, atMs, reader, now) ?? written);
}

/** When a date is read. */
export interface DateNow {
  /** The reader's calendar day, YYYY-MM-DD. */
  readonly today: string;
  readonly nowMs?: number;
}

function sayToken(token: string, atMs: number, reader: Reader, now: DateNow): string | undefined {
  if (token === 'time') return formatter(reader, timeOfDay(reader)).format(atMs);
  if (token === 'time_secs') return formatter(reader, { timeStyle: 'medium' }).format(atMs);
  if (token === 'date_num') return localDay(atMs, reader.tz);
  if (token === 'date_slash') return localDay(atMs, reader.tz).replaceAll('-', '/');
  if (token === 'ago' && now.nowMs !== undefined) return sayAgo(atMs - now.nowMs, reader.locale);
  const pretty = token.endsWith('_pretty');
  const style = DATE_TOKENS[pretty ? token.slice(0, -'_pretty'.length) : token];
  return style && sayDate(style, { pretty, atMs, today: now.today, reader });
}

interface DateToSay {
  readonly pretty: boolean;
  readonly atMs: number;
  readonly today: string;
  readonly reader: Reader;
}

function sayDate(style: Style, { pretty, atMs, today, reader }: DateToSay): string {
  const away = daysBetween(today, localDay(atMs, reader.tz));
  if (pretty && Math.abs(away) <= 1) return relativeDay(away, reader.locale);
  const year = Math.abs(away) < SAME_YEAR_DAYS ? {} : { year: 'numeric' as const };
  return formatter(reader, { ...style, ...year } as Intl.DateTimeFormatOptions).format(atMs);
}

const AGO_STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

function sayAgo(awayMs: number, locale: string): string {
  const [unit, size] = AGO_STEPS.find(([, step]) => Math.abs(awayMs) >= step) ?? (['second', 1_000] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(awayMs / size), unit);
}
