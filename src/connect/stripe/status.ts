/** PaymentIntent.status (domain.md 1.2). */
export const INTENT_STATUS: Readonly<Record<string, string>> = {
  requires_payment_method: 'none',
  requires_confirmation: 'pending',
  processing: 'pending',
  requires_action: 'requires_action',
  requires_capture: 'authorized',
  succeeded: 'paid',
  canceled: 'voided',
};

/** Charge.status (domain.md 1.2). */
export const CHARGE_STATUS: Readonly<Record<string, string>> = {
  pending: 'pending',
  succeeded: 'paid',
  failed: 'failed',
};

/** Refund.status as contract 5 knows it. */
export const REFUND_STATUS: Readonly<Record<string, string>> = {
  pending: 'pending',
  requires_action: 'pending',
  succeeded: 'succeeded',
  failed: 'failed',
  canceled: 'failed',
};

/** Dispute.status (domain.md 1.2), as rules know it. */
export const DISPUTE_STATUS: ReadonlySet<string> = new Set([
  'lost',
  'needs_response',
  'prevented',
  'under_review',
  'warning_closed',
  'warning_needs_response',
  'warning_under_review',
  'won',
]);

/** Charge.outcome.risk_level; true: a person should look (domain.md 3, PAY.FRAUD_REVIEW). */
export const RISK_LEVEL: Readonly<Record<string, boolean>> = {
  normal: false,
  not_assessed: false,
  unknown: false,
  elevated: true,
  highest: true,
};

/** Currencies whose amounts Stripe counts in whole units (docs.stripe.com/currencies); UGX and ISK keep two digits there. */
export const WHOLE_UNITS: ReadonlySet<string> = new Set(
  'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' '),
);

/** Currencies whose amounts Stripe counts in thousandths. */
export const THOUSANDTHS: ReadonlySet<string> = new Set('BHD JOD KWD OMR TND'.split(' '));
