import { z } from 'zod';
import { MINUTE_MS, SECOND_MS } from '../duration.ts';
import { isOnItsWay } from '../facts/order-facts.ts';
import type { Order, ShipTo } from '../plan/order.ts';
import type { ParcelLine } from '../plan/parcel.ts';
import type { PlannedEvent, StockMove } from '../plan/planned-event.ts';
import { eventsOfNextParcel, nextParcel } from '../plan/remedies.ts';
import { answering, type Decision, refuse, type Situation } from './effect-handler.ts';
import { waitsForSending } from './what-waits.ts';

const Line = z.object({ line: z.number().int().optional(), sku: z.string(), quantity: z.number().int().positive() });
const Address = z.object({ line1: z.string(), city: z.string(), country: z.string() }).loose();
const Input = z.object({ lines: z.array(Line).min(1), ship_to: Address.optional() });

/** One order can have this many parcels. */
const MOST_PARCELS = 15;

/**
 * Sends lines of the order in a new parcel: `shipment.created` with its label at once, then its way until delivery. What
 * was still planned of a parcel that never left is given up. Refuses what is not part of the order, and what lacks stock.
 */
export function shipmentCreate(input: unknown, situation: Situation): Decision {
  const parsed = Input.safeParse(input);
  if (!parsed.success) return refuse('lines with sku and quantity are needed');
  const { order, facts, now, random } = situation;
  if (facts.cancelled) return refuse('the order is cancelled');
  if (!facts.approved) return refuse('the order is not paid');
  const lines: ParcelLine[] = [];
  for (const { sku, quantity } of parsed.data.lines) {
    const item = order.items.find(({ product }) => product.sku === sku);
    if (!item) return refuse(`${sku} is not part of the order`);
    const free = freeStock(situation, sku, order);
    if (quantity > free) return refuse(`only ${Math.max(0, free)} of ${sku} left in ${order.store.warehouse}`);
    lines.push({ line: item.line, sku, quantity });
  }
  const nth = facts.shipments.size + plannedParcels(situation) + 1;
  if (nth > MOST_PARCELS) return refuse('the order has too many parcels');

  const parcel = nextParcel(order, now, lines, random, nth);
  const shipTo = (parsed.data.ship_to ?? facts.shipTo ?? order.shipTo) as ShipTo;
  const createdAt = Math.min(parcel.createdAt, now + random.whole(1, 3) * MINUTE_MS);
  const stock: StockMove[] = reservedBefore(situation)
    ? []
    : lines.map(({ sku, quantity }) => ({ sku, warehouse: order.store.warehouse, reserved: quantity }));
  const [label, ...way] = eventsOfNextParcel(order, { ...parcel, shipTo, createdAt });
  const created = label ? [answering(situation, { ...label, stock })] : [];
  return {
    ok: true,
    events: [...created, ...way, ...givenUp(situation, now + 30 * SECOND_MS)],
    drop: isOnItsWay(facts) ? [] : waitsForSending([...situation.planned, ...situation.held]),
    reference: parcel.trackingNumber,
  };
}

/** The goods of an order that was approved and not sent lie there for it. */
function reservedBefore({ facts }: Situation): boolean {
  return facts.approved && !isOnItsWay(facts);
}

function freeStock(situation: Situation, sku: string, { items, store }: Order): number {
  const row = situation.stockOf(sku, store.warehouse);
  if (!row) return 0;
  const own = reservedBefore(situation) ? (items.find(({ product }) => product.sku === sku)?.quantity ?? 0) : 0;
  return row.onHand - row.reserved + own;
}

function plannedParcels({ planned, held }: Situation): number {
  return [...planned, ...held].filter(({ type, data }) => {
    return type === 'shipment.created' && data.effect_id === undefined;
  }).length;
}

/** Labels of parcels that never left are void. */
function givenUp({ facts, order }: Situation, at: number): PlannedEvent[] {
  if (isOnItsWay(facts)) return [];
  return [...facts.shipments.values()].map(({ id, carrier, trackingNumber }) => ({
    at,
    type: 'shipment.tracking_updated',
    source: `carrier/${carrier}`,
    subject: order.id,
    data: {
      shipment_id: id,
      carrier,
      tracking_number: trackingNumber,
      status: 'cancelled',
      raw_status: 'Label voided',
    },
  }));
}
