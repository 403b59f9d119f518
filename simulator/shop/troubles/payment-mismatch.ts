import { MINUTE_MS } from '../duration.ts';
import { paymentEvent } from '../plan/events-of-payment.ts';
import type { Incident, Life } from '../plan/life.ts';
import { type Order, paidAtOnce } from '../plan/order.ts';
import { capturedOf, type Payment, type PaymentStep } from '../plan/payment.ts';
import type { PlannedEvent } from '../plan/planned-event.ts';
import { refund } from '../plan/remedies.ts';
import { NOTHING_TO_SEE, type Trouble } from './trouble.ts';

/** Share of the innocent that pay in two parts, deposit and balance; the others are off by the smallest coin. */
const DEPOSIT = 0.6;

/** Share of the wrong amounts that are too small; the others are too large. */
const TOO_SMALL = 0.7;

/** Something else is paid than what is owed: a coupon that was lost, a fee that was added. */
export const paymentMismatch: Trouble = {
  family: 'payment',
  alterOrder(order, { roll, innocent }): Order {
    const once = paidAtOnce(order);
    return innocent && roll < DEPOSIT ? { ...once, terms: 'deposit' } : once;
  },
  alterPayment(payment, order, { random, roll, innocent }): Payment {
    if (innocent && roll < DEPOSIT) return { ...payment, steps: payment.steps.flatMap(depositAndBalance) };
    const wrong = Math.max(300, Math.round(order.total * random.between(0.03, 0.12)));
    const change = innocent ? -1 : roll < TOO_SMALL ? -wrong : wrong;
    const steps = payment.steps.filter((step) => step.type !== 'authorized');
    return { ...payment, steps: steps.map((step) => ({ ...step, amount: Math.max(1, order.total + change) })) };
  },
  incident(life, { innocent, mendedAt }): Incident {
    const captured = life.payment.steps.find((step) => step.type === 'captured');
    if (innocent || !captured) return NOTHING_TO_SEE;
    const healsAt = mendedAt(captured.at, [20, 140]);
    if (healsAt === undefined) return { events: [], signalAt: captured.at };
    return { events: settled(life, captured, healsAt), signalAt: captured.at, healsAt };
  },
};

function depositAndBalance(step: PaymentStep): PaymentStep[] {
  if (step.type !== 'captured') return [];
  const deposit = Math.round(step.amount * 0.3);
  const balance = { paymentId: `${step.paymentId}b`, transactionId: `${step.transactionId}b` };
  return [
    { ...step, at: step.at - MINUTE_MS / 2, amount: deposit },
    { ...step, ...balance, amount: step.amount - deposit },
  ];
}

/** The difference is collected, or given back. */
function settled({ order, payment }: Life, captured: PaymentStep, at: number): PlannedEvent[] {
  const owed = order.total - capturedOf(payment);
  if (owed < 0) return refund(order, captured.paymentId, -owed, at);
  const rest = { paymentId: `pay-${order.number}-2`, transactionId: `txn-${order.number}-2`, amount: owed, at };
  return [paymentEvent(order, { ...captured, ...rest })];
}
