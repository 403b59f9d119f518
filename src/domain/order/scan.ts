import { putByTime } from './combine.ts';
import type { Scan } from './order.ts';

const MOST_SCANS = 50;

/** Scans after which a parcel is in the carrier's hands. */
const IN_MOTION: ReadonlySet<string> = new Set([
  'picked_up',
  'in_transit',
  'customs',
  'out_for_delivery',
  'available_for_pickup',
  'attempt_failed',
  'delivered',
  'returning',
  'returned',
]);

/** Whether a shipment status (domain.md 1.3) says that the carrier has the parcel, or had it. */
export function isInMotion(status: string): boolean {
  return IN_MOTION.has(status);
}

/** Scans with one more in its place, unless the same checkpoint was reported already; the newest 50 are kept. */
export function addScan(scans: readonly Scan[], scan: Scan): readonly Scan[] {
  return putByTime(scans, scan, isSameScan, MOST_SCANS);
}

function isSameScan(a: Scan, b: Scan): boolean {
  return a.status === b.status && a.location === b.location && a.raw === b.raw;
}
