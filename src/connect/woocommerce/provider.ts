import type { Provider } from '../provider.ts';
import { map } from './map.ts';
import { isPing, isSigned } from './verify.ts';

/** WooCommerce's order webhooks. */
export const woocommerce: Provider = {
  name: 'woocommerce',
  title: 'WooCommerce',
  secretName: 'WOOCOMMERCE_WEBHOOK_SECRET',
  isPing,
  isSigned,
  map,
};
