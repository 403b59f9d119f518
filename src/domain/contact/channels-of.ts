import type { ContactChannel } from '../case/contact.ts';
import { isMasked } from '../checks/is-masked.ts';
import type { Order } from '../order/order.ts';

/** Sales channels of a shop's own, under the names that shops give them: there is no marketplace to write through. */
const OWN_CHANNELS: ReadonlySet<string> = new Set([
  'web',
  'website',
  'online',
  'online_store',
  'shop',
  'store',
  'app',
  'mobile',
  'pos',
  'phone',
  'manual',
  'api',
]);

/** Where a customer can be reached, by way. Masked and missing values are no address (domain.md 3, rule 1). */
export function channelsOf({ customer, shipTo, channel, number, id }: Order): ReadonlyMap<ContactChannel, string> {
  const phone = usable(customer?.phone) ?? usable(shipTo?.phone);
  const email = usable(customer?.email);
  const isForeign = channel !== undefined && !OWN_CHANNELS.has(channel.toLowerCase());
  return new Map<ContactChannel, string>([
    ...(phone === undefined ? [] : ([['phone', phone] as const, ['sms', phone] as const] as const)),
    ...(email?.includes('@') ? ([['email', email]] as const) : []),
    ...(isForeign ? ([['marketplace', number ?? id]] as const) : []),
  ]);
}

function usable(value: string | undefined): string | undefined {
  const text = value?.trim() ?? '';
  return text === '' || isMasked(text) ? undefined : text;
}
