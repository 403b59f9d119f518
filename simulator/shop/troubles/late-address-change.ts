import { MINUTE_MS } from '../duration.ts';
import { drawDoor } from '../people/streets.ts';
import { orderEvent } from '../plan/events-of-order.ts';
import { eventsOfParcel } from '../plan/events-of-parcel.ts';
import type { Incident } from '../plan/life.ts';
import type { Order, ShipTo } from '../plan/order.ts';
import type { Random } from '../random.ts';
import { NOTHING_TO_SEE, type Trouble } from './trouble.ts';

/** Share of the innocent who only write the same address otherwise; the others are early enough for the label. */
const SAME_PLACE = 0.5;

/** Share of the late changes after which the warehouse prints a new label in time, without being asked. */
const PRINTED_AGAIN = 0.4;

/** The customer moves the address after the label was printed; innocent is a change before it, or one in spelling only. */
export const lateAddressChange: Trouble = {
  family: 'customer',
  incident({ order, parcel }, { random, roll, innocent, mendedAt }): Incident {
    if (parcel?.packedAt === undefined) return NOTHING_TO_SEE;
    const change = (at: number, shipTo: ShipTo) => orderEvent(order, at, 'order.updated', { ship_to: shipTo });
    const signalAt = parcel.createdAt + 4 * MINUTE_MS;
    const shipTo = movedTo(order, random);
    if (innocent && roll < SAME_PLACE) {
      return { events: [change(signalAt, { ...order.shipTo, line1: order.shipTo.line1.toLowerCase() })] };
    }
    if (innocent) return { events: [change(parcel.createdAt - 12 * MINUTE_MS, shipTo)] };
    const moved = change(signalAt, shipTo);
    const healsAt = roll < PRINTED_AGAIN ? parcel.packedAt : mendedAt(signalAt, [1, 40]);
    if (healsAt === undefined) return { events: [moved], signalAt };
    const label = eventsOfParcel(order.id, { ...parcel, createdAt: healsAt }).slice(0, 1);
    return { events: [moved, ...label], signalAt, healsAt };
  },
};

/** Another door in the same town. */
function movedTo(order: Order, random: Random): ShipTo {
  const { line2: _, ...rest } = order.shipTo;
  return { ...rest, ...withoutStreet(drawDoor(order.store.country, random)) };
}

function withoutStreet({ line1, line2 }: { readonly line1: string; readonly line2?: string }) {
  return { line1, ...(line2 && { line2 }) };
}
