import { HOUR_MS } from '../duration.ts';
import { WORDS } from '../people/words.ts';
import { claimClosed, claimOpened } from '../plan/events-of-helpdesk.ts';
import { eventsOfParcel } from '../plan/events-of-parcel.ts';
import type { Incident, Life } from '../plan/life.ts';
import { type Order, withItems } from '../plan/order.ts';
import type { Parcel, ParcelLine } from '../plan/parcel.ts';
import type { PlannedEvent } from '../plan/planned-event.ts';
import { sendAgain } from '../plan/remedies.ts';
import { trackingNumberOf, weightOf } from '../plan/send-parcel.ts';
import { NOTHING_TO_SEE, type Trouble } from './trouble.ts';

/** One of two pieces is not in the box; innocent is an order that travels in two parcels and arrives whole. */
export const missingItem: Trouble = {
  family: 'product',
  alterOrder(order): Order {
    return withItems(
      order,
      order.items.map((item) => (item.line === 1 ? { ...item, quantity: 2 } : item)),
    );
  },
  alterParcel(parcel, { order }, { innocent }): Parcel {
    const lines = parcel.lines.map((line) => (line.line === 1 ? { ...line, quantity: 1 } : line));
    const weightG = weightOf(order, lines);
    if (innocent) return { ...parcel, lines, packedLines: lines, weightG, packedWeightG: weightG };
    return { ...parcel, packedLines: lines, packedWeightG: weightG };
  },
  incident(life, { random, innocent, mendedAt }): Incident {
    const { order, parcel } = life;
    if (parcel?.deliveredAt === undefined || parcel.packedAt === undefined) return NOTHING_TO_SEE;
    const lines = order.items
      .slice(0, 1)
      .map(({ product }): ParcelLine => ({ line: 1, sku: product.sku, quantity: 1 }));
    if (innocent) return { events: secondParcel(life, lines) };
    const signalAt = parcel.packedAt;
    const healsAt = mendedAt(signalAt, [20, 140]);
    const claimedAt = parcel.deliveredAt + random.whole(1, 30) * HOUR_MS;
    const sentAfter = healsAt === undefined ? [] : sendAgain(order, healsAt, lines, random);
    if (healsAt !== undefined && healsAt < claimedAt) return { events: sentAfter, signalAt, healsAt };
    const text = WORDS.missing[order.store.language];
    const opened = claimOpened(order, claimedAt, { kind: 'missing_item', lines: [1], text });
    if (healsAt === undefined) return { events: [opened], signalAt };
    return { events: [opened, ...sentAfter, claimClosed(order, healsAt + HOUR_MS, 'missing_item')], signalAt, healsAt };
  },
};

/** The other piece travels beside the first in a parcel of its own. */
function secondParcel({ order, parcel }: Life, lines: readonly ParcelLine[]): PlannedEvent[] {
  if (!parcel) return [];
  const weightG = weightOf(order, lines);
  const shipmentId = `shp-${order.number}-2`;
  const trackingNumber = trackingNumberOf(order, parcel.carrierKey, 2);
  const second = { ...parcel, shipmentId, trackingNumber, lines, packedLines: lines, weightG, packedWeightG: weightG };
  return eventsOfParcel(order.id, second);
}
