import type { OrderId } from '../ids.ts';
import type { Order } from './order.ts';
import type { OrderEvent } from './order-event.ts';

/** A fresh copy of an order's facts that one fold may write to before anybody else sees it. */
export type Draft = { -readonly [K in keyof Order]: Order[K] };

/** A copy to fold into; without an order, a stub that knows nothing yet. */
export function draftOf(order: Order | undefined, id: OrderId, event: OrderEvent): Draft {
  if (order !== undefined) return { ...order };
  return {
    id,
    source: event.source,
    stub: true,
    firstSeenAt: event.receivedAt,
    lastEventAt: event.at,
    items: [],
    statuses: [],
    holds: [],
    payments: [],
    shipments: [],
    claims: [],
    contacts: [],
    alerts: [],
    written: {},
  };
}
