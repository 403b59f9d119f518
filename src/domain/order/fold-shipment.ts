import { earliest, latest, putById, takeNewest } from './combine.ts';
import type { Draft } from './draft.ts';
import { mergeParts } from './merge-parts.ts';
import type { Fulfilment, Scan, Shipment } from './order.ts';
import type { EventOf } from './order-event.ts';
import { addScan, isInMotion } from './scan.ts';

type Word =
  | 'shipment.created'
  | 'shipment.packed'
  | 'shipment.handed_over'
  | 'shipment.delivered'
  | 'shipment.tracking_updated';

/** Takes one word about a parcel; what names no shipment finds its parcel when the facts allow it. */
export function foldShipment(draft: Draft, event: EventOf<Word>): void {
  const parts = draft.parts ?? draft.shipments;
  const key = keyOf(event);
  const known = parts.find((it) => it.id === key) ?? { id: key, scans: [], written: {} };
  const after = putById(parts, withEffect(tell(known, event), event.effectId));
  const merged = mergeParts(draft.id, after);
  draft.shipments = merged;
  if (merged === after) delete draft.parts;
  else draft.parts = after;
}

/** The shipment's id; without one the tracking number within the order; without that the order itself. */
function keyOf({ subject, data }: EventOf<Word>): string {
  if (data.shipmentId !== undefined) return data.shipmentId;
  const number = 'trackingNumber' in data ? data.trackingNumber : undefined;
  return number === undefined ? subject : `${subject}#${number}`;
}

function tell(shipment: Shipment, event: EventOf<Word>): Shipment {
  const { at } = event;
  switch (event.type) {
    case 'shipment.created': {
      const { shipmentId: _, ...fields } = event.data;
      return { ...takeNewest(shipment, fields, at), createdAt: earliest(shipment.createdAt, at) };
    }
    case 'shipment.packed': {
      const { lines, weightG } = event.data;
      const news = { packed: lines, ...(weightG === undefined ? {} : { packedWeightG: weightG }) };
      return { ...takeNewest(shipment, news, at), packedAt: latest(shipment.packedAt, at) };
    }
    case 'shipment.handed_over':
      return { ...shipment, handedOverAt: earliest(shipment.handedOverAt, at) };
    case 'shipment.delivered':
      return { ...shipment, deliveredAt: earliest(shipment.deliveredAt, at) };
    case 'shipment.tracking_updated': {
      const { carrier, trackingNumber, eta, status, raw, location } = event.data;
      const news = {
        trackedBy: event.source,
        ...(carrier === undefined ? {} : { carrier }),
        ...(trackingNumber === undefined ? {} : { trackingNumber }),
        ...(eta === undefined ? {} : { eta }),
      };
      const scan: Scan = {
        at,
        status,
        ...(raw === undefined ? {} : { raw }),
        ...(location === undefined ? {} : { location }),
      };
      return {
        ...takeNewest<Shipment>(shipment, news, at),
        scans: addScan(shipment.scans, scan),
        // The earliest word stands: an older checkpoint that arrives late never rolls a parcel back.
        ...(isInMotion(status) ? { handedOverAt: earliest(shipment.handedOverAt, at) } : {}),
        ...(status === 'delivered' ? { deliveredAt: earliest(shipment.deliveredAt, at) } : {}),
      };
    }
  }
}

function withEffect(shipment: Shipment, effectId: string | undefined): Shipment {
  return effectId === undefined || shipment.effectId === effectId ? shipment : { ...shipment, effectId };
}

/** What the warehouse said of the order; warehouse and reason are those of its newest word. */
export function foldFulfilment(
  draft: Draft,
  event: EventOf<'fulfilment.accepted'> | EventOf<'fulfilment.rejected'>,
): void {
  const { at, data, type } = event;
  const known: Fulfilment = draft.fulfilment ?? {};
  const newest = at >= Math.max(known.acceptedAt ?? at, known.rejectedAt ?? at);
  const told = newest ? data : known;
  const acceptedAt = type === 'fulfilment.accepted' ? latest(known.acceptedAt, at) : known.acceptedAt;
  const rejectedAt = type === 'fulfilment.rejected' ? latest(known.rejectedAt, at) : known.rejectedAt;
  draft.fulfilment = {
    ...(acceptedAt === undefined ? {} : { acceptedAt }),
    ...(rejectedAt === undefined ? {} : { rejectedAt }),
    ...(told.warehouse === undefined ? {} : { warehouse: told.warehouse }),
    ...(told.reason === undefined ? {} : { reason: told.reason }),
  };
}
