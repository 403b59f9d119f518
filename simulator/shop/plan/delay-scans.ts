import { dayAt } from '../calendar.ts';
import { DAY_MS } from '../duration.ts';
import type { Parcel } from './parcel.ts';

/**
 * The same parcel, silent for `days` more after its `after`-th scan; what follows moves on by whole days, one more where
 * the delivery would fall on a Sunday.
 */
export function delayScans(parcel: Parcel, after: number, days: number, zone: string): Parcel {
  const { deliveredAt } = parcel;
  if (deliveredAt === undefined) return parcel;
  const sunday = dayAt(deliveredAt + days * DAY_MS, zone).dayOfWeek === 7;
  const byMs = (days + (sunday ? 1 : 0)) * DAY_MS;
  const scans = parcel.scans.map((scan, index) => {
    if (index <= after) return scan;
    return { ...scan, at: scan.at + byMs, ...(scan.eta && { eta: scan.eta + byMs }) };
  });
  return { ...parcel, scans, deliveredAt: deliveredAt + byMs };
}
