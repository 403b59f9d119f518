import { MINUTE_MS } from '../duration.ts';
import { toDecimal } from '../money.ts';
import type { Random } from '../random.ts';
import type { Life } from './life.ts';
import { currencyOf, type Item, type Order } from './order.ts';
import { isoTime, type PlannedEvent, type StockMove } from './planned-event.ts';
import type { Promises } from './promises.ts';

/** What the shop itself says of the order: placed, promise renewed when the money came late, approved, accepted. */
export function eventsOfOrder({ order, payment, promises }: Life, random: Random): PlannedEvent[] {
  const events = [orderEvent(order, order.placedAt, 'order.created', createdData(order))];
  const { approvedAt } = payment;
  if (approvedAt === undefined) return events;
  if (promises !== order.promises)
    events.push(orderEvent(order, approvedAt, 'order.updated', promised(order, promises)));
  events.push({ ...orderEvent(order, approvedAt, 'order.approved', {}), stock: reservationOf(order) });
  const acceptedAt = approvedAt + random.whole(4, 20) * MINUTE_MS;
  events.push(warehouseEvent(order, acceptedAt, 'fulfilment.accepted', { warehouse: order.store.warehouse }));
  return events;
}

/** An event that the shop tells about its order. */
export function orderEvent(order: Order, at: number, type: string, data: PlannedEvent['data']): PlannedEvent {
  return { at, type, source: 'shop', subject: order.id, data };
}

/** An event that the order's warehouse tells. */
export function warehouseEvent(order: Order, at: number, type: string, data: PlannedEvent['data']): PlannedEvent {
  return { at, type, source: `warehouse/${order.store.warehouse}`, subject: order.id, data };
}

/** The pieces of the order are set aside. */
export function reservationOf(order: Order): StockMove[] {
  return order.items.map(({ product, warehouse, quantity }) => ({ sku: product.sku, warehouse, reserved: quantity }));
}

/** The body of `order.created`. */
export function createdData(order: Order): PlannedEvent['data'] {
  const { customer, contact, promises } = order;
  return {
    number: order.number,
    channel: order.channel,
    currency: currencyOf(order),
    total: toDecimal(order.total),
    ...(order.tax > 0 && { tax: toDecimal(order.tax) }),
    shipping: toDecimal(order.shipping),
    discount: toDecimal(order.discount),
    payment_terms: order.terms,
    customer: {
      id: customer.id,
      ...contact,
      tier: customer.tier,
      locale: customer.locale,
      time_zone: customer.place.zone,
    },
    ship_to: order.shipTo,
    ...promised(order, promises),
    ...(order.note && { note: order.note }),
  };
}

function promised(order: Order, promises: Promises): PlannedEvent['data'] {
  return {
    items: order.items.map((item) => itemData(item, order, promises)),
    promised_ship_at: isoTime(promises.shipBy),
    promised_delivery_at:
      order.store.promiseAs === 'day' ? promises.deliverDay.toString() : isoTime(promises.deliverBy),
  };
}

function itemData(
  { line, product, warehouse, quantity, unitPrice, listPrice }: Item,
  order: Order,
  promises: Promises,
) {
  return {
    line,
    sku: product.sku,
    title: order.store.language === 'zh' ? product.titleZh : product.title,
    category: product.category,
    warehouse,
    quantity,
    unit_price: toDecimal(unitPrice),
    list_price: toDecimal(listPrice),
    ship_by: isoTime(promises.shipBy),
    attributes: { colour: product.colour },
  };
}
