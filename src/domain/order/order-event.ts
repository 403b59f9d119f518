import type { ExceptionCode } from '../catalogue/exception-types.ts';
import type { OrderId } from '../ids.ts';
import type { Address, Customer, Item, PaymentTerms, Promised, ShippedLine } from './order.ts';
import type { Payer, Refund } from './payment.ts';

/** What every stored event carries. Times are epoch milliseconds; `at` is never more than 5 minutes after `receivedAt`. */
interface Envelope<Type extends string, Data> {
  readonly source: string;
  /** Unique per source. */
  readonly id: string;
  readonly type: Type;
  /** Order id; for `inventory.updated` and `product.updated` the sku; empty for messages and foreign types without one. */
  readonly subject: string;
  readonly at: number;
  readonly receivedAt: number;
  readonly data: Data;
  /** The effect that this event answers (contract 6). */
  readonly effectId?: string;
  /** Values that were dropped because they looked like card or identity numbers. */
  readonly dropped?: number;
  /** Fields of `data` that nobody here knows, under the names their sender gave them. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** Fields of an order that an event writes: absent is untouched, null removes. Amounts are minor units of `currency`. */
export type OrderFields = {
  readonly currency?: string;
  readonly number?: string | null;
  readonly channel?: string | null;
  readonly total?: number | null;
  readonly tax?: number | null;
  readonly shipping?: number | null;
  readonly discount?: number | null;
  readonly terms?: PaymentTerms | null;
  readonly customer?: Customer | null;
  readonly shipTo?: Address | null;
  readonly items?: readonly Item[] | null;
  readonly promisedShipAt?: Promised | null;
  readonly promisedDeliveryAt?: Promised | null;
  readonly note?: string | null;
};

/** Fields of a payment step. `amount` is absent only where the step moves no money (failed, voided). */
export type PaymentStep = {
  readonly paymentId: string;
  readonly method?: string;
  readonly amount?: number;
  readonly currency?: string;
  readonly installments?: number;
  readonly transactionId?: string;
  readonly declineCode?: string;
  readonly payer?: Payer;
  readonly expiresAt?: number;
};
/** A payment step that moves money. */
export type MoneyStep = PaymentStep & { readonly amount: number; readonly currency: string };

type Reason = { readonly reason?: string };
type ReviewStep = {
  readonly paymentId?: string;
  readonly riskLevel?: string;
  readonly riskScore?: number;
  readonly reason?: string;
};
type ClaimStep = {
  readonly claimId: string;
  readonly kind?: string;
  readonly lines?: readonly number[];
  readonly photos?: readonly string[];
  readonly text?: string;
};
type Alert = {
  readonly code: ExceptionCode | `X.${string}`;
  readonly severity?: string;
  readonly summary?: string;
  readonly evidence?: Readonly<Record<string, unknown>>;
  readonly fingerprint?: string;
};

/** Data of each known type (contract 5), normalised. */
export interface EventData {
  'order.created': OrderFields & { readonly currency: string };
  'order.updated': OrderFields;
  'order.approved': Reason;
  'order.cancelled': Reason;
  'order.completed': Reason;
  'order.held': { readonly holdId: string; readonly codes: readonly string[]; readonly fulfilmentRequested?: boolean };
  'order.released': {
    readonly holdId: string;
    readonly codes?: readonly string[];
    readonly fulfilmentRequested?: boolean;
  };
  'order.status': { readonly system: string; readonly status: string; readonly raw?: string };
  'payment.submitted': MoneyStep;
  'payment.authorized': MoneyStep;
  'payment.captured': MoneyStep;
  'payment.failed': PaymentStep;
  'payment.voided': PaymentStep;
  'payment.refunded': {
    readonly paymentId: string;
    readonly refundId: string;
    readonly amount: number;
    readonly currency: string;
    readonly status: Refund['status'];
  };
  'payment.disputed': {
    readonly paymentId: string;
    readonly disputeId: string;
    readonly reason: string;
    readonly status: string;
    readonly amount?: number;
    readonly currency?: string;
    readonly dueBy?: number;
  };
  'payment.review_opened': ReviewStep;
  'payment.review_closed': ReviewStep;
  'fulfilment.accepted': { readonly warehouse?: string; readonly reason?: string };
  'fulfilment.rejected': { readonly warehouse?: string; readonly reason?: string };
  'shipment.created': {
    readonly shipmentId: string;
    readonly carrier?: string;
    readonly trackingNumber?: string;
    readonly shipFrom?: Address;
    readonly shipTo?: Address;
    readonly lines?: readonly ShippedLine[];
    readonly weightG?: number;
  };
  'shipment.packed': {
    readonly shipmentId: string;
    readonly lines: readonly ShippedLine[];
    readonly weightG?: number;
  };
  'shipment.handed_over': { readonly shipmentId?: string };
  'shipment.delivered': { readonly shipmentId?: string };
  'shipment.tracking_updated': {
    readonly shipmentId?: string;
    readonly carrier?: string;
    readonly trackingNumber?: string;
    readonly status: string;
    readonly raw?: string;
    readonly location?: string;
    readonly eta?: Promised;
  };
  'inventory.updated': { readonly warehouse?: string; readonly onHand: number; readonly reserved?: number };
  'product.updated': {
    readonly price?: number | null;
    readonly listPrice?: number | null;
    readonly cost?: number | null;
    readonly currency?: string;
    readonly status?: 'active' | 'stopped' | 'recalled';
    readonly attributes?: Readonly<Record<string, unknown>>;
    readonly requiredAttributes?: readonly string[];
    readonly promo?: { readonly from: number; readonly to: number; readonly price: number } | null;
  };
  'claim.opened': ClaimStep & { readonly kind: string };
  'claim.closed': ClaimStep;
  'review.created': {
    readonly score: number;
    readonly title?: string;
    readonly message?: string;
    readonly locale?: string;
  };
  'customer.message': {
    readonly messageId: string;
    readonly inReplyTo?: string;
    readonly from: { readonly email?: string; readonly phone?: string; readonly customerId?: string };
    /** Where it was sent to; an address that we made names a case. */
    readonly to?: string;
    /** Subject line of a mail. */
    readonly subject?: string;
    readonly channel: string;
    readonly text: string;
    readonly locale?: string;
    readonly attachments: readonly { readonly name: string; readonly type: string; readonly url: string }[];
  };
  'contact.attempted': { readonly channel: string; readonly outcome: string };
  'exception.detected': Alert;
  'exception.cleared': Alert;
  'effect.updated': {
    readonly effectId: string;
    readonly state: 'accepted' | 'refused' | 'done';
    readonly reference?: string;
    readonly reason?: string;
  };
}

/** A type of contract 5. */
export type EventType = keyof EventData;
/** One known event of a given type. */
export type EventOf<Type extends EventType> = { [T in Type]: Envelope<T, EventData[T]> }[Type];
/** An event of a type that nobody here knows: stored, counted, and shown once per type (`SYS.UNMAPPED_STATUS`). */
export type UnknownEvent = Envelope<'unknown', { readonly rawType: string }>;
/** An event as it is stored and folded. */
export type OrderEvent = EventOf<EventType> | UnknownEvent;

/** The order that an event is about; `undefined` for stock, products, unknown types and messages without an order. */
export function orderIdOf(event: OrderEvent): OrderId | undefined {
  if (event.type === 'inventory.updated' || event.type === 'product.updated' || event.type === 'unknown')
    return undefined;
  return event.subject === '' ? undefined : (event.subject as OrderId);
}
