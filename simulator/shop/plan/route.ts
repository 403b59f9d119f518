import { type Day, dayAt, instantOf } from '../calendar.ts';
import type { Warehouse } from '../catalogue/warehouses.ts';
import { HOUR_MS, MINUTE_MS } from '../duration.ts';
import type { Random } from '../random.ts';
import type { ShipTo } from './order.ts';
import type { Scan } from './parcel.ts';

/** From where to where, when it starts and on which local day it arrives. */
export interface Route {
  readonly warehouse: Warehouse;
  readonly shipTo: ShipTo;
  /** Zone of the place it goes to. */
  readonly zone: string;
  readonly handedOverAt: number;
  readonly deliverOn: Day;
}

/** Hours between two scans on the way: never so long that a carrier would call the parcel stalled. */
const SCAN_EVERY_HOURS = [14, 28] as const;

/** Forecasts name this local hour; a full hour could be midnight in UTC, which receivers read as a day. */
const ETA_HOUR = 19.75;

const TOWNS: Record<string, string> = { hgh: '杭州市, CN', lej: 'Leipzig, DE', rno: 'Reno, US' };

const RAW = {
  picked_up: 'Picked up',
  in_transit: 'In transit',
  customs: 'Customs clearance',
  out_for_delivery: 'Out for delivery',
  delivered: 'Delivered',
} as const;

/** A scan with the raw text that this carrier would show. */
export function scan(at: number, status: keyof typeof RAW, more: Partial<Scan> = {}): Scan {
  return { at, status, rawStatus: RAW[status], ...more };
}

/** The place a parcel goes to, as scans name it. */
export function townOf(shipTo: ShipTo): string {
  return `${shipTo.city}, ${shipTo.country}`;
}

/** All scans of a parcel that arrives, delivery among them; Sundays have no delivery round. */
export function scansOf(route: Route, random: Random): readonly Scan[] {
  const deliverOn = route.deliverOn.dayOfWeek === 7 ? route.deliverOn.add({ days: 1 }) : route.deliverOn;
  const eta = instantOf(deliverOn, ETA_HOUR, route.zone);
  const loadedAt = instantOf(deliverOn, random.between(6.5, 8.8), route.zone);
  const deliveredAt = instantOf(deliverOn, random.between(9.5, 19), route.zone);
  const pickedUpAt = route.handedOverAt + random.whole(30, 150) * MINUTE_MS;
  const from = TOWNS[route.warehouse.code] ?? route.warehouse.country;
  const to = townOf(route.shipTo);
  return [
    scan(pickedUpAt, 'picked_up', { location: from, eta }),
    ...onTheWay(pickedUpAt, loadedAt, random).map((at, index, all) => {
      const location = index < all.length / 2 ? from : to;
      const abroad = route.warehouse.country !== route.shipTo.country;
      const customs = abroad && index === Math.floor((all.length * 2) / 3);
      return scan(at, customs ? 'customs' : 'in_transit', { location: customs ? to : location, eta });
    }),
    scan(loadedAt, 'out_for_delivery', { location: to, eta }),
    scan(deliveredAt, 'delivered', { location: to }),
  ];
}

function onTheWay(from: number, until: number, random: Random): number[] {
  const moments: number[] = [];
  for (let at = from; ; ) {
    at += Math.round(random.between(...SCAN_EVERY_HOURS) * HOUR_MS);
    if (at > until - 2 * HOUR_MS) return moments;
    moments.push(at);
  }
}

/** The local day of delivery this many days after the hand-over; parts of a day round up. */
export function dayAfter(handedOverAt: number, days: number, zone: string): Day {
  return dayAt(handedOverAt, zone).add({ days: Math.ceil(days) });
}
