/** An amount in integer minor units of an ISO 4217 currency (12.50 EUR is `{ amount: 1250, currency: 'EUR' }`). */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

const exponents = new Map<string, number>();

/** Digits after the decimal point of an ISO 4217 currency; `undefined` for a code that ISO does not know. */
export function exponentOf(currency: string): number | undefined {
  const known = exponents.get(currency);
  if (known !== undefined) return known;
  if (!/^[A-Z]{3}$/.test(currency) || !knownCurrencies.has(currency)) return undefined;
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  exponents.set(currency, digits);
  return digits;
}

const knownCurrencies = new Set(Intl.supportedValuesOf('currency'));
const DECIMAL = /^\d{1,12}(\.\d+)?$/;

/**
 * Reads a decimal string in major units into minor units.
 * Answers why it cannot: `format` (contract 5's pattern), `currency` (unknown), `exponent` (more digits than the currency has).
 */
export function toMinor(text: string, currency: string): number | 'format' | 'currency' | 'exponent' {
  if (!DECIMAL.test(text)) return 'format';
  const digits = exponentOf(currency);
  if (digits === undefined) return 'currency';
  const [whole = '', fraction = ''] = text.split('.');
  const significant = fraction.replace(/0+$/, '');
  if (significant.length > digits) return 'exponent';
  const minor = Number(whole + significant.padEnd(digits, '0'));
  return Number.isSafeInteger(minor) ? minor : 'format';
}

/** The decimal string in major units that contract 5 and 6 speak, e.g. `12.50`. */
export function toMajor(money: Money): string {
  const digits = exponentOf(money.currency) ?? 2;
  const sign = money.amount < 0 ? '-' : '';
  const text = String(Math.abs(money.amount)).padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
