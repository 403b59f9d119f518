import type { Promised } from '../domain/order/order.ts';

const DAY_MS = 86_400_000;
/** Older instants are zero values of programs, not times of orders. */
const EARLIEST = Date.UTC(1970, 0, 2);

/** Epoch milliseconds of an RFC 3339 date and time; `undefined` for anything else, also for the 30th of February. */
export function readInstant(text: string): number | undefined {
  const day = readDay(text);
  const mark = text.charCodeAt(10) | 32;
  if (day === undefined || (mark !== 116 && mark !== 32) || text.length < 20) return undefined;
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  if (text[13] !== ':' || text[16] !== ':' || !(hour < 24 && minute < 60 && second < 61)) return undefined;
  let at = day + ((hour * 60 + minute) * 60 + second) * 1000;
  let end = 19;
  if (text[19] === '.') {
    end = 20;
    while (isDigit(text.charCodeAt(end))) end++;
    if (end === 20) return undefined;
    at += Math.floor(Number(`0.${text.slice(20, end)}`) * 1000);
  }
  const offset = readOffset(text, end);
  if (offset === undefined) return undefined;
  at -= offset;
  return at < EARLIEST ? undefined : at;
}

/**
 * Reads a promise: a date, or an instant. Midnight as it is written, whatever its offset, names the written date;
 * `at` is then midnight UTC of that date (contract 5).
 */
export function readPromise(text: string): Promised | undefined {
  if (text.length === 10) {
    const day = readDay(text);
    return day === undefined ? undefined : { at: day, dayOnly: true };
  }
  const at = readInstant(text);
  if (at === undefined) return undefined;
  if (!/^.{11}00:00:00(\.0+)?[^.\d]/.test(text)) return { at, dayOnly: false };
  return { at: readDay(text) ?? at, dayOnly: true };
}

/** Reads a deadline: an instant, or the end (UTC) of a date. */
export function readDeadline(text: string): number | undefined {
  if (text.length !== 10) return readInstant(text);
  const day = readDay(text);
  return day === undefined ? undefined : day + DAY_MS - 1;
}

function readDay(text: string): number | undefined {
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  if (text[4] !== '-' || text[7] !== '-' || !(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  const at = Date.UTC(year, month - 1, day);
  return new Date(at).getUTCDate() === day && year >= 1970 ? at : undefined;
}

function readOffset(text: string, from: number): number | undefined {
  const sign = text[from];
  if ((sign === 'Z' || sign === 'z') && text.length === from + 1) return 0;
  if ((sign !== '+' && sign !== '-') || text.length !== from + 6 || text[from + 3] !== ':') return undefined;
  const hours = two(text, from + 1);
  const minutes = two(text, from + 4);
  if (!(hours < 24 && minutes < 60)) return undefined;
  return (sign === '-' ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function two(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return isDigit(tens) && isDigit(ones) ? (tens - 48) * 10 + ones - 48 : Number.NaN;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
