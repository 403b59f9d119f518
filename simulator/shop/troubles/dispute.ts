import { DAY_MS } from '../duration.ts';
import { toDecimal } from '../money.ts';
import type { Incident, Life } from '../plan/life.ts';
import { currencyOf, paidAtOnce } from '../plan/order.ts';
import { mainPaymentOf, type PaymentStep } from '../plan/payment.ts';
import { isoTime, type PlannedEvent } from '../plan/planned-event.ts';
import { NOTHING_TO_SEE, type Trouble } from './trouble.ts';

const REASONS = ['product_not_received', 'product_unacceptable', 'fraudulent', 'duplicate', 'unrecognized'];

/** The bank wants the shop's evidence within this time. */
const ANSWER_WITHIN_MS = 7 * DAY_MS;

/** The customer's bank takes the payment back; innocent is a warning that was closed before it began. */
export const dispute: Trouble = {
  family: 'payment',
  alterOrder: paidAtOnce,
  incident(life, { random, innocent, mendedAt }): Incident {
    const main = mainPaymentOf(life.payment);
    const deliveredAt = life.parcel?.deliveredAt;
    if (!main || deliveredAt === undefined) return NOTHING_TO_SEE;
    const signalAt = deliveredAt + Math.round(random.between(1, 4) * DAY_MS);
    const tell = disputed(life, main, random.pick(REASONS), signalAt + ANSWER_WITHIN_MS);
    if (innocent) return { events: [tell(signalAt, 'warning_closed')] };
    const healsAt = mendedAt(signalAt, [60, 150]);
    const end = healsAt === undefined ? [] : [tell(healsAt, 'won')];
    return { events: [tell(signalAt, 'needs_response'), ...end], signalAt, ...(healsAt && { healsAt }) };
  },
};

function disputed({ order }: Life, main: PaymentStep, reason: string, dueBy: number) {
  return (at: number, status: string): PlannedEvent => ({
    at,
    type: 'payment.disputed',
    source: 'payments',
    subject: order.id,
    data: {
      payment_id: main.paymentId,
      dispute_id: `dp-${order.number}`,
      reason,
      status,
      amount: toDecimal(main.amount),
      currency: currencyOf(order),
      due_by: isoTime(dueBy),
    },
  });
}
