/** Ids of payments at Stripe: a payment intent, a card charge, a charge of another method. */
const PAYMENT_ID = /^(pi|ch|py)_\w+$/;

/** Whether Stripe knows a payment under this id. */
export function isStripePayment(paymentId: string): boolean {
  return PAYMENT_ID.test(paymentId);
}

/** The parameter of Stripe's refunds that names a payment. */
export function paymentParam(paymentId: string): Readonly<Record<string, string>> {
  return paymentId.startsWith('pi_') ? { payment_intent: paymentId } : { charge: paymentId };
}
