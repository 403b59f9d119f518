import { DAY_MS, HOUR_MS } from '../duration.ts';
import { reviewText } from '../people/review-text.ts';
import type { Random } from '../random.ts';
import { orderEvent } from './events-of-order.ts';
import { paymentEvent } from './events-of-payment.ts';
import { REVIEWS } from './figures.ts';
import type { Life } from './life.ts';
import type { PlannedEvent } from './planned-event.ts';

/** The order is completed within a day of its delivery, and some customers review it. */
export function afterDelivery({ order, parcel, promises }: Life, random: Random): PlannedEvent[] {
  const deliveredAt = parcel?.deliveredAt;
  if (deliveredAt === undefined) return [];
  const events = [orderEvent(order, deliveredAt + random.whole(4, 20) * HOUR_MS, 'order.completed', {})];
  if (order.terms === 'cod') events.push(cashAtTheDoor(order, deliveredAt + HOUR_MS));
  if (!random.chance(REVIEWS.share)) return events;
  const score = random.weighted(deliveredAt > promises.deliverBy ? REVIEWS.late : REVIEWS.onTime);
  const at = deliveredAt + DAY_MS + Math.round(random.between(0, 2 * DAY_MS));
  return [...events, reviewEvent(order, at, score)];
}

function cashAtTheDoor(order: Life['order'], at: number): PlannedEvent {
  const paymentId = `pay-${order.number}-1`;
  const transactionId = `txn-${order.number}-1`;
  return paymentEvent(order, { at, type: 'captured', paymentId, transactionId, method: 'cash', amount: order.total });
}

/** A review in the customer's language. */
export function reviewEvent(order: Life['order'], at: number, score: number): PlannedEvent {
  const message = reviewText(order.store.language, score);
  return orderEvent(order, at, 'review.created', { score, message, locale: order.customer.locale });
}
