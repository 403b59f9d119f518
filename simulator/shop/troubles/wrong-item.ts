import { PRODUCTS } from '../catalogue/products.ts';
import { HOUR_MS } from '../duration.ts';
import { WORDS } from '../people/words.ts';
import { claimClosed, claimOpened } from '../plan/events-of-helpdesk.ts';
import type { Incident, Life } from '../plan/life.ts';
import type { Parcel } from '../plan/parcel.ts';
import { sendAgain } from '../plan/remedies.ts';
import { linesOf } from '../plan/send-parcel.ts';
import type { Random } from '../random.ts';
import { NOTHING_TO_SEE, type Trouble } from './trouble.ts';

/** Share that the scanner at packing sees; in the others only the customer notices. */
const SEEN_AT_PACKING = 0.6;

/** What the scales of an innocent parcel are off by: less than the 15 % that count. */
const INNOCENT_WEIGHT = 1.09;

/** Something else lies in the box: the scanner says so, or the customer; innocent is a box that is a little heavy. */
export const wrongItem: Trouble = {
  family: 'product',
  alterParcel(parcel, life, { random, roll, innocent }): Parcel {
    if (innocent) return { ...parcel, packedWeightG: Math.round(parcel.weightG * INNOCENT_WEIGHT) };
    return roll < SEEN_AT_PACKING ? packedWrong(parcel, life, random) : parcel;
  },
  incident({ order, parcel }, { random, roll, innocent, mendedAt }): Incident {
    if (innocent || parcel?.deliveredAt === undefined) return NOTHING_TO_SEE;
    const claimedAt = parcel.deliveredAt + random.whole(2, 40) * HOUR_MS;
    const signalAt = roll < SEEN_AT_PACKING ? (parcel.packedAt ?? claimedAt) : claimedAt;
    const healsAt = mendedAt(signalAt, [20, 140]);
    const lines = linesOf(order).slice(0, 1);
    const sentAfter = healsAt === undefined ? [] : sendAgain(order, healsAt, lines, random);
    if (healsAt !== undefined && healsAt < claimedAt) return { events: sentAfter, signalAt, healsAt };
    const claim = { kind: 'wrong_item', lines: [1], photos: 1, text: WORDS.wrongItem[order.store.language] } as const;
    const opened = claimOpened(order, claimedAt, claim);
    if (healsAt === undefined) return { events: [opened], signalAt };
    return { events: [opened, ...sentAfter, claimClosed(order, healsAt + HOUR_MS, 'wrong_item')], signalAt, healsAt };
  },
};

/** Another product under the first line; its weight shows on the scales. */
function packedWrong(parcel: Parcel, { order }: Life, random: Random): Parcel {
  const [first, ...rest] = parcel.lines;
  const ordered = order.items[0]?.product;
  if (!first || !ordered) return parcel;
  const other = random.pick(PRODUCTS.filter((product) => !order.items.some((item) => item.product === product)));
  return {
    ...parcel,
    packedLines: [{ ...first, sku: other.sku }, ...rest],
    packedWeightG: parcel.packedWeightG + (other.weightG - ordered.weightG) * first.quantity,
  };
}
