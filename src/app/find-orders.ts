import type { OrderId } from '../domain/ids.ts';
import { ordersOfPhone } from './orders-of-phone.ts';
import type { OrderKey } from './ports/order-store.ts';
import type { Tx } from './ports/store.ts';

const MOST = 10;
const PHONE = /^\+?[\d\s()./-]+$/;

/**
 * Orders that a person may mean by a text: order number, order id, tracking number, e-mail, the last four digits of a phone
 * number or the whole, in this order of trust; at most ten. The first kind that finds anything decides.
 */
export function findOrders(tx: Tx, text: string): readonly OrderId[] {
  for (const key of keysMeant(text)) {
    const found = tx.orders.sharing(key, '', MOST);
    if (found.length > 0) return found;
  }
  return PHONE.test(text.trim()) ? ordersOfPhone(tx, text, MOST) : [];
}

function keysMeant(text: string): readonly OrderKey[] {
  const wanted = text.trim().replace(/^#/, '');
  if (wanted === '') return [];
  if (wanted.includes('@')) return [{ kind: 'email', value: emailOf(wanted) }];
  const upper = wanted.toUpperCase();
  const keys: OrderKey[] = [
    { kind: 'number', value: upper },
    { kind: 'number', value: `#${upper}` },
    { kind: 'order', value: wanted },
    { kind: 'tracking', value: upper.replaceAll(/[\s-]/g, '') },
  ];
  if (/^\d{4}$/.test(wanted)) keys.push({ kind: 'phone_tail', value: wanted });
  return keys;
}

/** Slack writes a typed address as `<mailto:a@b.c|a@b.c>`. */
function emailOf(text: string): string {
  return (/<mailto:([^|>]+)/.exec(text)?.[1] ?? text).toLowerCase();
}
