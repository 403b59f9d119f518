import { PRODUCTS } from '../catalogue/products.ts';
import { HOUR_MS, MINUTE_MS } from '../duration.ts';
import { itemOf, PARCELS_PER_COUNT } from '../plan/draw-order.ts';
import { eventsOfLife } from '../plan/events-of-life.ts';
import type { Incident } from '../plan/life.ts';
import { type Order, paidAtOnce, withItems } from '../plan/order.ts';
import { hurried } from '../plan/payment.ts';
import { planPayment } from '../plan/plan-payment.ts';
import { cancelAndRefund, refundAll } from '../plan/remedies.ts';
import { restOfLife } from '../plan/rest-of-life.ts';
import type { How, Trouble } from './trouble.ts';

/** Share of the innocent that come back hours later for the same; the others buy something else soon after. */
const SAME_AGAIN_LATER = 0.5;

/** The same customer orders and pays the same basket twice within half an hour. */
export const doubleOrder: Trouble = {
  family: 'payment',
  alterOrder: paidAtOnce,
  alterPayment: (payment, order, { random }) => hurried(payment, order.placedAt, random.whole(1, 4)),
  incident({ order }, how): Incident {
    const twin = twinOf(order, how);
    const payment = hurried(planPayment(twin, how.random), twin.placedAt, how.random.whole(1, 4));
    const life = restOfLife(twin, payment, how.random);
    const events = eventsOfLife(life, how.random);
    if (how.innocent) return { events, twin };
    const signalAt = life.payment.approvedAt ?? twin.placedAt;
    const healsAt = how.mendedAt(signalAt, [1, 5]);
    const labelAt = life.parcel?.createdAt ?? signalAt;
    if (healsAt === undefined) return { events, signalAt, twin };
    // Too late to stop the parcel: the customer keeps or returns it, the money goes back all the same.
    if (healsAt >= labelAt) return { events: [...events, ...refundAll(life, healsAt)], signalAt, healsAt, twin };
    const before = events.filter((event) => event.at < healsAt);
    return { events: [...before, ...cancelAndRefund(life, healsAt, 'duplicate')], signalAt, healsAt, twin };
  },
};

function twinOf(order: Order, { random, roll, innocent }: How): Order {
  const number = String(Number(order.number) + 1);
  const later = innocent && roll < SAME_AGAIN_LATER ? random.whole(3, 9) * HOUR_MS : random.whole(2, 24) * MINUTE_MS;
  const twin: Order = {
    ...order,
    id: `ord-${number}`,
    number,
    placedAt: order.placedAt + later,
    firstParcel: order.firstParcel + PARCELS_PER_COUNT / 2,
  };
  if (!innocent || roll < SAME_AGAIN_LATER) return twin;
  const others = PRODUCTS.filter((product) => !order.items.some((item) => item.product === product));
  return withItems(twin, [itemOf(random.pick(others), 1, 1, order.store)]);
}
