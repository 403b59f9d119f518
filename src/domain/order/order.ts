import type { OrderId } from '../ids.ts';
import type { Payment, PaymentReview } from './payment.ts';

/** The facts of one order as its events tell them; amounts are minor units of `currency`, times epoch milliseconds. */
export interface Order {
  readonly id: OrderId;
  /** Source of the newest event, e.g. `shop`. */
  readonly source: string;
  /** True until `order.created` or `order.updated` was seen: events may arrive before their order. */
  readonly stub: boolean;
  readonly firstSeenAt: number;
  readonly lastEventAt: number;
  readonly number?: string;
  readonly channel?: string;
  readonly currency?: string;
  readonly total?: number;
  readonly tax?: number;
  readonly shipping?: number;
  readonly discount?: number;
  readonly terms?: PaymentTerms;
  readonly customer?: Customer;
  readonly shipTo?: Address;
  readonly items: readonly Item[];
  readonly promisedShipAt?: Promised;
  readonly promisedDeliveryAt?: Promised;
  readonly note?: string;
  readonly placedAt?: number;
  readonly approvedAt?: number;
  readonly cancelledAt?: number;
  readonly completedAt?: number;
  readonly statuses: readonly SystemStatus[];
  readonly holds: readonly Hold[];
  readonly payments: readonly Payment[];
  readonly fulfilment?: Fulfilment;
  readonly shipments: readonly Shipment[];
  readonly claims: readonly Claim[];
  readonly contacts: readonly Contact[];
  /** What the customer wrote, oldest first, at most the newest 20. */
  readonly messages?: readonly Message[];
  readonly review?: Review;
  /** A risk review that names no payment. */
  readonly riskReview?: PaymentReview;
  /** Alerts that someone else found about this order (`exception.detected`). */
  readonly alerts: readonly ForeignAlert[];
  /** Event time of the last writer of each field of `order.created` and `order.updated`; a removed field is among them. */
  readonly written: Readonly<Record<string, number>>;
  /** Amounts that were told in another currency than `currency` is now, by field. */
  readonly otherCurrency?: Readonly<Partial<Record<AmountField, string>>>;
  /** Facts of parcels as they were told, by key, when some named no shipment; `shipments` is their merge. */
  readonly parts?: readonly Shipment[];
  /** Fields that nobody here knows, under the names their sender gave them. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** Fields of an order that hold amounts of its currency; `items` holds them in its lines. */
export const AMOUNT_FIELDS = ['total', 'tax', 'shipping', 'discount', 'items'] as const;
export type AmountField = (typeof AMOUNT_FIELDS)[number];

/** When an order is paid: before it is shipped, on delivery, or in part before. */
export const PAYMENT_TERMS = ['prepaid', 'cod', 'deposit'] as const;
export type PaymentTerms = (typeof PAYMENT_TERMS)[number];

/**
 * A promise. `dayOnly`: its source named a date, or midnight; `at` is then midnight UTC of the date as it was written
 * and means the end of that day in the customer's zone (contract 5).
 */
export interface Promised {
  readonly at: number;
  readonly dayOnly: boolean;
}

/** Who bought, as far as the shop tells. */
export interface Customer {
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly tier?: string;
  readonly locale?: string;
  readonly timeZone?: string;
}

/** Where goods go to or come from; a part that was not told is absent. */
export interface Address {
  readonly name?: string;
  readonly phone?: string;
  readonly line1?: string;
  readonly line2?: string;
  readonly district?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country?: string;
}

/** A line of an order; prices are minor units of the order's currency, `unitPrice` for one piece. */
export interface Item {
  readonly line: number;
  readonly sku: string;
  readonly title?: string;
  readonly category?: string;
  readonly sellerId?: string;
  readonly warehouse?: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly listPrice?: number;
  readonly freight?: number;
  readonly shipBy?: Promised;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** What another system says of the order: its own word in `raw`, ours in `status`. */
export interface SystemStatus {
  readonly system: string;
  readonly status: string;
  readonly raw?: string;
  readonly at: number;
}

/** A hold stands while `releasedAt` is absent. Where its release arrived first, `heldAt` is the time of that. */
export interface Hold {
  readonly id: string;
  readonly codes: readonly string[];
  readonly heldAt: number;
  readonly releasedAt?: number;
  readonly fulfilmentRequested?: boolean;
}

/** What the warehouse said; warehouse and reason are those of its newest word. */
export interface Fulfilment {
  readonly acceptedAt?: number;
  readonly rejectedAt?: number;
  readonly warehouse?: string;
  readonly reason?: string;
}

/** Pieces of one sku in a parcel; `line` where the sender names the line of the order. */
export interface ShippedLine {
  readonly line?: number;
  readonly sku: string;
  readonly quantity: number;
}

/**
 * One parcel. `scans` holds tracking events in order of their time, at most the newest 50. `handedOverAt` and
 * `deliveredAt` are the earliest word of it, by its own event or by a scan. Facts that name no shipment belong to the
 * order's only parcel; where there is none yet, to one that bears the order's id.
 */
export interface Shipment {
  readonly id: string;
  readonly carrier?: string;
  readonly trackingNumber?: string;
  readonly shipFrom?: Address;
  readonly shipTo?: Address;
  readonly lines?: readonly ShippedLine[];
  readonly weightG?: number;
  readonly createdAt?: number;
  readonly packedAt?: number;
  readonly packed?: readonly ShippedLine[];
  readonly packedWeightG?: number;
  readonly handedOverAt?: number;
  readonly deliveredAt?: number;
  readonly eta?: Promised;
  /** Source of the newest scan. */
  readonly trackedBy?: string;
  readonly scans: readonly Scan[];
  readonly effectId?: string;
  /** Event time of the last writer of each field that can be written more than once. */
  readonly written: Readonly<Record<string, number>>;
}

/** Where a parcel was seen: the carrier's own word in `raw`, ours in `status` (domain.md 1.3). */
export interface Scan {
  readonly at: number;
  readonly status: string;
  readonly raw?: string;
  readonly location?: string;
}

/** A customer's claim; it stands while `closedAt` is absent. */
export interface Claim {
  readonly id: string;
  readonly kind: string;
  readonly lines?: readonly number[];
  readonly photos: readonly string[];
  readonly text?: string;
  readonly openedAt?: number;
  readonly closedAt?: number;
}

/** A try to reach the customer, or an answer. */
export interface Contact {
  readonly at: number;
  readonly channel: string;
  readonly outcome: string;
}

/** One message of the customer. */
export interface Message {
  readonly id: string;
  readonly at: number;
  readonly channel: string;
  readonly text: string;
}

/** What a customer publicly thinks of the order. */
export interface Review {
  readonly at: number;
  readonly score: number;
  readonly title?: string;
  readonly message?: string;
}

/**
 * An alert of another detection job; it stands while `clearedAt` is absent. Where its clearing arrived first,
 * `detectedAt` is the time of that.
 */
export interface ForeignAlert {
  readonly fingerprint: string;
  readonly source: string;
  readonly code: string;
  readonly severity?: string;
  readonly summary?: string;
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly detectedAt: number;
  readonly clearedAt?: number;
}
