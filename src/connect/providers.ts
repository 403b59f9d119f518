import { aftership } from './aftership/provider.ts';
import { easypost } from './easypost/provider.ts';
import type { Provider } from './provider.ts';
import { shopify } from './shopify/provider.ts';
import { stripe } from './stripe/provider.ts';
import { woocommerce } from './woocommerce/provider.ts';

/** Every provider whose webhooks are understood. */
export const PROVIDERS: readonly Provider[] = [shopify, woocommerce, stripe, easypost, aftership];
