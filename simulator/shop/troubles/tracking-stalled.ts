import { WAREHOUSES } from '../catalogue/warehouses.ts';
import { DAY_MS } from '../duration.ts';
import { delayScans, delayScansInTime } from '../plan/delay-scans.ts';
import type { Incident } from '../plan/life.ts';
import type { Parcel } from '../plan/parcel.ts';
import { NOTHING_TO_SEE, type Trouble } from './trouble.ts';

/** Days without a scan beyond the usual: too long, yet shorter than what counts as lost (7 at home, 15 abroad). */
const SILENT_DAYS = { home: [5, 5], abroad: [8, 10] } as const;

/** The innocent are silent for a day more than usual. */
const INNOCENT_DAYS = 1;

/** The scan after which it stands still. */
const AFTER = 1;

/** A parcel stands still on its way for days, and then goes on. */
export const trackingStalled: Trouble = {
  family: 'logistics',
  alterParcel(parcel, life, { random, innocent }): Parcel {
    if (innocent) return delayScansInTime(parcel, standsAt(parcel), INNOCENT_DAYS, life);
    const { order } = life;
    const abroad = WAREHOUSES[order.store.warehouse].country !== order.store.country;
    const [fewest, most] = SILENT_DAYS[abroad ? 'abroad' : 'home'];
    const days = random.whole(fewest, most);
    return delayScans(parcel, standsAt(parcel), days, order.customer.place.zone);
  },
  incident({ parcel }, { innocent }): Incident {
    if (innocent || !parcel) return NOTHING_TO_SEE;
    const still = parcel.scans[standsAt(parcel)];
    const next = parcel.scans[standsAt(parcel) + 1];
    if (!still || !next) return NOTHING_TO_SEE;
    return { events: [], signalAt: Math.min(still.at + 4 * DAY_MS, next.at), healsAt: next.at };
  },
};

/** Never the delivery round: a parcel on the van is not standing still. */
function standsAt(parcel: Parcel): number {
  return Math.max(0, Math.min(AFTER, parcel.scans.length - 3));
}
