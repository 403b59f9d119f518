import { workingDayAfter } from '../calendar.ts';
import { handOverOn } from '../plan/choose-hand-over.ts';
import type { Incident } from '../plan/life.ts';
import { sendParcel } from '../plan/send-parcel.ts';
import { NOTHING_TO_SEE, type Trouble } from './trouble.ts';

/** Working days after the promised one: most are sent on the next. */
const DAYS_LATE = [
  [1, 0.5],
  [2, 0.25],
  [3, 0.15],
  [5, 0.1],
] as const;

/** Handed over after the promise to ship; innocent is the last collection on the promised day. */
export const shipDelay: Trouble = {
  family: 'logistics',
  alterParcel(_parcel, { order, promises }, { random, innocent }) {
    const late = innocent ? 0 : random.weighted(DAYS_LATE);
    const handedOverAt = handOverOn(workingDayAfter(promises.shipDay, late), order, random);
    return sendParcel({ order, handedOverAt, random });
  },
  incident({ parcel, promises }, { innocent }): Incident {
    if (innocent || parcel?.handedOverAt === undefined) return NOTHING_TO_SEE;
    return { events: [], signalAt: promises.shipBy, healsAt: parcel.handedOverAt };
  },
};
