import { foldEvent } from '../../../src/domain/order/fold.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import type { OrderEvent } from '../../../src/domain/order/order-event.ts';
import { parseEvent } from '../../../src/events/cloud-event.ts';

const DAY_MS = 86_400_000;
const COUNTRIES = ['DE', 'US', 'GB', 'FR'] as const;

/** Events of a realistic order on its way: two lines, customer, address, captured, handed over, three scans. */
export function eventsOfOrder(n: number, placedAt: number): readonly Readonly<Record<string, unknown>>[] {
  const id = `order-${String(n).padStart(7, '0')}`;
  const event = (type: string, key: string, hours: number, data: unknown) => ({
    specversion: '1.0',
    id: `${id}-${key}`,
    source: 'shop',
    type,
    subject: id,
    time: new Date(placedAt + hours * 3_600_000).toISOString(),
    data,
  });
  const shipment = { shipment_id: `${id}-s`, carrier: 'dhl' };
  return [
    event('order.created', 'c', 0, {
      number: `N${n}`,
      channel: 'web',
      currency: 'EUR',
      total: '74.90',
      shipping: '4.90',
      customer: {
        id: `cu-${n}`,
        name: 'Anna Berg',
        email: `anna.${n}@mail.example.com`,
        phone: `+49 30 ${1_000_000 + n}`,
      },
      ship_to: {
        name: 'Anna Berg',
        line1: `Hauptstrasse ${n % 300}`,
        city: 'Berlin',
        postal_code: '10115',
        country: COUNTRIES[n % COUNTRIES.length],
      },
      items: [
        { line: 1, sku: `SKU-${n % 5_000}`, title: 'Desk lamp, brass', quantity: 1, unit_price: '50.00' },
        { line: 2, sku: `SKU-${(n + 1) % 5_000}`, title: 'Bulb, warm white', quantity: 2, unit_price: '10.00' },
      ],
      promised_ship_at: new Date(placedAt + 2 * DAY_MS).toISOString(),
      promised_delivery_at: new Date(placedAt + 9 * DAY_MS).toISOString(),
    }),
    event('payment.captured', 'p', 1, {
      payment_id: `${id}-p`,
      method: 'card',
      amount: '74.90',
      currency: 'EUR',
      transaction_id: `${id}-t`,
    }),
    event('shipment.created', 's', 20, shipment),
    event('shipment.handed_over', 'h', 26, { shipment_id: `${id}-s` }),
    event('shipment.tracking_updated', '1', 30, { ...shipment, status: 'picked_up' }),
    event('shipment.tracking_updated', '2', 40, { ...shipment, status: 'in_transit' }),
    event('shipment.tracking_updated', '3', 60, { ...shipment, status: 'in_transit' }),
  ];
}

/** An event as the program keeps it; throws for one that it would refuse. */
export function keptEvent(event: unknown, receivedAt: number): OrderEvent {
  const parsed = parseEvent(event, receivedAt);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.event;
}

/** The folded facts of such an order. */
export function realisticOrder(n: number, placedAt: number): Order {
  let order: Order | undefined;
  for (const event of eventsOfOrder(n, placedAt)) order = foldEvent(order, keptEvent(event, placedAt + 3 * DAY_MS));
  if (order === undefined) throw new Error('no events');
  return order;
}
