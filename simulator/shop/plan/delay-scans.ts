import { dayAt } from '../calendar.ts';
import { DAY_MS } from '../duration.ts';
import type { Life } from './life.ts';
import type { Parcel } from './parcel.ts';

/** As `delayScans`, unless that would cost the promised day: then nothing is delayed. */
export function delayScansInTime(parcel: Parcel, after: number, days: number, { order, promises }: Life): Parcel {
  const delayed = delayScans(parcel, after, days, order.customer.place.zone);
  return (delayed.deliveredAt ?? 0) <= promises.deliverBy ? delayed : parcel;
}

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
