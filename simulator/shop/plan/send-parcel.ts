import type { Day } from '../calendar.ts';
import { CARRIERS, type CarrierKey } from '../catalogue/carriers.ts';
import { WAREHOUSES } from '../catalogue/warehouses.ts';
import { MINUTE_MS } from '../duration.ts';
import { drawFrom } from '../quantiles.ts';
import type { Random } from '../random.ts';
import type { Order, ShipTo } from './order.ts';
import type { Parcel, ParcelLine } from './parcel.ts';
import { dayAfter, scansOf } from './route.ts';

/** A parcel to be sent; what is left out is the whole order to its own address at an ordinary pace. */
export interface Sending {
  readonly order: Order;
  readonly handedOverAt: number;
  readonly random: Random;
  /** The second parcel of an order is 2; at most 15, so that tracking numbers stay unique. */
  readonly nth?: number;
  readonly lines?: readonly ParcelLine[];
  readonly shipTo?: ShipTo;
  readonly deliverOn?: Day;
}

const BOX_WEIGHT_G = 60;

/** A parcel from label to delivery, its label and packing shortly before the carrier collects it. */
export function sendParcel(sending: Sending): Parcel {
  const { order, handedOverAt, random, nth = 1, shipTo = order.shipTo } = sending;
  const lines = sending.lines ?? linesOf(order);
  const carrierKey = random.weighted(order.store.carriers);
  const { zone } = order.customer.place;
  const transit = drawFrom(order.store.transitDays, random);
  const deliverOn = sending.deliverOn ?? dayAfter(handedOverAt, transit, zone);
  const warehouse = WAREHOUSES[order.store.warehouse];
  const scans = scansOf({ warehouse, shipTo, zone, handedOverAt, deliverOn }, random);
  const packedAt = handedOverAt - random.whole(25, 70) * MINUTE_MS;
  const weightG = weightOf(order, lines);
  return {
    shipmentId: `shp-${order.number}-${nth}`,
    carrierKey,
    trackingNumber: trackingNumberOf(order, carrierKey, nth),
    warehouse,
    shipTo,
    lines,
    weightG,
    packedLines: lines,
    packedWeightG: Math.round(weightG * random.between(0.98, 1.03)),
    createdAt: packedAt - random.whole(10, 80) * MINUTE_MS,
    packedAt,
    handedOverAt,
    scans,
    deliveredAt: scans.at(-1)?.at ?? handedOverAt,
  };
}

/** The right number of the n-th parcel of an order. */
export function trackingNumberOf(order: Order, carrierKey: CarrierKey, nth: number): string {
  return CARRIERS[carrierKey].numberOf(order.firstParcel + nth);
}

/** All lines of an order, as a parcel carries them. */
export function linesOf(order: Order): ParcelLine[] {
  return order.items.map(({ line, product, quantity }) => ({ line, sku: product.sku, quantity }));
}

/** What these pieces weigh, packed, in grams. */
export function weightOf(order: Order, lines: readonly ParcelLine[]): number {
  return lines.reduce((sum, { line, quantity }) => {
    const item = order.items.find((each) => each.line === line);
    return sum + (item?.product.weightG ?? 0) * quantity;
  }, BOX_WEIGHT_G);
}
