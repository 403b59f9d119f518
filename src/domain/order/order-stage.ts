const ORDER_STAGES = [
  'placed',
  'paid',
  'on_hold',
  'shipped',
  'delivered',
  'completed',
  'cancelled',
  'unknown',
] as const;
/** Where an order stands, as a person would say it. */
export type OrderStage = (typeof ORDER_STAGES)[number];
