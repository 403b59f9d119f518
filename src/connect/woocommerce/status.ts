/** Order status (domain.md 1.1). `failed` and `cancelled` end an order; `completed` says that it was sent. */
export const ORDER_STATUS: Readonly<Record<string, string>> = {
  'checkout-draft': 'draft',
  pending: 'placed',
  'on-hold': 'on_hold',
  processing: 'processing',
  completed: 'fulfilled',
  cancelled: 'cancelled',
  failed: 'cancelled',
  refunded: 'returned',
};
