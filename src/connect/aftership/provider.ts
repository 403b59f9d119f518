import type { Provider } from '../provider.ts';
import { map } from './map.ts';
import { isSigned } from './verify.ts';

/** AfterShip Tracking's webhooks. */
export const aftership: Provider = {
  name: 'aftership',
  title: 'AfterShip',
  secretName: 'AFTERSHIP_WEBHOOK_SECRET',
  isPing: () => false,
  isSigned,
  map,
};
