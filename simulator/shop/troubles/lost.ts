import { WAREHOUSES } from '../catalogue/warehouses.ts';
import { DAY_MS, HOUR_MS } from '../duration.ts';
import type { Incident, Life } from '../plan/life.ts';
import type { Parcel } from '../plan/parcel.ts';
import type { PlannedEvent } from '../plan/planned-event.ts';
import { refundAll, sendAgain } from '../plan/remedies.ts';
import { linesOf } from '../plan/send-parcel.ts';
import type { Random } from '../random.ts';
import { NOTHING_TO_SEE, type Trouble } from './trouble.ts';

/** Share of the lost that the carrier admits; of the others nothing is heard any more. */
const ADMITTED = 0.35;

/** Silence that counts as lost: domain.md 3.2. */
const SILENT_MS = { home: 7 * DAY_MS, abroad: 15 * DAY_MS };

/** A parcel never arrives; innocent is one that was held up for hours and says so. */
export const lost: Trouble = {
  family: 'logistics',
  alterParcel(parcel, _life, { random, roll, innocent }): Parcel {
    if (innocent) return heldUp(parcel);
    const seen = parcel.scans.slice(0, random.whole(1, Math.max(1, parcel.scans.length - 2)));
    const last = seen.at(-1);
    const { deliveredAt: _, ...underway } = parcel;
    if (!last || roll >= ADMITTED) return { ...underway, scans: seen };
    const at = last.at + Math.round(random.between(2, 5) * DAY_MS);
    return { ...underway, scans: [...seen, { at, status: 'lost', rawStatus: 'Parcel cannot be located' }] };
  },
  incident(life, { random, innocent, mendedAt }): Incident {
    const last = life.parcel?.scans.at(-1);
    if (innocent || !last) return NOTHING_TO_SEE;
    const abroad = WAREHOUSES[life.order.store.warehouse].country !== life.order.store.country;
    const signalAt = last.status === 'lost' ? last.at : last.at + SILENT_MS[abroad ? 'abroad' : 'home'];
    const healsAt = mendedAt(signalAt, [30, 150]);
    if (healsAt === undefined) return { events: [], signalAt };
    return { events: mended(life, healsAt, random), signalAt, healsAt };
  },
};

function heldUp(parcel: Parcel): Parcel {
  const [first, ...rest] = parcel.scans;
  if (!first) return parcel;
  const held = { ...first, at: first.at + 5 * HOUR_MS, status: 'delayed', rawStatus: 'Held at sorting centre' };
  return { ...parcel, scans: [first, held, ...rest] };
}

function mended(life: Life, at: number, random: Random): readonly PlannedEvent[] {
  return random.chance(0.5) ? refundAll(life, at) : sendAgain(life.order, at, linesOf(life.order), random);
}
