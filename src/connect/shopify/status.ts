/** `OrderDisplayFulfillmentStatus` (domain.md 1.1); a 3PL's refusal leaves the order where it was. */
export const ORDER_STATUS: Readonly<Record<string, string>> = {
  OPEN: 'placed',
  UNFULFILLED: 'placed',
  REQUEST_DECLINED: 'placed',
  ON_HOLD: 'on_hold',
  IN_PROGRESS: 'processing',
  PENDING_FULFILLMENT: 'processing',
  SCHEDULED: 'processing',
  PARTIALLY_FULFILLED: 'partially_fulfilled',
  FULFILLED: 'fulfilled',
  RESTOCKED: 'returned',
};

/** Financial status (domain.md 1.2). */
export const PAYMENT_STATUS: Readonly<Record<string, string>> = {
  PENDING: 'pending',
  AUTHORIZED: 'authorized',
  PARTIALLY_PAID: 'partially_paid',
  PAID: 'paid',
  PARTIALLY_REFUNDED: 'partially_refunded',
  REFUNDED: 'refunded',
  VOIDED: 'voided',
  EXPIRED: 'voided',
};

/**
 * `FulfillmentDisplayStatus` (domain.md 1.3). READY_FOR_PICKUP stands in two rows of it; webhooks use it for a parcel
 * that lies at a depot.
 */
export const SHIPMENT_STATUS: Readonly<Record<string, string>> = {
  LABEL_PURCHASED: 'label_created',
  LABEL_PRINTED: 'label_created',
  CONFIRMED: 'label_created',
  SUBMITTED: 'label_created',
  READY_FOR_PICKUP: 'available_for_pickup',
  CARRIER_PICKED_UP: 'picked_up',
  PICKED_UP: 'picked_up',
  IN_TRANSIT: 'in_transit',
  OUT_FOR_DELIVERY: 'out_for_delivery',
  ATTEMPTED_DELIVERY: 'attempt_failed',
  DELAYED: 'delayed',
  FAILURE: 'exception',
  NOT_DELIVERED: 'exception',
  CANCELED: 'cancelled',
  LABEL_VOIDED: 'cancelled',
  DELIVERED: 'delivered',
  FULFILLED: 'delivered',
};

/** What webhooks call a fulfilment, in words of `FulfillmentDisplayStatus`; null: a parcel of which nothing is told yet. */
export const FULFILLMENT_STATUS: Readonly<Record<string, string | null>> = {
  pending: 'SUBMITTED',
  open: 'CONFIRMED',
  success: null,
  cancelled: 'CANCELED',
  error: 'FAILURE',
  failure: 'FAILURE',
};

/** What webhooks call the fulfilment of an order, in words of `OrderDisplayFulfillmentStatus`. */
export const FULFILLED_PART: Readonly<Record<string, string>> = {
  unfulfilled: 'UNFULFILLED',
  partial: 'PARTIALLY_FULFILLED',
  fulfilled: 'FULFILLED',
  restocked: 'RESTOCKED',
};

/** States of a refund's transaction. */
export const REFUND_STATUS: Readonly<Record<string, string>> = {
  success: 'succeeded',
  pending: 'pending',
  failure: 'failed',
  error: 'failed',
};
