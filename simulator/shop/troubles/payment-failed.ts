import { DAY_MS, MINUTE_MS, SECOND_MS } from '../duration.ts';
import { eventsOfLife } from '../plan/events-of-life.ts';
import type { Incident, Life, Reaction } from '../plan/life.ts';
import { type Order, paidAtOnce } from '../plan/order.ts';
import type { Payment, PaymentStep } from '../plan/payment.ts';
import { planPayment } from '../plan/plan-payment.ts';
import { cancelled } from '../plan/remedies.ts';
import { restOfLife } from '../plan/rest-of-life.ts';
import type { Random } from '../random.ts';
import { NOTHING_TO_SEE, type Trouble } from './trouble.ts';

const DECLINE_CODES = [
  'insufficient_funds',
  'card_declined',
  'expired_card',
  'authentication_required',
  'processing_error',
];

/** Share of the failed that pay on their own some hours later, and of the others that pay when they are written to. */
const PAYS = { alone: 0.45, whenAsked: 0.75 };

/** An order that nobody pays is cancelled by the shop after this long. */
const PAY_WINDOW_MS = 3 * DAY_MS;

/** The card is declined; the customer pays within minutes (innocent), after hours, when asked, or never. */
export const paymentFailed: Trouble = {
  family: 'payment',
  alterOrder: paidAtOnce,
  alterPayment(payment, order, { random, roll, innocent }): Payment {
    const failures = failuresOf(payment, order, innocent ? 1 : random.whole(1, 3), random);
    if (!innocent && roll >= PAYS.alone) return { steps: failures };
    const pause = innocent ? random.whole(1, 3) : random.whole(40, 480);
    const paysAt = lastOf(failures, order) + pause * MINUTE_MS;
    const captures = payment.steps.filter((step) => step.type === 'captured').map((step) => ({ ...step, at: paysAt }));
    return { steps: [...failures, ...captures], approvedAt: paysAt + 20 * SECOND_MS };
  },
  incident(life, { innocent }): Incident {
    const { order, payment } = life;
    if (innocent) return NOTHING_TO_SEE;
    const signalAt = lastOf(
      payment.steps.filter((step) => step.type === 'failed'),
      order,
    );
    if (payment.approvedAt !== undefined) return { events: [], signalAt, healsAt: payment.approvedAt };
    const healsAt = signalAt + PAY_WINDOW_MS;
    const events = [cancelled(order, healsAt, 'unpaid', false)];
    return { events, signalAt, healsAt, whenContacted: (at, random) => paysWhenAsked(life, at, random) };
  },
};

function failuresOf(payment: Payment, order: Order, count: number, random: Random): PaymentStep[] {
  const [first] = payment.steps;
  if (!first) return [];
  const { expiresAt: _, ...attempt } = first;
  const declineCode = random.pick(DECLINE_CODES);
  const pause = random.whole(3, 6) * MINUTE_MS;
  return Array.from({ length: count }, (_none, nth): PaymentStep => {
    return { ...attempt, at: order.placedAt + MINUTE_MS + nth * pause, type: 'failed', declineCode };
  });
}

function lastOf(failures: readonly PaymentStep[], order: Order): number {
  return failures.at(-1)?.at ?? order.placedAt;
}

function paysWhenAsked({ order }: Life, at: number, random: Random): Reaction {
  if (!random.chance(PAYS.whenAsked)) return { events: [] };
  const payment = planPayment(order, random, at + random.whole(5, 40) * MINUTE_MS);
  const whole = eventsOfLife(restOfLife(order, payment, random), random);
  return { events: whole.filter((event) => event.at > at), instead: ['order.cancelled'], says: 'paid' };
}
