import type { Provider } from '../provider.ts';
import { map } from './map.ts';
import { isSigned } from './verify.ts';

/** Shopify's order, money, fulfilment and risk webhooks (REST payloads, any API version with these fields). */
export const shopify: Provider = {
  name: 'shopify',
  title: 'Shopify',
  secretName: 'SHOPIFY_WEBHOOK_SECRET',
  isPing: () => false,
  isSigned,
  map,
};
