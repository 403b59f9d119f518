import type { EventRow } from '../ledger/event-rows.ts';
import { type PaymentFacts, paymentsTold } from './payments-told.ts';
import { textIn } from './read-field.ts';
import { type ShipmentFacts, shipmentsTold } from './shipments-told.ts';

/** What was told of one order until now. */
export interface OrderFacts {
  readonly currency: string;
  readonly shipTo: unknown;
  readonly approved: boolean;
  readonly cancelled: boolean;
  /** The customer replied to something that was sent to him. */
  readonly customerAnswered: boolean;
  readonly payments: ReadonlyMap<string, PaymentFacts>;
  /** Ids of the refunds that were told, in whatever state. */
  readonly refunds: ReadonlySet<string>;
  readonly shipments: ReadonlyMap<string, ShipmentFacts>;
  readonly holds: ReadonlySet<string>;
}

/** Folds what was told of an order, in the order of telling. */
export function orderFacts(told: readonly EventRow[]): OrderFacts {
  const happened = new Set(told.map(({ type }) => type));
  const said = (key: string) =>
    told.findLast(({ type, data }) => SAYS.has(type) && data[key] !== undefined)?.data ?? {};
  return {
    currency: textIn(said('currency'), 'currency'),
    shipTo: said('ship_to').ship_to,
    approved: happened.has('order.approved'),
    cancelled: happened.has('order.cancelled'),
    customerAnswered: told.some(({ type, data }) => type === 'customer.message' && textIn(data, 'in_reply_to') !== ''),
    payments: paymentsTold(told),
    refunds: new Set(told.map(({ data }) => textIn(data, 'refund_id'))),
    shipments: shipmentsTold(told),
    holds: holdsTold(told),
  };
}

const SAYS: ReadonlySet<string> = new Set(['order.created', 'order.updated']);

function holdsTold(told: readonly EventRow[]): ReadonlySet<string> {
  const holds = new Set<string>();
  for (const { type, data } of told) {
    if (type === 'order.held') holds.add(textIn(data, 'hold_id'));
    if (type === 'order.released') holds.delete(textIn(data, 'hold_id'));
  }
  return holds;
}

/** Some of the order is with the carrier already, or was. */
export function isOnItsWay({ shipments }: OrderFacts): boolean {
  return [...shipments.values()].some(({ handedOver }) => handedOver);
}
