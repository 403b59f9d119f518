import type { Incident } from '../plan/life.ts';
import type { Parcel } from '../plan/parcel.ts';
import { sendParcel } from '../plan/send-parcel.ts';
import { NOTHING_TO_SEE, type Trouble } from './trouble.ts';

/** Days after the promised one. */
const DAYS_LATE = [
  [1, 0.35],
  [2, 0.25],
  [3, 0.2],
  [5, 0.15],
  [8, 0.05],
] as const;

/** Delivered after the promised day, the carrier's forecast slipping on the way; innocent is the promised day itself. */
export const deliveryLate: Trouble = {
  family: 'logistics',
  alterParcel(parcel, { order, promises }, { random, innocent }): Parcel {
    const { handedOverAt } = parcel;
    if (handedOverAt === undefined) return parcel;
    const { deliverDay } = promises;
    const wanted = innocent ? deliverDay : deliverDay.add({ days: random.weighted(DAYS_LATE) });
    // No round on Sundays: the innocent one comes a day early instead of a day late.
    const deliverOn = innocent && wanted.dayOfWeek === 7 ? wanted.subtract({ days: 1 }) : wanted;
    const late = sendParcel({ order, handedOverAt, random, deliverOn });
    const scans = late.scans.map((scan, index) =>
      scan.eta && index < late.scans.length / 2 ? { ...scan, eta: Math.min(scan.eta, promises.deliverBy) } : scan,
    );
    return { ...late, createdAt: parcel.createdAt, scans };
  },
  incident({ parcel, promises }, { innocent }): Incident {
    const deliveredAt = parcel?.deliveredAt;
    if (innocent || deliveredAt === undefined) return NOTHING_TO_SEE;
    const slipped = parcel?.scans.find((scan) => (scan.eta ?? 0) > promises.deliverBy);
    const signalAt = Math.min(slipped?.at ?? promises.deliverBy, promises.deliverBy);
    return { events: [], signalAt, healsAt: deliveredAt };
  },
};
