import type { ContextKey } from '../detection/rule.ts';
import { channelOf } from '../detection/subjects/channel-facts.ts';
import { goodsOf, payableOf } from './derive.ts';
import type { Order } from './order.ts';
import { phoneKey } from './phone-key.ts';

/** What an order can be found by, beside the keys through which orders concern each other. */
export type KeyKind = ContextKey | 'channel' | 'feed' | 'order' | 'number' | 'phone_tail';

/** One normalised key of an order. */
export interface FactKey {
  readonly kind: KeyKind;
  readonly value: string;
}

/**
 * Every key of an order, each once: `order` and `number` (upper case), `tracking` (bare number and `carrier|number`),
 * `email` (lower case), `phone` (`phoneKey`) and `phone_tail` (last four), `customer`, `payer` (fingerprint), `basket`,
 * `address`, `channel` (payment methods that failed it, while nothing is paid), `feed` (who tells of its parcels, while
 * they are under way), and `sku` (`sku|warehouse`, as stock is counted).
 */
export function keysOf(order: Order): readonly FactKey[] {
  const keys: FactKey[] = [{ kind: 'order', value: order.id }];
  const seen = new Set<string>();
  function add(kind: KeyKind, value: string | undefined): void {
    if (value === undefined || value === '' || seen.has(`${kind}|${value}`)) return;
    seen.add(`${kind}|${value}`);
    keys.push({ kind, value });
  }
  add('number', order.number?.trim().toUpperCase());
  add('customer', order.customer?.id);
  add('email', order.customer?.email?.trim().toLowerCase());
  for (const phone of [order.customer?.phone, order.shipTo?.phone]) {
    const key = phoneKey(phone);
    add('phone', key);
    add('phone_tail', key?.slice(-4));
  }
  add('address', addressKey(order));
  for (const { carrier, trackingNumber } of order.shipments) {
    const number = trackingNumber?.replaceAll(/[\s-]/g, '').toUpperCase();
    add('tracking', number);
    if (number !== undefined && carrier !== undefined) add('tracking', `${carrier.toLowerCase()}|${number}`);
  }
  for (const { payer } of order.payments) add('payer', payer?.fingerprint);
  for (const key of failedChannels(order)) add('channel', key);
  for (const parcel of order.shipments) if (parcel.deliveredAt === undefined) add('feed', parcel.trackedBy);
  for (const key of basketKeys(order)) add('basket', key);
  for (const item of order.items) add('sku', `${item.sku}|${item.warehouse ?? ''}`);
  return keys;
}

/** Nobody waits for a channel whose order is paid. */
function failedChannels(order: Order): readonly (string | undefined)[] {
  if (order.payments.some((it) => it.captures.length > 0)) return [];
  return order.payments.flatMap((it) => (it.failures.length === 0 ? [] : [channelOf(it.method)]));
}

function addressKey(order: Order): string | undefined {
  const { line1, line2, city, postalCode, country } = order.shipTo ?? {};
  if (line1 === undefined || line1.includes('*')) return undefined;
  return [country, postalCode, city, line1, line2]
    .map((part) => (part ?? '').toLowerCase().replaceAll(/[\s,.]+/g, ''))
    .join('|');
}

/**
 * The same things for the same money by the same customer or payer: two orders with one such key may be one order
 * placed or paid twice.
 */
export function basketKeys(order: Order): readonly string[] {
  if (order.items.length === 0) return [];
  const goods = order.items
    .map((item) => `${item.sku}*${item.quantity}`)
    .sort()
    .join('+');
  const worth = `${goods}=${payableOf(order) ?? goodsOf(order)}${order.currency ?? ''}`;
  const who = new Set<string>();
  if (order.customer !== undefined) who.add(`c:${order.customer.id}`);
  for (const { payer } of order.payments) if (payer?.fingerprint !== undefined) who.add(`p:${payer.fingerprint}`);
  return [...who].map((one) => `${one}|${worth}`);
}
