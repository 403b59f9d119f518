import { goodsOf, payableOf, refundedOf, toleranceOf } from '../../../order/derive.ts';
import type { Order } from '../../../order/order.ts';
import type { Capture, Payment } from '../../../order/payment.ts';

/** A capture that should be paid back, and of which payment. */
export interface Surplus extends Capture {
  readonly paymentId: string;
}

/**
 * The latest capture without which the rest would still cover what is payable, when more than that was captured.
 * Where the payable is unknown, the lines alone are its floor.
 */
export function surplusCapture(order: Order, captured: number): Surplus | undefined {
  const { payments } = order;
  if (payments.length === 1 && (payments[0]?.captures.length ?? 0) < 2) return undefined;
  const payable = payableOf(order) ?? (order.otherCurrency === undefined ? goodsOf(order) : 0);
  if (payable <= 0) return undefined;
  const over = captured - refundedOf(order, 'with_pending') - payable;
  const tolerance = toleranceOf(payable, order.currency);
  if (over <= tolerance) return undefined;
  let found: Surplus | undefined;
  for (const payment of payments)
    for (const capture of payment.captures)
      if (
        isOwn(order, capture) &&
        capture.amount <= over + tolerance &&
        (found === undefined || capture.at >= found.at)
      )
        found = { ...capture, paymentId: payment.id };
  return found;
}

function isOwn(order: Order, { amount, currency }: Capture): boolean {
  return amount > 0 && (order.currency === undefined || currency === order.currency);
}

/** Stored value comes in equal pieces: two vouchers of one amount are two vouchers. */
const STORED_VALUE = /voucher|gift|coupon|points|wallet|balance|store_?credit/i;

/**
 * Two charges of one amount by one method on one instalment plan at the same moment, with nothing that tells them
 * apart: most likely one charge that was made or recorded twice, even where both together are the total.
 */
export function twinCharge(order: Order, withinMs: number): Surplus | undefined {
  const { payments } = order;
  if (payments.length < 2) return undefined;
  for (const [i, one] of payments.entries())
    for (const other of payments.slice(i + 1)) {
      const capture = other.captures[0];
      if (capture !== undefined && areTwins(one, other, withinMs)) return { ...capture, paymentId: other.id };
    }
  return undefined;
}

function areTwins(one: Payment, other: Payment, withinMs: number): boolean {
  const [a, b] = [one.captures[0], other.captures[0]];
  if (one.captures.length !== 1 || other.captures.length !== 1 || a === undefined || b === undefined) return false;
  if (one.method === undefined || one.method !== other.method || STORED_VALUE.test(one.method)) return false;
  if (one.installments === undefined || one.installments !== other.installments) return false;
  if (a.amount !== b.amount || a.currency !== b.currency || Math.abs(a.at - b.at) > withinMs) return false;
  const isRefunded = [...one.refunds, ...other.refunds].some((it) => it.status !== 'failed');
  const areTold = a.transaction !== b.transaction || one.payer?.fingerprint !== other.payer?.fingerprint;
  return !isRefunded && !areTold;
}
