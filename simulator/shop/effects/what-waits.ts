import { textIn } from '../facts/read-field.ts';
import type { EventRow } from '../ledger/event-rows.ts';

/** What cannot happen to an order that is not sent. */
const NEEDS_SENDING = /^(fulfilment|shipment|claim|review)\.|^order\.completed$|^payment\.disputed$/;

/** What still happens to an order that was cancelled. */
const OUTLIVES_ORDER = /^(payment\.refunded|contact\.attempted|customer\.message|effect\.updated)$/;

/** Ids of the planned events that only an order on its way can have. */
export function waitsForSending(planned: readonly EventRow[]): string[] {
  return planned.filter(({ type }) => NEEDS_SENDING.test(type)).map(({ id }) => id);
}

/** Ids of the planned events that a cancelled order has no more. */
export function endsWithOrder(planned: readonly EventRow[]): string[] {
  return planned.filter(({ type }) => !OUTLIVES_ORDER.test(type)).map(({ id }) => id);
}

/** Ids of the planned events of one parcel, and of what follows its delivery. */
export function endsWithParcel(planned: readonly EventRow[], shipmentId: string): string[] {
  const own = planned.filter(({ data }) => textIn(data, 'shipment_id') === shipmentId);
  const after = planned.filter(({ type }) => type === 'order.completed' || type === 'review.created');
  return [...own, ...after].map(({ id }) => id);
}
