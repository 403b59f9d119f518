import { toDecimal } from '../money.ts';
import { currencyOf, type Order } from './order.ts';
import type { Payment, PaymentStep } from './payment.ts';
import { isoTime, type PlannedEvent } from './planned-event.ts';

/** What the payment provider says of the order. */
export function eventsOfPayment(order: Order, payment: Payment): PlannedEvent[] {
  return payment.steps.map((step) => paymentEvent(order, step));
}

/** One step of a payment as the provider tells it. */
export function paymentEvent(order: Order, step: PaymentStep): PlannedEvent {
  return {
    at: step.at,
    type: `payment.${step.type}`,
    source: 'payments',
    subject: order.id,
    data: {
      payment_id: step.paymentId,
      method: step.method,
      amount: toDecimal(step.amount),
      currency: currencyOf(order),
      ...(step.installments && { installments: step.installments }),
      ...(step.transactionId && { transaction_id: step.transactionId }),
      ...(step.declineCode && { decline_code: step.declineCode }),
      payer: { name: order.customer.name, country: order.customer.country, fingerprint: order.customer.fingerprint },
      ...(step.expiresAt && { expires_at: isoTime(step.expiresAt) }),
    },
  };
}

/** A refund in one of its states; the amount is minor units. */
export interface RefundStep {
  readonly at: number;
  readonly paymentId: string;
  readonly refundId: string;
  readonly amount: number;
  readonly currency: string;
  readonly status: 'pending' | 'succeeded' | 'failed';
}

/** A refund as the provider tells it. */
export function refundEvent(orderId: string, step: RefundStep): PlannedEvent {
  const { at, paymentId, refundId, amount, currency, status } = step;
  return {
    at,
    type: 'payment.refunded',
    source: 'payments',
    subject: orderId,
    data: { payment_id: paymentId, refund_id: refundId, amount: toDecimal(amount), currency, status },
  };
}
