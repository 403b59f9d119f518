import { HOUR_MS, MINUTE_MS } from '../duration.ts';
import type { Incident } from '../plan/life.ts';
import { paidAtOnce } from '../plan/order.ts';
import type { Payment, PaymentStep } from '../plan/payment.ts';
import { refund } from '../plan/remedies.ts';
import { NOTHING_TO_SEE, type Trouble } from './trouble.ts';

/** Shares of the innocent: one capture told twice; two partial captures; the rest is given back within minutes. */
const INNOCENT = { toldTwice: 0.4, inParts: 0.8 };

/** The shop takes the money twice: two payments with a transaction each. */
export const duplicateCapture: Trouble = {
  family: 'payment',
  alterOrder: paidAtOnce,
  alterPayment(payment, order, { random, roll, innocent }): Payment {
    const captured = payment.steps.find((step) => step.type === 'captured');
    if (!captured) return payment;
    const again = captured.at + random.whole(1, 20) * MINUTE_MS;
    if (innocent && roll < INNOCENT.toldTwice)
      return { ...payment, steps: [...payment.steps, { ...captured, at: again }] };
    if (innocent && roll < INNOCENT.inParts) return { ...payment, steps: inParts(captured, order.placedAt) };
    const at = innocent ? captured.at + MINUTE_MS : again;
    const second = { paymentId: `pay-${order.number}-2`, transactionId: `txn-${order.number}-2` };
    return { ...payment, steps: [...payment.steps, { ...captured, ...second, at }] };
  },
  incident({ order, payment }, { innocent, mendedAt }): Incident {
    const second = payment.steps.find((step) => step.type === 'captured' && step.paymentId.endsWith('-2'));
    if (!second) return NOTHING_TO_SEE;
    const giveBackAt = innocent ? second.at + 2 * MINUTE_MS : mendedAt(second.at, [14, 120]);
    if (giveBackAt === undefined) return { events: [], signalAt: second.at };
    const events = refund(order, second.paymentId, second.amount, giveBackAt);
    return innocent ? { events } : { events, signalAt: second.at, healsAt: giveBackAt };
  },
};

/** Authorised in whole, taken in two parts: what is ready to be sent first, and the rest. */
function inParts(captured: PaymentStep, placedAt: number): PaymentStep[] {
  const { transactionId: _, ...step } = captured;
  const first = Math.round(captured.amount * 0.6);
  const begunAt = Math.min(placedAt + 20_000, captured.at);
  return [
    { ...step, at: begunAt, type: 'authorized', expiresAt: begunAt + 7 * 24 * HOUR_MS },
    { ...step, amount: first, transactionId: `${captured.transactionId}a` },
    {
      ...step,
      at: captured.at + 2 * MINUTE_MS,
      amount: captured.amount - first,
      transactionId: `${captured.transactionId}b`,
    },
  ];
}
