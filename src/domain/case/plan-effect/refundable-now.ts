import { refundableOf } from '../../order/derive.ts';
import type { Order } from '../../order/order.ts';
import type { Payment } from '../../order/payment.ts';
import type { Remedy, RemedyState } from '../remedy.ts';

/** Remedies whose money went or may be on its way: unknown outcomes count as done (domain.md 5). */
const COUNTS: ReadonlySet<RemedyState> = new Set([
  'proposed',
  'requested',
  'sent',
  'unknown',
  'accepted',
  'verified',
  'waived',
]);

/** Dispute states that keep no money from being paid back: settled ones, and inquiries. */
const NOT_OPEN: ReadonlySet<string> = new Set([
  'won',
  'lost',
  'prevented',
  'charge_refunded',
  'warning_closed',
  'warning_needs_response',
  'warning_under_review',
]);
const INQUIRIES: ReadonlySet<string> = new Set(['warning_needs_response', 'warning_under_review']);

/**
 * What can still be refunded of one payment: captured less refunded, pending and disputed, less what other effects have
 * asked for and no refund of the facts shows. `except` leaves one effect out: the one that is about to be executed.
 */
export function refundableNow(order: Order, paymentId: string, others: readonly Remedy[], except?: string): number {
  const refunds = order.payments.flatMap((payment) => payment.refunds);
  const isSeen = ({ id, reference }: Remedy) =>
    refunds.some((it) => it.effectId === id || (reference !== undefined && it.id === reference));
  const underWay = others
    .filter((it) => it.id !== except && COUNTS.has(it.state) && !isSeen(it))
    .filter((it) => it.effect?.kind === 'payment.refund' && it.effect.paymentId === paymentId)
    .reduce((sum, it) => sum + (it.effect?.money?.amount ?? 0), 0);
  return Math.max(0, refundableOf(order, paymentId) - underWay);
}

/** Whether a dispute of a payment is open: then nothing of it is refunded. Inquiries are none. */
export function isDisputed({ disputes }: Payment): boolean {
  return disputes.some(({ status }) => !NOT_OPEN.has(status));
}

/** Whether the bank only asks so far: a refund now may keep a dispute away. */
export function hasInquiry({ disputes }: Payment): boolean {
  return disputes.some(({ status }) => INQUIRIES.has(status));
}
