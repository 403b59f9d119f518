import type { OrderId } from '../domain/ids.ts';
import type { OrderKey } from './ports/order-store.ts';
import type { Tx } from './ports/store.ts';

const MOST = 10;

/**
 * Orders that a person may mean by a text: order number, order id, tracking number, e-mail, phone number or its last four
 * digits, in this order of trust; at most ten. The first kind that finds anything decides.
 */
export function findOrders(tx: Tx, text: string): readonly OrderId[] {
  for (const key of keysMeant(text)) {
    const found = tx.orders.sharing(key, '', MOST);
    if (found.length > 0) return found;
  }
  return [];
}

function keysMeant(text: string): readonly OrderKey[] {
  const wanted = text.trim().replace(/^#/, '');
  if (wanted === '') return [];
  if (wanted.includes('@')) return [{ kind: 'email', value: emailOf(wanted) }];
  const upper = wanted.toUpperCase();
  const digits = wanted.replaceAll(/\D/g, '');
  const keys: OrderKey[] = [
    { kind: 'number', value: upper },
    { kind: 'number', value: `#${upper}` },
    { kind: 'order', value: wanted },
    { kind: 'tracking', value: upper.replaceAll(/[\s-]/g, '') },
  ];
  if (digits.length >= 7) keys.push({ kind: 'phone', value: digits });
  if (digits.length === 4 && digits === wanted) keys.push({ kind: 'phone_tail', value: digits });
  return keys;
}

/** Slack writes a typed address as `<mailto:a@b.c|a@b.c>`. */
function emailOf(text: string): string {
  return (/<mailto:([^|>]+)/.exec(text)?.[1] ?? text).toLowerCase();
}
