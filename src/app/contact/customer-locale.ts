import { countryCode } from '../../domain/checks/country-code.ts';
import type { Order } from '../../domain/order/order.ts';
import { type Locale, pickLocale } from '../../i18n/locale.ts';

const CHINESE: ReadonlySet<string> = new Set(['CN', 'HK', 'MO', 'TW']);

/** The language in which a customer is written to: their own where we have it, else by where the order goes. */
export function customerLocale({ customer, shipTo }: Pick<Order, 'customer' | 'shipTo'>): Locale {
  return pickLocale(
    customer?.locale,
    CHINESE.has(countryCode(shipTo?.country)) && customer?.locale === undefined ? 'zh-CN' : 'en',
  );
}
