import { exponentOf } from '../../../domain/order/money.ts';
import { BadValue } from './bad-value.ts';
import { filled } from './given.ts';

const DECIMAL = /^(-?)0*(\d+)(?:\.(\d*))?$/;
/** The longest amount that anybody means; longer texts are not worked on. */
const LONGEST = 60;

/**
 * `money(value)`, `money(value, currency)`: an amount in major units as contract 5 writes it, with a currency rounded half
 * up to the decimals that it has. Absent and blank stay absent. A currency that ISO does not know leaves the amount as it
 * is: the event is refused for the currency then.
 */
export function money(value: unknown, currency?: unknown): string | null {
  const held = filled(value);
  if (held === undefined) return null;
  const [, sign = '', whole, fraction = ''] = DECIMAL.exec(decimalText(held)) ?? [];
  if (whole === undefined) throw new BadValue('money', 'a decimal amount such as 12.50', held);
  const code = filled(currency);
  const digits = typeof code === 'string' ? exponentOf(code.toUpperCase()) : undefined;
  const amount = digits === undefined ? joined(whole, fraction) : rounded(whole, fraction, digits);
  return /^[0.]*$/.test(amount) ? amount : sign + amount;
}

/**
 * `decimal(text, separator)`: an amount written with thousands separators, e.g. `1.234,50` with `,`. Only the separator
 * given stands before the decimals; blanks, apostrophes and the other separator are taken out.
 */
export function decimal(value: unknown, separator: unknown): string | null {
  const held = filled(value);
  if (held === undefined) return null;
  if (typeof held !== 'string' || held.length > LONGEST) throw new BadValue('decimal', 'a text such as 1.234,50', held);
  const other = separator === ',' ? '.' : ',';
  return held
    .replaceAll(other, '')
    .replaceAll(/[\s'’]/g, '')
    .replace(',', '.');
}

function decimalText(value: unknown): string {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'string') return value.length > LONGEST ? '' : value.trim();
  if (typeof value !== 'number' || !Number.isFinite(value)) return '';
  const text = String(value);
  return text.includes('e') ? value.toFixed(10) : text;
}

function joined(whole: string, fraction: string): string {
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

function rounded(whole: string, fraction: string, digits: number): string {
  const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  const minor = String((fraction[digits] ?? '0') >= '5' ? kept + 1n : kept).padStart(digits + 1, '0');
  return digits === 0 ? minor : `${minor.slice(0, -digits)}.${minor.slice(-digits)}`;
}
