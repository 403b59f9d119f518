import type { Order, Shipment } from '../../../order/order.ts';

const DAY_MS = 24 * 3_600_000;

/** Whether a parcel crosses a border, as far as is known: both ends are told and differ, or customs saw it. */
export function isInternational(order: Order, shipment: Shipment): boolean {
  const from = shipment.shipFrom?.country;
  const to = shipment.shipTo?.country ?? order.shipTo?.country;
  if (from !== undefined && to !== undefined) return from !== to;
  return shipment.scans.some((scan) => scan.status === 'customs');
}

/** Scans after which silence is nobody's fault: it arrived, goes back, waits for the customer, or is given up. */
const SETTLED: ReadonlySet<string> = new Set([
  'delivered',
  'available_for_pickup',
  'returning',
  'returned',
  'lost',
  'damaged',
  'cancelled',
]);

/**
 * Since when a parcel that is on its way says nothing: the time of its newest scan. `undefined` without a sign of life
 * (domain.md 3, rule 2), before it moved, and once it arrived or its end is known.
 */
export function silentSince(shipment: Shipment): number | undefined {
  const last = shipment.scans.at(-1);
  if (last === undefined || shipment.handedOverAt === undefined || shipment.deliveredAt !== undefined) return undefined;
  return SETTLED.has(last.status) ? undefined : last.at;
}

/** Days as a span of time. */
export function days(count: number): number {
  return count * DAY_MS;
}
