import { MINUTE_MS } from '../duration.ts';
import { ODD_ADDRESSES } from '../people/odd-addresses.ts';
import { WORDS } from '../people/words.ts';
import { orderEvent } from '../plan/events-of-order.ts';
import type { Incident } from '../plan/life.ts';
import type { Order, ShipTo } from '../plan/order.ts';
import { type How, NOTHING_TO_SEE, type Trouble } from './trouble.ts';

/** Share of the customers who see it themselves and correct it within the hour. */
const SEES_IT = 0.25;

/** No courier would find the door; innocent is an address that only looks odd. */
export const vagueAddress: Trouble = {
  family: 'customer',
  alterOrder: (order, how): Order => ({ ...order, shipTo: how.innocent ? odd(order, how) : vague(order, how) }),
  incident({ order, parcel }, { random, innocent, mendedAt }): Incident {
    if (innocent) return NOTHING_TO_SEE;
    const right = { ...order.shipTo, ...doorOf(order) };
    const corrected = (at: number) => orderEvent(order, at, 'order.updated', { ship_to: right });
    const alone = random.chance(SEES_IT) ? order.placedAt + random.whole(12, 55) * MINUTE_MS : undefined;
    const byHand = mendedAt(order.placedAt, [8, 70]);
    // Whoever mends it does so before the label is printed.
    const healsAt = alone ?? (byHand && Math.min(byHand, (parcel?.createdAt ?? byHand) - 15 * MINUTE_MS));
    return {
      events: healsAt === undefined ? [] : [corrected(healsAt)],
      signalAt: order.placedAt,
      ...(healsAt && { healsAt }),
      whenContacted: (at, chances) => ({
        events: [corrected(at + chances.whole(10, 50) * MINUTE_MS)],
        says: 'corrected',
      }),
    };
  },
};

/** The door as the shop knows it from the customer's last order. */
function doorOf({ customer }: Order) {
  const { district } = customer.place;
  return { line1: customer.door.line1, ...(district && { district }) };
}

function vague({ shipTo, customer, store }: Order, { roll }: How): ShipTo {
  const { line2: _, ...bare } = shipTo;
  if (roll < 0.2) return { ...bare, line1: WORDS.samePlace[store.language] };
  if (roll < 0.6 || !bare.district) return { ...bare, line1: customer.door.street };
  const { district: __, ...noDistrict } = bare;
  return { ...noDistrict, line1: customer.door.street };
}

function odd({ shipTo, store }: Order, { random }: How): ShipTo {
  const { line2: _, ...bare } = shipTo;
  return { ...bare, line1: random.pick(ODD_ADDRESSES[store.country]) };
}
