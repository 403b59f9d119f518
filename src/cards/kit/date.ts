import { formatDay, formatTime, isDate } from '../../i18n/format/format-time.ts';
import type { SafeMrkdwn } from './safe-mrkdwn.ts';

/** An instant that Slack writes in the reader's own zone and language; notifications show the UTC time behind it. */
export function timeToken(at: number): SafeMrkdwn {
  return token(at, '{date_short_pretty} {time}', formatTime(at));
}

/** An instant with what is left until then, which Slack counts down at every look: no update is spent on it. */
export function timeLeftToken(at: number): SafeMrkdwn {
  return token(at, '{date_short_pretty} {time} ({ago})', formatTime(at));
}

/** A day that Slack writes in the reader's own zone and language. */
export function dayToken(at: number): SafeMrkdwn {
  return token(at, '{date_short_pretty}', formatDay(at));
}

function token(at: number, format: string, fallback: string): SafeMrkdwn {
  return (isDate(at) ? `<!date^${Math.floor(at / 1000)}^${format}|${fallback}>` : fallback) as SafeMrkdwn;
}
