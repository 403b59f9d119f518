import { CountryCodes } from 'validator/lib/isISO31661Alpha2.js';
import { z } from 'zod';
import { exponentOf, toMinor } from '../domain/order/money.ts';
import type { Promised } from '../domain/order/order.ts';
import { BadField, shown } from './bad-field.ts';
import { readDeadline, readPromise } from './instant.ts';
import { type Scrubbing, scrubText } from './scrub.ts';

const COUNTRIES: ReadonlySet<string> = CountryCodes;

/** Longest text kept of a field; longer ones are cut (ids are refused instead). */
export const LONGEST = { id: 200, word: 200, line: 300, text: 5_000 } as const;

const ID = `a text of 1 to ${LONGEST.id} characters`;

/** Says what a field must be, or that it is missing. */
export function must(be: string): { readonly error: (issue: { readonly input?: unknown }) => string } {
  return {
    error: ({ input }) => (input === undefined ? `is missing: it must be ${be}` : `must be ${be}, not ${shown(input)}`),
  };
}

export const Id = z.string(must(ID)).min(1, must(ID)).max(LONGEST.id, must(ID));
export const OptionalId = z
  .string(must(`a text of at most ${LONGEST.id} characters`))
  .max(LONGEST.id, must(`a text of at most ${LONGEST.id} characters`))
  .nullish();
export const Text = z.string(must('a text'));
export const OptionalText = z.string(must('a text')).nullish();
export const AmountText = z.string(must('a decimal amount in quotes such as "12.50"'));
export const OptionalAmount = AmountText.nullish();
export const OptionalTime = z.string(must('an RFC 3339 time such as "2026-03-01T12:00:00Z"')).nullish();
export const Count = z
  .number(must('a number from 0 to 1,000,000'))
  .min(0, must('a number from 0 to 1,000,000'))
  .max(1e6, must('a number from 0 to 1,000,000'));
export const OptionalNumber = z.number(must('a number')).nullish();
export const OptionalRecord = z.record(z.string(), z.unknown(), must('an object')).nullish();

/** A text within a length, without what cannot be kept; `undefined` for none. */
export function textOf(value: string | null | undefined, longest: number = LONGEST.word): string | undefined {
  if (value === null || value === undefined) return undefined;
  const text = cut(clean(value), longest);
  return text === '' ? undefined : text;
}

/** A text that people wrote: numbers of cards and identity papers are taken out of it. An empty one stays empty. */
export function wordsOf(
  value: string | null | undefined,
  scrubbing: Scrubbing,
  longest: number = LONGEST.line,
): string | undefined {
  if (value === null || value === undefined) return undefined;
  return scrubText(cut(clean(value), longest), scrubbing);
}

/** Minor units of an amount as contract 5 writes it. */
export function amountOf(value: string, currency: string | undefined, path: string): number {
  if (currency === undefined) throw new BadField(path, 'needs a currency: data.currency is missing');
  const minor = toMinor(value, currency);
  if (typeof minor === 'number') return minor;
  if (minor === 'exponent') {
    throw new BadField(path, `must have at most ${exponentOf(currency)} decimals in ${currency}, not ${shown(value)}`);
  }
  throw new BadField(
    path,
    `must be a decimal amount such as "12.50", at most 12 digits before the point, not ${shown(value)}`,
  );
}

/** An ISO 4217 code, in capitals. */
export function currencyOf(value: string | null | undefined, path = 'data.currency'): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const code = value.length === 3 ? value.toUpperCase() : value;
  if (exponentOf(code) !== undefined) return code;
  throw new BadField(path, `must be an ISO 4217 code such as "EUR", not ${shown(value)}`);
}

/** What senders write for a country although ISO 3166 does not. */
const COUNTRY_ALIASES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };
const countries = new Map<string, string | undefined>();

/** An ISO 3166-1 alpha-2 code, in capitals. */
export function countryOf(value: string | null | undefined, path: string): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (value.length === 2) {
    if (!countries.has(value)) {
      const code = COUNTRY_ALIASES[value.toUpperCase()] ?? value.toUpperCase();
      countries.set(value, COUNTRIES.has(code) ? code : undefined);
    }
    const country = countries.get(value);
    if (country !== undefined) return country;
  }
  throw new BadField(path, `must be an ISO 3166 code of two letters such as "DE", not ${shown(value)}`);
}

/** A promise: a date, or an instant. */
export function promiseOf(value: string, path: string): Promised {
  const promise = readPromise(value);
  if (promise !== undefined) return promise;
  throw new BadField(path, `must be a date or an RFC 3339 time such as "2026-03-01T12:00:00Z", not ${shown(value)}`);
}

/** A deadline: an instant, or the end of a date. */
export function deadlineOf(value: string | null | undefined, path: string): number | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const at = readDeadline(value);
  if (at !== undefined) return at;
  throw new BadField(path, `must be an RFC 3339 time such as "2026-03-01T12:00:00Z", not ${shown(value)}`);
}

/** The record without its absent fields, so that absent and undefined are never told apart. */
export function present<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept: Partial<T> = {};
  for (const key in record) if (record[key] !== undefined) kept[key] = record[key];
  return kept as { [K in keyof T]: Exclude<T[K], undefined> };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function clean(text: string): string {
  return (CONTROL.test(text) ? text.replaceAll(CONTROL, '') : text).trim();
}

/** Cuts between characters, never inside one. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const code = text.charCodeAt(longest - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? longest - 1 : longest);
}
