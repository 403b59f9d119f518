import type { EventData } from '../cloud-event.ts';
import type { EventRow } from '../ledger/event-rows.ts';
import { textIn } from './read-field.ts';

/** How far one parcel got. */
export interface ShipmentFacts {
  readonly id: string;
  readonly source: string;
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly lines: unknown;
  readonly handedOver: boolean;
  /** As the carrier told it last; `label_created` before. */
  readonly status: string;
}

type Step = (data: EventData) => Partial<ShipmentFacts>;

const STEPS: Readonly<Record<string, Step>> = {
  'shipment.created': (data) => ({
    carrier: textIn(data, 'carrier'),
    trackingNumber: textIn(data, 'tracking_number'),
    lines: data.lines,
  }),
  'shipment.handed_over': () => ({ handedOver: true }),
  'shipment.tracking_updated': (data) => ({ status: textIn(data, 'status') }),
  'shipment.delivered': () => ({ status: 'delivered' }),
};

/** The parcels of an order by id, in the order of their labels. */
export function shipmentsTold(told: readonly EventRow[]): ReadonlyMap<string, ShipmentFacts> {
  const shipments = new Map<string, ShipmentFacts>();
  for (const { type, source, data } of told) {
    const step = STEPS[type];
    if (!step) continue;
    const id = textIn(data, 'shipment_id');
    const fresh = {
      id,
      source,
      carrier: '',
      trackingNumber: '',
      lines: [],
      handedOver: false,
      status: 'label_created',
    };
    shipments.set(id, { ...(shipments.get(id) ?? fresh), ...step(data) });
  }
  return shipments;
}
