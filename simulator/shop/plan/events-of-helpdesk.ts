import type { Order } from './order.ts';
import type { PlannedEvent } from './planned-event.ts';

/** An event that the people who talk with customers tell. */
export function helpdeskEvent(order: Order, at: number, type: string, data: PlannedEvent['data']): PlannedEvent {
  return { at, type, source: 'helpdesk', subject: order.id, data };
}

/** Somebody tried to reach the customer; outcome is one of domain.md 8. */
export function contactAttempt(order: Order, at: number, channel: string, outcome: string): PlannedEvent {
  return helpdeskEvent(order, at, 'contact.attempted', { channel, outcome });
}

/** The customer writes. */
export function customerMessage(order: Order, at: number, messageId: string, text: string): PlannedEvent {
  const { customer, contact } = order;
  return helpdeskEvent(order, at, 'customer.message', {
    message_id: messageId,
    from: { email: contact.email, customer_id: customer.id },
    channel: 'email',
    text,
    locale: customer.locale,
  });
}

export type ClaimKind = 'damaged' | 'wrong_item' | 'missing_item' | 'not_received' | 'other';

/** What a claim says. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly text: string;
  /** Numbers of the order's lines. */
  readonly lines?: readonly number[];
  readonly photos?: number;
}

/** The customer claims something; photos are links that lead nowhere. */
export function claimOpened(order: Order, at: number, { kind, text, lines, photos = 0 }: Claim): PlannedEvent {
  const links = Array.from({ length: photos }, (_, nth) => `https://photos.example.com/${order.number}/${nth + 1}.jpg`);
  return helpdeskEvent(order, at, 'claim.opened', {
    claim_id: claimIdOf(order),
    kind,
    ...(lines && { lines }),
    ...(links.length > 0 && { photos: links }),
    text,
  });
}

/** The claim is settled. */
export function claimClosed(order: Order, at: number, kind: ClaimKind): PlannedEvent {
  return helpdeskEvent(order, at, 'claim.closed', { claim_id: claimIdOf(order), kind });
}

function claimIdOf(order: Order): string {
  return `clm-${order.number}`;
}
