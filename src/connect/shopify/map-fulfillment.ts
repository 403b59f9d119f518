import type { ProviderEvent } from '../../app/connect/provider-event.ts';
import { locationText } from '../kit/place.ts';
import { present } from '../kit/present.ts';
import { tell } from '../kit/tell.ts';
import type { Fulfillment, FulfillmentEvent } from './schema.ts';
import { skuOf } from './sku-of.ts';
import { FULFILLMENT_STATUS, SHIPMENT_STATUS } from './status.ts';

/** A fulfilment is a parcel; what its carrier said last comes with it. */
export function mapFulfillment(fulfillment: Fulfillment): readonly ProviderEvent[] {
  const { id, order_id: subject, tracking_company: carrier, tracking_number: number } = fulfillment;
  const time = fulfillment.updated_at ?? fulfillment.created_at;
  const created = tell(`fulfillment/${id}`, {
    type: 'shipment.created',
    subject,
    time,
    data: present({
      shipment_id: id,
      carrier: carrier || undefined,
      tracking_number: number || undefined,
      lines: (fulfillment.line_items ?? [])
        .filter((line) => line.requires_shipping !== false)
        .map((line) => ({ line: Number(line.id), sku: skuOf(line), quantity: line.quantity })),
    }),
  });
  return [created, ...trackingOf(fulfillment, time)];
}

function trackingOf(fulfillment: Fulfillment, time: string): readonly ProviderEvent[] {
  const { id, order_id: subject, status, shipment_status: shipment } = fulfillment;
  const isOff = status !== undefined && status !== null && FULFILLMENT_STATUS[status] !== null;
  // A cancelled or failed fulfilment is no longer what its parcel last was.
  const raw = isOff && status !== 'open' && status !== 'pending' ? status : (shipment ?? status);
  if (!raw) return [];
  const display = raw in FULFILLMENT_STATUS ? FULFILLMENT_STATUS[raw] : raw.toUpperCase();
  if (display === null || display === undefined) return [];
  const canonical = SHIPMENT_STATUS[display];
  return [
    tell(`fulfillment/${id}/status`, {
      type: 'shipment.tracking_updated',
      subject,
      time,
      data: { shipment_id: id, status: canonical ?? 'unknown', raw_status: raw },
    }),
  ];
}

/** One step of a parcel as its carrier or a 3PL told it. */
export function mapFulfillmentEvent(event: FulfillmentEvent): readonly ProviderEvent[] {
  const { status: raw, happened_at: time } = event;
  const canonical = SHIPMENT_STATUS[raw.toUpperCase()];
  return [
    tell(`fulfillment_event/${event.id}`, {
      type: 'shipment.tracking_updated',
      subject: event.order_id,
      time,
      data: present({
        shipment_id: event.fulfillment_id,
        status: canonical ?? 'unknown',
        raw_status: raw,
        location: locationText(event.city, event.province, event.country),
        eta: event.estimated_delivery_at,
      }),
    }),
  ];
}
