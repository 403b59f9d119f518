import type { OrderId } from '../ids.ts';

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
  readonly review?: Review;
  /** Alerts that someone else found about this order (`exception.detected`). */
  readonly alerts: readonly ForeignAlert[];
  /** Event time of the last writer of each field that can be written more than once. */
  readonly written: Readonly<Record<string, number>>;
}

export const PAYMENT_TERMS = ['prepaid', 'cod', 'deposit'] as const;
export type PaymentTerms = (typeof PAYMENT_TERMS)[number];

/** A promise: the instant, and whether its source named a day only (then it means the end of that day). */
export interface Promised {
  readonly at: number;
  readonly dayOnly: boolean;
}

export interface Customer {
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly tier?: string;
  readonly locale?: string;
  readonly timeZone?: string;
}

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
  readonly shipBy?: number;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

export interface SystemStatus {
  readonly system: string;
  readonly status: string;
  readonly raw?: string;
  readonly at: number;
}

export interface Hold {
  readonly id: string;
  readonly codes: readonly string[];
  readonly heldAt: number;
  readonly releasedAt?: number;
  readonly fulfilmentRequested?: boolean;
}

/** One payment (intent, authorisation) of an order with all its steps. */
export interface Payment {
  readonly id: string;
  readonly method?: string;
  readonly currency?: string;
  readonly submitted?: number;
  readonly submittedAt?: number;
  readonly authorized?: number;
  readonly authorizedAt?: number;
  readonly expiresAt?: number;
  readonly voidedAt?: number;
  readonly captures: readonly Capture[];
  readonly failures: readonly PaymentFailure[];
  readonly refunds: readonly Refund[];
  readonly dispute?: Dispute;
  readonly review?: PaymentReview;
  readonly payer?: Payer;
  readonly lastEventAt: number;
}

/** One capture; the same transaction or, without one, the same amount again is a repeat (contract 5). */
export interface Capture {
  readonly transaction?: string;
  readonly amount: number;
  readonly currency: string;
  readonly at: number;
}

export interface PaymentFailure {
  readonly at: number;
  readonly declineCode?: string;
}

export const REFUND_STATES = ['pending', 'succeeded', 'failed'] as const;
export interface Refund {
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
  readonly status: (typeof REFUND_STATES)[number];
  readonly at: number;
  readonly effectId?: string;
}

export interface Dispute {
  readonly id: string;
  readonly reason: string;
  readonly status: string;
  readonly amount?: number;
  readonly dueBy?: number;
  readonly at: number;
}

export interface PaymentReview {
  readonly openedAt?: number;
  readonly closedAt?: number;
  readonly riskLevel?: string;
  readonly riskScore?: number;
  readonly reason?: string;
}

export interface Payer {
  readonly name?: string;
  readonly country?: string;
  readonly fingerprint?: string;
}

export interface Fulfilment {
  readonly acceptedAt?: number;
  readonly rejectedAt?: number;
  readonly warehouse?: string;
  readonly reason?: string;
}

export interface ShippedLine {
  readonly line?: number;
  readonly sku: string;
  readonly quantity: number;
}

/** One parcel. `scans` holds tracking events in order of their time, at most the newest 50. */
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
  readonly eta?: number;
  readonly scans: readonly Scan[];
  readonly effectId?: string;
}

export interface Scan {
  readonly at: number;
  readonly status: string;
  readonly raw?: string;
  readonly location?: string;
}

export interface Claim {
  readonly id: string;
  readonly kind: string;
  readonly lines?: readonly number[];
  readonly photos: readonly string[];
  readonly text?: string;
  readonly openedAt?: number;
  readonly closedAt?: number;
}

export interface Contact {
  readonly at: number;
  readonly channel: string;
  readonly outcome: string;
}

export interface Review {
  readonly at: number;
  readonly score: number;
  readonly title?: string;
  readonly message?: string;
}

/** An alert of another detection job; it stands until its own `exception.cleared` or a person's decision. */
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
