import { dayAt, instantOf } from '../calendar.ts';
import { DAY_MS, HOUR_MS } from '../duration.ts';
import { scanEvent } from '../plan/events-of-parcel.ts';
import type { Incident, Life } from '../plan/life.ts';
import type { Parcel } from '../plan/parcel.ts';
import { scan, townOf } from '../plan/route.ts';
import { trackingNumberOf } from '../plan/send-parcel.ts';
import { spoilNumber } from '../tracking-numbers/spoil-number.ts';
import { type How, NOTHING_TO_SEE, type Trouble } from './trouble.ts';

/**
 * Upper ends of the variants: a number mistyped on the label, which the carrier's own scans correct a day later; one that
 * nobody corrects; delivered and then on its way again; the rest turns up in a country it has no business in.
 */
const VARIANTS = { corrected: 0.2, mistyped: 0.5, backwards: 0.8 };

const ELSEWHERE = 'Lisboa, PT';

/** What the carrier says cannot be true; innocent is a failed round, after which a parcel rightly goes back a step. */
export const trackingWrong: Trouble = {
  family: 'logistics',
  alterParcel(parcel, life, how): Parcel {
    if (how.innocent) return secondRound(parcel, life);
    if (how.roll < VARIANTS.mistyped) return mistyped(parcel, life, how);
    if (how.roll < VARIANTS.backwards) return parcel;
    const scans = parcel.scans.map((each, index) => (index === 1 ? { ...each, location: ELSEWHERE } : each));
    return { ...parcel, scans };
  },
  incident({ order, parcel }, { roll, innocent }): Incident {
    const deliveredAt = parcel?.deliveredAt;
    if (innocent || !parcel || deliveredAt === undefined) return NOTHING_TO_SEE;
    if (roll < VARIANTS.mistyped) {
      const right = parcel.scans.find((each) => each.trackingNumber);
      return { events: [], signalAt: parcel.createdAt, ...(right && { healsAt: right.at }) };
    }
    if (roll >= VARIANTS.backwards) {
      const [, odd, next] = parcel.scans;
      return odd && next ? { events: [], signalAt: odd.at, healsAt: next.at } : NOTHING_TO_SEE;
    }
    const signalAt = deliveredAt + 5 * HOUR_MS;
    const healsAt = signalAt + 20 * HOUR_MS;
    const back = scan(signalAt, 'in_transit', { location: townOf(order.shipTo) });
    const events = [back, scan(healsAt, 'delivered')].map((each) => scanEvent(order.id, parcel, each));
    return { events, signalAt, healsAt };
  },
};

function mistyped(parcel: Parcel, { order }: Life, { roll, mendedAt }: How): Parcel {
  const alone = roll < VARIANTS.corrected ? parcel.createdAt + DAY_MS : Number.POSITIVE_INFINITY;
  const rightAt = mendedAt(parcel.createdAt, [4, 30]) ?? alone;
  const right = trackingNumberOf(order, parcel.carrierKey, 1);
  const scans = parcel.scans.map((each) => (each.at > rightAt ? { ...each, trackingNumber: right } : each));
  return { ...parcel, trackingNumber: spoilNumber(parcel.trackingNumber), scans };
}

/** Nobody was at home; the parcel comes again on the next day that is not a Sunday. */
function secondRound(parcel: Parcel, { order }: Life): Parcel {
  const { zone } = order.customer.place;
  const delivery = parcel.scans.at(-1);
  if (!delivery || parcel.deliveredAt === undefined) return parcel;
  const location = townOf(order.shipTo);
  const missed = { at: delivery.at, status: 'attempt_failed', rawStatus: 'Nobody at home', location };
  const tomorrow = dayAt(delivery.at, zone).add({ days: 1 });
  const day = tomorrow.dayOfWeek === 7 ? tomorrow.add({ days: 1 }) : tomorrow;
  const deliveredAt = instantOf(day, 11, zone);
  const again = [
    scan(delivery.at + 3 * HOUR_MS, 'in_transit', { location }),
    scan(instantOf(day, 7.5, zone), 'out_for_delivery', { location }),
    scan(deliveredAt, 'delivered', { location }),
  ];
  return { ...parcel, scans: [...parcel.scans.slice(0, -1), missed, ...again], deliveredAt };
}
