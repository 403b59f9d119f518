/** States of an order that every system's own words are mapped to (domain.md 1.1). */
export const ORDER_STATUSES = [
  'draft',
  'placed',
  'confirmed',
  'on_hold',
  'processing',
  'partially_fulfilled',
  'fulfilled',
  'completed',
  'cancelled',
  'expired',
  'returned',
  'unknown',
] as const;

/** States of a parcel that every carrier's own words are mapped to (domain.md 1.3). */
export const SHIPMENT_STATUSES = [
  'label_created',
  'awaiting_pickup',
  'picked_up',
  'in_transit',
  'customs',
  'out_for_delivery',
  'available_for_pickup',
  'attempt_failed',
  'delivered',
  'delayed',
  'exception',
  'returning',
  'returned',
  'lost',
  'damaged',
  'cancelled',
  'expired',
  'unknown',
] as const;

/** What a customer may claim (contract 5). */
export const CLAIM_KINDS = [
  'damaged',
  'wrong_item',
  'missing_item',
  'not_received',
  'not_as_described',
  'other',
] as const;
