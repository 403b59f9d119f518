import type { Provider } from '../provider.ts';
import { map } from './map.ts';
import { isSigned } from './verify.ts';

/** Stripe's payment, refund, dispute and review events (snapshot events). */
export const stripe: Provider = {
  name: 'stripe',
  title: 'Stripe',
  secretName: 'STRIPE_WEBHOOK_SECRET',
  isPing: () => false,
  isSigned,
  map,
};
