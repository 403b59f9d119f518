/** Admin API scopes that direct effects need, and what for (shopify.dev, access scopes). */
export const SHOPIFY_SCOPES: readonly { readonly scope: string; readonly reason: string }[] = [
  { scope: 'write_orders', reason: 'cancels and refunds orders' },
  { scope: 'write_merchant_managed_fulfillment_orders', reason: 'holds and releases what the shop sends itself' },
];
