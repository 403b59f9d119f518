import { z } from 'zod';
import type { ShippedLine } from '../domain/order/order.ts';
import { SHIPMENT_STATUSES } from '../domain/order/status.ts';
import {
  Count,
  Id,
  must,
  OptionalId,
  OptionalNumber,
  OptionalText,
  OptionalTime,
  present,
  promiseOf,
  textOf,
  wordsOf,
} from './fields.ts';
import { AddressFields, addressOf } from './person.ts';
import { readerOf } from './reader.ts';

const LineFields = z.object({ line: OptionalNumber, sku: Id, quantity: Count }, must('an object'));
const Lines = z.array(LineFields, must('a list'));
const Place = z.object({ shipment_id: OptionalId });
const Warehouse = z.object({ warehouse: OptionalId, reason: OptionalText });

/** Events of warehouses and parcels. */
export const SHIPMENT_EVENTS = {
  'fulfilment.accepted': readerOf(Warehouse, (data, scrubbing) =>
    present({ warehouse: textOf(data.warehouse), reason: wordsOf(data.reason, scrubbing) }),
  ),
  'fulfilment.rejected': readerOf(Warehouse, (data, scrubbing) =>
    present({ warehouse: textOf(data.warehouse), reason: wordsOf(data.reason, scrubbing) }),
  ),
  'shipment.created': readerOf(
    z.object({
      shipment_id: Id,
      carrier: OptionalId,
      tracking_number: OptionalId,
      ship_from: AddressFields.nullish(),
      ship_to: AddressFields.nullish(),
      lines: Lines.nullish(),
      weight_g: OptionalNumber,
    }),
    (data, scrubbing) =>
      present({
        shipmentId: data.shipment_id,
        carrier: textOf(data.carrier),
        trackingNumber: textOf(data.tracking_number),
        shipFrom: data.ship_from ? addressOf(data.ship_from, scrubbing, 'data.ship_from') : undefined,
        shipTo: data.ship_to ? addressOf(data.ship_to, scrubbing, 'data.ship_to') : undefined,
        lines: data.lines ? data.lines.map(lineOf) : undefined,
        weightG: data.weight_g ?? undefined,
      }),
  ),
  'shipment.packed': readerOf(z.object({ shipment_id: Id, lines: Lines, weight_g: OptionalNumber }), (data) =>
    present({ shipmentId: data.shipment_id, lines: data.lines.map(lineOf), weightG: data.weight_g ?? undefined }),
  ),
  'shipment.handed_over': readerOf(Place, placeOf),
  'shipment.delivered': readerOf(Place, placeOf),
  'shipment.tracking_updated': readerOf(
    z.object({
      shipment_id: OptionalId,
      carrier: OptionalId,
      tracking_number: OptionalId,
      status: Id,
      raw_status: OptionalText,
      location: OptionalText,
      eta: OptionalTime,
    }),
    (data, scrubbing) => {
      const status = SHIPMENT_STATUSES.find((it) => it === data.status);
      return present({
        shipmentId: textOf(data.shipment_id),
        carrier: textOf(data.carrier),
        trackingNumber: textOf(data.tracking_number),
        status: status ?? 'unknown',
        raw: textOf(data.raw_status) ?? (status === undefined ? data.status : undefined),
        location: wordsOf(data.location, scrubbing),
        eta: data.eta ? promiseOf(data.eta, 'data.eta') : undefined,
      });
    },
  ),
};

function placeOf(data: z.output<typeof Place>): { readonly shipmentId?: string } {
  return present({ shipmentId: textOf(data.shipment_id) });
}

function lineOf({ line, sku, quantity }: z.output<typeof LineFields>): ShippedLine {
  return line === null || line === undefined ? { sku, quantity } : { line, sku, quantity };
}
