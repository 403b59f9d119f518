import { type Draft, draftOf } from './draft.ts';
import { foldAlert } from './fold-alert.ts';
import { foldCustomer } from './fold-customer.ts';
import { foldHold, foldMilestone, foldStatus } from './fold-milestone.ts';
import { foldFields } from './fold-order.ts';
import { foldDispute, foldPayment, foldRefund, foldRiskReview } from './fold-payment.ts';
import { foldFulfilment, foldShipment } from './fold-shipment.ts';
import type { Order } from './order.ts';
import { type OrderEvent, orderIdOf } from './order-event.ts';

/**
 * Takes one event into the facts of its order. Pure and incremental; the same event twice changes nothing, and any
 * order of arrival of events with distinct times leads to the same facts (except `firstSeenAt`). Events that come
 * before their order make a stub. An event that is about no order changes nothing.
 */
export function foldEvent(order: Order | undefined, event: OrderEvent): Order {
  const id = orderIdOf(event);
  if (id === undefined) {
    if (order === undefined) throw new RangeError(`${event.type} is about no order`);
    return order;
  }
  const draft = draftOf(order, id, event);
  if (event.at >= draft.lastEventAt) {
    draft.source = event.source;
    draft.lastEventAt = event.at;
  }
  foldInto(draft, event);
  return draft;
}

function foldInto(draft: Draft, event: OrderEvent): void {
  switch (event.type) {
    case 'order.created':
    case 'order.updated':
      foldFields(draft, event);
      break;
    case 'order.approved':
    case 'order.cancelled':
    case 'order.completed':
      foldMilestone(draft, event);
      break;
    case 'order.held':
    case 'order.released':
      foldHold(draft, event);
      break;
    case 'order.status':
      foldStatus(draft, event);
      break;
    case 'payment.submitted':
    case 'payment.authorized':
    case 'payment.captured':
    case 'payment.failed':
    case 'payment.voided':
      foldPayment(draft, event);
      break;
    case 'payment.refunded':
      foldRefund(draft, event);
      break;
    case 'payment.disputed':
      foldDispute(draft, event);
      break;
    case 'payment.review_opened':
    case 'payment.review_closed':
      foldRiskReview(draft, event);
      break;
    case 'fulfilment.accepted':
    case 'fulfilment.rejected':
      foldFulfilment(draft, event);
      break;
    case 'shipment.created':
    case 'shipment.packed':
    case 'shipment.handed_over':
    case 'shipment.delivered':
    case 'shipment.tracking_updated':
      foldShipment(draft, event);
      break;
    case 'claim.opened':
    case 'claim.closed':
    case 'review.created':
    case 'customer.message':
    case 'contact.attempted':
      foldCustomer(draft, event);
      break;
    case 'exception.detected':
    case 'exception.cleared':
      foldAlert(draft, event);
      break;
    case 'effect.updated':
    case 'inventory.updated':
    case 'product.updated':
    case 'unknown':
      // They tell nothing about an order itself; effects and stock have their own tables.
      break;
    default:
      event satisfies never;
  }
}
