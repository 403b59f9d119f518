import { MINUTE_MS, SECOND_MS } from '../duration.ts';

/** One step of one payment; the amount is of this step, in minor units of the order's currency. */
export interface PaymentStep {
  readonly at: number;
  readonly type: 'submitted' | 'authorized' | 'captured' | 'failed' | 'voided';
  readonly paymentId: string;
  readonly method: string;
  readonly amount: number;
  readonly transactionId?: string;
  readonly declineCode?: string;
  readonly installments?: number;
  readonly expiresAt?: number;
}

/** How an order is paid. Without `approvedAt` it never is, and nothing is shipped. */
export interface Payment {
  readonly steps: readonly PaymentStep[];
  readonly approvedAt?: number;
}

/** What was captured in all. */
export function capturedOf(payment: Payment): number {
  return payment.steps.filter((step) => step.type === 'captured').reduce((sum, step) => sum + step.amount, 0);
}

/** The payment that captured most: what a refund goes back to. */
export function mainPaymentOf(payment: Payment): PaymentStep | undefined {
  const captures = payment.steps.filter((step) => step.type === 'captured');
  return captures.reduce<PaymentStep | undefined>(
    (best, step) => (best && best.amount >= step.amount ? best : step),
    undefined,
  );
}

/** The same payment, begun and captured within minutes, whatever its method usually takes. */
export function hurried(payment: Payment, placedAt: number, minutes: number): Payment {
  const capturedAt = placedAt + minutes * MINUTE_MS;
  const steps = payment.steps.map((step) => ({ ...step, at: step.type === 'captured' ? capturedAt : step.at }));
  return { steps, approvedAt: capturedAt + 20 * SECOND_MS };
}
