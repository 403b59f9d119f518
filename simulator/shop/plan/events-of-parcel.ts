import { CARRIERS } from '../catalogue/carriers.ts';
import type { Parcel, Scan } from './parcel.ts';
import { isoTime, type PlannedEvent, type StockMove } from './planned-event.ts';

/** What warehouse and carrier say of a parcel, from label to delivery. */
export function eventsOfParcel(orderId: string, parcel: Parcel): PlannedEvent[] {
  const fromWarehouse = { source: `warehouse/${parcel.warehouse.code}`, subject: orderId };
  const { shipmentId, packedAt, handedOverAt } = parcel;
  const events: PlannedEvent[] = [
    { ...fromWarehouse, at: parcel.createdAt, type: 'shipment.created', data: createdData(parcel) },
  ];
  if (packedAt !== undefined) {
    const data = { shipment_id: shipmentId, lines: parcel.packedLines, weight_g: parcel.packedWeightG };
    events.push({ ...fromWarehouse, at: packedAt, type: 'shipment.packed', data });
  }
  if (handedOverAt !== undefined) {
    const data = { shipment_id: shipmentId };
    events.push({ ...fromWarehouse, at: handedOverAt, type: 'shipment.handed_over', data, stock: takenBy(parcel) });
  }
  return [...events, ...parcel.scans.map((scan) => scanEvent(orderId, parcel, scan))];
}

/** A scan as the carrier tells it; delivery has an event of its own. */
export function scanEvent(orderId: string, parcel: Parcel, scan: Scan): PlannedEvent {
  const carrier = CARRIERS[parcel.carrierKey].code;
  const from = { at: scan.at, source: `carrier/${carrier}`, subject: orderId };
  if (scan.status === 'delivered') {
    return { ...from, type: 'shipment.delivered', data: { shipment_id: parcel.shipmentId } };
  }
  return {
    ...from,
    type: 'shipment.tracking_updated',
    data: {
      shipment_id: parcel.shipmentId,
      carrier,
      tracking_number: scan.trackingNumber ?? parcel.trackingNumber,
      status: scan.status,
      raw_status: scan.rawStatus,
      ...(scan.location && { location: scan.location }),
      ...(scan.eta && { eta: isoTime(scan.eta) }),
    },
  };
}

function createdData(parcel: Parcel): PlannedEvent['data'] {
  const { country, region, postalCode } = parcel.warehouse;
  return {
    shipment_id: parcel.shipmentId,
    carrier: CARRIERS[parcel.carrierKey].code,
    tracking_number: parcel.trackingNumber,
    ship_from: { country, region, postal_code: postalCode },
    ship_to: parcel.shipTo,
    lines: parcel.lines,
    weight_g: parcel.weightG,
  };
}

function takenBy(parcel: Parcel): StockMove[] {
  return parcel.lines.map(({ sku, quantity }) => ({
    sku,
    warehouse: parcel.warehouse.code,
    onHand: -quantity,
    reserved: -quantity,
  }));
}
