/** The shop's currencies; each has two decimals (ISO 4217). Amounts inside are whole minor units. */
export type Currency = 'CNY' | 'USD' | 'EUR' | 'GBP' | 'BRL';

/** Units of a currency for one US dollar; BRL as in the years of the real orders (2016 to 2018). */
export const PER_DOLLAR = { CNY: 7.1, USD: 1, EUR: 0.92, GBP: 0.79, BRL: 3.2 } as const satisfies Record<
  Currency,
  number
>;

/** Minor units as a decimal string in major units: 1050 is `10.50`. */
export function toDecimal(minor: number): string {
  const digits = String(Math.abs(minor)).padStart(3, '0');
  return `${minor < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Reads a decimal string in major units; undefined for anything that contract.md 5 does not call an amount. */
export function toMinor(amount: unknown): number | undefined {
  if (typeof amount !== 'string') return undefined;
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(amount);
  if (!match) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** A price in US cents as a shop would print it in another currency: ending in .90 above ten units, in .00 or .50 below. */
export function priceIn(currency: Currency, cents: number): number {
  const minor = Math.round(cents * PER_DOLLAR[currency]);
  return minor < 1_000 ? Math.round(minor / 50) * 50 : Math.round(minor / 100) * 100 - 10;
}
