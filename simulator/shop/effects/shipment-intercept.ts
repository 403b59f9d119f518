import { z } from 'zod';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../duration.ts';
import type { ShipmentFacts } from '../facts/shipments-told.ts';
import type { PlannedEvent } from '../plan/planned-event.ts';
import { answering, type Decision, effectDone, refuse, type Situation } from './effect-handler.ts';
import { endsWithParcel } from './what-waits.ts';

const Input = z.object({ shipment_id: z.string().optional() });

/** Parcels in these states cannot be called back any more. */
const TOO_LATE = new Set(['out_for_delivery', 'delivered', 'returning', 'returned', 'lost', 'cancelled']);

/**
 * Calls a parcel back: `returning` within hours, `returned` after days; one that never left is cancelled. Refuses when no
 * such parcel is under way.
 */
export function shipmentIntercept(input: unknown, situation: Situation): Decision {
  const parsed = Input.safeParse(input ?? {});
  if (!parsed.success) return refuse('shipment_id must be a text');
  const { facts, now, planned, held } = situation;
  const wanted = parsed.data.shipment_id;
  const parcel = wanted ? facts.shipments.get(wanted) : [...facts.shipments.values()].at(-1);
  if (!parcel) return refuse('no such parcel on this order');
  if (TOO_LATE.has(parcel.status)) return refuse(`the parcel is ${parcel.status.replaceAll('_', ' ')}`);
  const drop = endsWithParcel([...planned, ...held], parcel.id);
  const done = effectDone(situation, now + 3 * MINUTE_MS, parcel.trackingNumber);
  const tell = (at: number, status: string, raw: string) =>
    answering(situation, scanned(situation, parcel, at, status, raw));
  if (!parcel.handedOver) return { ok: true, drop, events: [tell(now + MINUTE_MS, 'cancelled', 'Label voided'), done] };
  const back = tell(now + 2 * HOUR_MS, 'returning', 'Return to sender');
  return { ok: true, drop, events: [done, back, tell(now + 3 * DAY_MS, 'returned', 'Returned to sender')] };
}

function scanned({ order }: Situation, parcel: ShipmentFacts, at: number, status: string, raw: string): PlannedEvent {
  const { id, carrier, trackingNumber } = parcel;
  const data = { shipment_id: id, carrier, tracking_number: trackingNumber, status, raw_status: raw };
  return { at, type: 'shipment.tracking_updated', source: `carrier/${carrier}`, subject: order.id, data };
}
