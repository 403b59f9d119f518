/** One payment (intent, authorisation) of an order with all its steps. */
export interface Payment {
  readonly id: string;
  readonly method?: string;
  readonly currency?: string;
  readonly installments?: number;
  readonly submitted?: number;
  readonly submittedAt?: number;
  readonly authorized?: number;
  readonly authorizedAt?: number;
  readonly expiresAt?: number;
  readonly voidedAt?: number;
  readonly captures: readonly Capture[];
  readonly failures: readonly PaymentFailure[];
  readonly refunds: readonly Refund[];
  readonly disputes: readonly Dispute[];
  readonly review?: PaymentReview;
  readonly payer?: Payer;
  readonly lastEventAt: number;
  /** Event time of the last writer of method, currency, instalments, expiry, payer and risk. */
  readonly written: Readonly<Record<string, number>>;
}

/** One capture; the same transaction or, without one, the same amount again is a repeat (contract 5). */
export interface Capture {
  readonly transaction?: string;
  readonly amount: number;
  readonly currency: string;
  readonly at: number;
}

/** A try to pay that did not succeed. */
export interface PaymentFailure {
  readonly at: number;
  readonly declineCode?: string;
}

/** How far a refund has come. */
export const REFUND_STATES = ['pending', 'succeeded', 'failed'] as const;
/** Money on its way back to the customer, in minor units of `currency`. */
export interface Refund {
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
  readonly status: (typeof REFUND_STATES)[number];
  /** When it was first heard of. */
  readonly since: number;
  /** Time of the newest status. */
  readonly at: number;
  readonly effectId?: string;
}

/** A payment that the customer contests at the bank; `dueBy`: until when the shop may answer. */
export interface Dispute {
  readonly id: string;
  readonly reason: string;
  readonly status: string;
  readonly amount?: number;
  readonly dueBy?: number;
  /** When it was first heard of. */
  readonly since: number;
  /** Time of the newest status. */
  readonly at: number;
}

/** A look at the risk of a payment; it is open while `closedAt` is absent. */
export interface PaymentReview {
  readonly openedAt?: number;
  readonly closedAt?: number;
  readonly riskLevel?: string;
  readonly riskScore?: number;
  readonly reason?: string;
}

/** Whose card or account paid; `fingerprint` is the same for the same card. */
export interface Payer {
  readonly name?: string;
  readonly country?: string;
  readonly fingerprint?: string;
}
