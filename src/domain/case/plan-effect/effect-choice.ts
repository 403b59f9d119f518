import type { Address } from '../../order/order.ts';

/** What may be given for the trouble (domain.md 5, COMPENSATE). */
export const COMPENSATION_FORMS = ['coupon', 'credit', 'points', 'gift', 'shipping_fee'] as const;
/** One of these. */
export type CompensationForm = (typeof COMPENSATION_FORMS)[number];

/** New values of an address; what is absent stays. */
export type NewAddress = Partial<Omit<Address, 'name' | 'phone'>>;

/**
 * What a person chose for a resolution that the shop executes, each value checked already (`badValues`). Amounts are
 * minor units of the payment's or order's currency, times epoch milliseconds; what is absent follows from the facts.
 */
export interface EffectChoice {
  readonly paymentId?: string;
  readonly amount?: number;
  readonly lines?: readonly number[];
  /** Units of each chosen line; absent: all of them. */
  readonly quantity?: number;
  readonly holdId?: string;
  readonly shipmentId?: string;
  readonly form?: CompensationForm;
  readonly expiresAt?: number;
  readonly address?: NewAddress;
  readonly person?: { readonly name?: string; readonly email?: string; readonly phone?: string };
  readonly tracking?: { readonly number?: string; readonly carrier?: string };
  readonly reason: string;
}
