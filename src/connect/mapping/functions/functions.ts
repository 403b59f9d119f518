import { at } from './at.ts';
import { date } from './date.ts';
import { day, instant } from './instant.ts';
import { decimal, money } from './money.ts';
import { text } from './text.ts';
import { decodeHtml, either, hash, lower, number, trim, upper } from './words.ts';

/** What a function does with the values of an expression: no clock, no chance, nothing outside. */
export type MappingFunction = (...values: readonly unknown[]) => unknown;

/** Every function that a mapping has besides CEL's own, by its signature in CEL. */
export const FUNCTIONS: Readonly<Record<string, MappingFunction>> = {
  'text(dyn): dyn': text,
  'number(dyn): dyn': number,
  'lower(dyn): dyn': lower,
  'upper(dyn): dyn': upper,
  'trim(dyn): dyn': trim,
  'unescape(dyn): dyn': decodeHtml,
  'either(dyn, dyn): dyn': either,
  'hash(dyn): dyn': hash,
  'at(dyn, string): dyn': at,
  'money(dyn): dyn': money,
  'money(dyn, dyn): dyn': money,
  'decimal(dyn, string): dyn': decimal,
  'instant(dyn): dyn': instant,
  'day(dyn): dyn': day,
  'date(dyn, string): dyn': date,
  'date(dyn, string, string): dyn': date,
};
