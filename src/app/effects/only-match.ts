import type { PlannedEffect, Remedy, RemedyState } from '../../domain/case/remedy.ts';
import type { EffectKind } from '../../domain/catalogue/resolutions.ts';
import type { EventOf, OrderEvent } from '../../domain/order/order-event.ts';

/** Effects whose answer may still come; what a person waived is verified by an event all the same. */
const MAY_BE_ANSWERED: ReadonlySet<RemedyState> = new Set(['sent', 'unknown', 'accepted', 'waived']);

/** Events that may answer an effect without naming it, and its kind. */
export const ANSWERS: Readonly<Partial<Record<OrderEvent['type'], EffectKind>>> = {
  'payment.refunded': 'payment.refund',
  'payment.voided': 'payment.void',
  'order.held': 'order.hold',
  'order.released': 'order.release',
  'order.cancelled': 'order.cancel',
  'order.updated': 'order.update',
  'shipment.created': 'shipment.create',
};

/**
 * The one effect of an order that an event without a name can be the answer to (contract 6): of its kind, under way, and
 * about the same payment and amount, hold, address, or lines. `undefined` for none, and for several: a person confirms.
 */
export function onlyMatch(event: OrderEvent, remedies: readonly Remedy[]): Remedy | undefined {
  const kind = ANSWERS[event.type];
  if (kind === undefined) return undefined;
  const [only, ...others] = remedies.filter(
    ({ state, effect }) => effect?.kind === kind && MAY_BE_ANSWERED.has(state) && fits(event, effect),
  );
  return others.length === 0 ? only : undefined;
}

function fits(event: OrderEvent, { paymentId, money, input }: PlannedEffect): boolean {
  switch (event.type) {
    case 'payment.refunded':
      return paymentId === event.data.paymentId && money?.amount === event.data.amount;
    case 'payment.voided':
      return paymentId === event.data.paymentId;
    case 'order.held':
    case 'order.released':
      return input.hold_id === event.data.holdId;
    case 'order.updated':
      return hasFields(event, input.fields);
    case 'shipment.created':
      return hasLines(event, input.lines);
    default:
      return true;
  }
}

/** The address that was asked for, as the shop now tells it; data of persons are too often told by the way. */
function hasFields({ data }: EventOf<'order.updated'>, fields: unknown): boolean {
  const wanted = recordOf(recordOf(fields).ship_to);
  if (Object.keys(wanted).length === 0 || data.shipTo === undefined || data.shipTo === null) return false;
  const { postalCode, ...told } = data.shipTo;
  const now: Readonly<Record<string, unknown>> = { ...told, postal_code: postalCode };
  return Object.entries(wanted).every(([key, value]) => now[key] === value);
}

/** A parcel with these very lines and quantities; one that names none may be any. */
function hasLines({ data }: EventOf<'shipment.created'>, lines: unknown): boolean {
  if (data.lines === undefined || !Array.isArray(lines)) return false;
  const key = ({ sku, quantity }: { readonly sku?: unknown; readonly quantity?: unknown }) => `${sku}×${quantity}`;
  return (
    data.lines.map(key).sort().join() ===
    lines
      .map((it) => key(recordOf(it)))
      .sort()
      .join()
  );
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
