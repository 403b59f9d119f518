import { exponentOf } from '../../domain/order/money.ts';

/**
 * A provider's decimal amount as contract 5 writes it, rounded to what its currency has; absent for none and for one
 * below zero. A currency that nobody knows leaves it as it came: the event is then rejected with that reason.
 */
export function amountText(value: string | number | null | undefined, currency: string): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const amount = Number(value);
  if (!Number.isFinite(amount) || amount < 0) return undefined;
  const digits = exponentOf(currency);
  return digits === undefined ? String(value) : amount.toFixed(digits);
}

/** The same for an amount that a provider writes below zero, as WooCommerce writes refunds. */
export function unsignedText(value: string | number, currency: string): string | undefined {
  return amountText(String(value).replace(/^-/, ''), currency);
}
