import type { Order } from '../../domain/order/order.ts';

const GID = /^gid:\/\/shopify\/Order\/\d+$/;
const NUMBER = /^\d+$/;

/** An order's id as the Admin API wants it; `undefined` for an id that is not Shopify's. */
export function orderGid(orderId: string): string | undefined {
  if (GID.test(orderId)) return orderId;
  return NUMBER.test(orderId) ? `gid://shopify/Order/${orderId}` : undefined;
}

/**
 * Whether an order lives in Shopify: its id is Shopify's, and either Shopify told of it last or its money bears the name
 * that Shopify's webhooks give it (`<order>/<gateway>`). Another shop's numbers look the same, its payments do not.
 */
export function isShopifyOrder({ id, source, payments }: Pick<Order, 'id' | 'source' | 'payments'>): boolean {
  if (GID.test(id)) return true;
  return NUMBER.test(id) && (source === 'shopify' || payments.some((payment) => payment.id.startsWith(`${id}/`)));
}
