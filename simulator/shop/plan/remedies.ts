import { HOUR_MS, MINUTE_MS } from '../duration.ts';
import type { Random } from '../random.ts';
import { chooseHandOver } from './choose-hand-over.ts';
import { orderEvent, reservationOf } from './events-of-order.ts';
import { eventsOfParcel } from './events-of-parcel.ts';
import { refundEvent } from './events-of-payment.ts';
import type { Life } from './life.ts';
import { currencyOf, type Order } from './order.ts';
import type { Parcel, ParcelLine } from './parcel.ts';
import { mainPaymentOf } from './payment.ts';
import type { PlannedEvent, StockMove } from './planned-event.ts';
import { promise } from './promises.ts';
import { sendParcel } from './send-parcel.ts';

/** How long the provider takes from asking for a refund to paying it. */
export const REFUND_TAKES_MS = 6 * MINUTE_MS;

/** A refund that works: pending at once, succeeded some minutes later. The amount is minor units. */
export function refund(order: Order, paymentId: string, amount: number, at: number, nth = 1): PlannedEvent[] {
  const step = { paymentId, refundId: `re-${order.number}-${nth}`, amount, currency: currencyOf(order) };
  return [
    refundEvent(order.id, { ...step, at, status: 'pending' }),
    refundEvent(order.id, { ...step, at: at + REFUND_TAKES_MS, status: 'succeeded' }),
  ];
}

/** Everything that was captured goes back to where it came from. */
export function refundAll({ order, payment }: Life, at: number): PlannedEvent[] {
  const captures = payment.steps.filter((step) => step.type === 'captured');
  return captures.flatMap((step, index) => refund(order, step.paymentId, step.amount, at + index, index + 1));
}

/** A part of the price goes back to the payment that brought most. */
export function refundShare({ order, payment }: Life, share: number, at: number): PlannedEvent[] {
  const main = mainPaymentOf(payment);
  return main ? refund(order, main.paymentId, Math.round(main.amount * share), at) : [];
}

/** The order ends before anything was sent; what was set aside for it is free again. */
export function cancelled(order: Order, at: number, reason: string, wasApproved: boolean): PlannedEvent {
  const stock: StockMove[] = reservationOf(order).map((move) => ({ ...move, reserved: -(move.reserved ?? 0) }));
  return { ...orderEvent(order, at, 'order.cancelled', { reason }), ...(wasApproved && { stock }) };
}

/** Cancelled, and the money given back. */
export function cancelAndRefund(life: Life, at: number, reason: string): PlannedEvent[] {
  const wasApproved = life.payment.approvedAt !== undefined;
  return [cancelled(life.order, at, reason, wasApproved), ...refundAll(life, at + MINUTE_MS)];
}

/** Another parcel for an order, decided at `at` and collected on one of the next working days. */
export function nextParcel(order: Order, at: number, lines: readonly ParcelLine[], random: Random, nth = 2): Parcel {
  const promises = promise(at, order.store, order.customer.place.zone, 'instant');
  const handedOverAt = chooseHandOver(order, promises, at, random);
  return sendParcel({ order, handedOverAt, random, lines, nth });
}

/** What is told of another parcel, and that the order is complete with it. */
export function eventsOfNextParcel(order: Order, parcel: Parcel): PlannedEvent[] {
  const events = eventsOfParcel(order.id, parcel);
  const end = parcel.deliveredAt;
  return end === undefined ? events : [...events, orderEvent(order, end + 5 * HOUR_MS, 'order.completed', {})];
}

/** These lines are sent once more; their goods are set aside with the label. */
export function sendAgain(order: Order, at: number, lines: readonly ParcelLine[], random: Random): PlannedEvent[] {
  const parcel = nextParcel(order, at, lines, random);
  const warehouse = parcel.warehouse.code;
  const stock: StockMove[] = lines.map(({ sku, quantity }) => ({ sku, warehouse, reserved: quantity }));
  return eventsOfNextParcel(order, parcel).map((event) =>
    event.type === 'shipment.created' ? { ...event, stock } : event,
  );
}
