import type { Provider } from '../provider.ts';
import { map } from './map.ts';
import { isSigned } from './verify.ts';

/** EasyPost's tracker events. */
export const easypost: Provider = {
  name: 'easypost',
  title: 'EasyPost',
  secretName: 'EASYPOST_WEBHOOK_SECRET',
  isPing: () => false,
  isSigned,
  map,
};
