import { foldEvent } from '../../../src/domain/order/fold.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import type { EventOf, EventType, OrderEvent } from '../../../src/domain/order/order-event.ts';
import { parseEvent } from '../../../src/events/cloud-event.ts';

/** Monday, 2 March 2026, ten in the morning UTC: where every story begins. */
export const START = Date.parse('2026-03-02T10:00:00Z');
const HOUR_MS = 3_600_000;

/** Hours after the beginning of the story, as an instant. */
export function hour(hours: number): number {
  return START + Math.round(hours * HOUR_MS);
}

/** The same as text, for fields that carry times. */
export function hourText(hours: number): string {
  return new Date(hour(hours)).toISOString();
}

let sent = 0;

/** An event of contract 5, read through the real border; it arrives when it happens. */
export function event<T extends EventType>(
  type: T,
  hours: number,
  data: Readonly<Record<string, unknown>> = {},
  envelope: Readonly<Record<string, unknown>> = {},
): EventOf<T> {
  sent++;
  const time = hourText(hours);
  const input = {
    specversion: '1.0',
    id: `e-${sent}`,
    source: 'shop',
    type,
    subject: 'order-1',
    time,
    data,
    ...envelope,
  };
  const parsed = parseEvent(input, hour(hours));
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.event as EventOf<T>;
}

/** The facts that these events tell, in this order of arrival. */
export function told(...events: readonly OrderEvent[]): Order {
  let order: Order | undefined;
  for (const one of events) order = foldEvent(order, one);
  if (order === undefined) throw new Error('a story needs an event');
  return order;
}

/** An order of 60.00 EUR by Mei, to be shipped within two days and delivered by the end of Sunday. */
export function created(data: Readonly<Record<string, unknown>> = {}, hours = 0): EventOf<'order.created'> {
  return event('order.created', hours, {
    number: '1001',
    currency: 'EUR',
    total: '60.00',
    customer: {
      id: 'mei',
      name: 'Mei Lin',
      email: 'mei.lin@gmail.com',
      phone: '+4915112345678',
      time_zone: 'Europe/Berlin',
    },
    ship_to: { name: 'Mei Lin', line1: 'Lindenallee 12', city: 'Hamburg', postal_code: '20095', country: 'DE' },
    items: [
      { line: 1, sku: 'MUG', quantity: 2, unit_price: '20.00' },
      { line: 2, sku: 'TRAY', quantity: 1, unit_price: '20.00' },
    ],
    promised_ship_at: hourText(48),
    promised_delivery_at: '2026-03-08',
    ...data,
  });
}

/** The order's money arrives whole. */
export function captured(hours = 0.1, data: Readonly<Record<string, unknown>> = {}): EventOf<'payment.captured'> {
  return event('payment.captured', hours, {
    payment_id: 'pay-1',
    method: 'card',
    amount: '60.00',
    currency: 'EUR',
    ...data,
  });
}

/** A label for a parcel with everything in it. */
export function labelled(hours: number, data: Readonly<Record<string, unknown>> = {}): EventOf<'shipment.created'> {
  return event('shipment.created', hours, {
    shipment_id: 'parcel-1',
    carrier: 'dhl',
    tracking_number: '00340434292135100186',
    ship_from: { country: 'DE' },
    ...data,
  });
}

/** A carrier's scan of that parcel. */
export function scanned(
  hours: number,
  status: string,
  data: Readonly<Record<string, unknown>> = {},
): EventOf<'shipment.tracking_updated'> {
  return event('shipment.tracking_updated', hours, { shipment_id: 'parcel-1', status, ...data });
}
