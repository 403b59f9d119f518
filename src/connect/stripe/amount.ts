import { THOUSANDTHS, WHOLE_UNITS } from './status.ts';

/** Stripe's integer amount as a decimal text in major units; its own list of digits, which is not always ISO's. */
export function majorText(amount: number, currency: string): string {
  const digits = WHOLE_UNITS.has(currency) ? 0 : THOUSANDTHS.has(currency) ? 3 : 2;
  if (digits === 0) return String(amount);
  const text = String(amount).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
