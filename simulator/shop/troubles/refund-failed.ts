import { DAY_MS, HOUR_MS } from '../duration.ts';
import { refundEvent } from '../plan/events-of-payment.ts';
import type { Incident } from '../plan/life.ts';
import { currencyOf, paidAtOnce } from '../plan/order.ts';
import { mainPaymentOf } from '../plan/payment.ts';
import { refund } from '../plan/remedies.ts';
import { NOTHING_TO_SEE, type Trouble } from './trouble.ts';

/** Part of the price is promised back after delivery and the bank sends it back; innocent is one that only takes days. */
export const refundFailed: Trouble = {
  family: 'payment',
  alterOrder: paidAtOnce,
  incident({ order, payment, parcel }, { random, innocent, mendedAt }): Incident {
    const main = mainPaymentOf(payment);
    const deliveredAt = parcel?.deliveredAt;
    if (!main || deliveredAt === undefined) return NOTHING_TO_SEE;
    const amount = Math.round(main.amount * random.between(0.2, 1));
    const step = { paymentId: main.paymentId, refundId: `re-${order.number}-1`, amount, currency: currencyOf(order) };
    const askedAt = deliveredAt + random.whole(20, 70) * HOUR_MS;
    const signalAt = askedAt + Math.round(random.between(0.8, 2) * DAY_MS);
    const asked = refundEvent(order.id, { ...step, at: askedAt, status: 'pending' });
    if (innocent) return { events: [asked, refundEvent(order.id, { ...step, at: signalAt, status: 'succeeded' })] };
    const failed = refundEvent(order.id, { ...step, at: signalAt, status: 'failed' });
    const healsAt = mendedAt(signalAt, [24, 120]);
    if (healsAt === undefined) return { events: [asked, failed], signalAt };
    return { events: [asked, failed, ...refund(order, main.paymentId, amount, healsAt, 2)], signalAt, healsAt };
  },
};
