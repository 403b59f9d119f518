import type { Order } from '../../domain/order/order.ts';
import type { EventOf } from '../../domain/order/order-event.ts';
import { ordersOfPhone } from '../orders-of-phone.ts';
import type { OrderKey } from '../ports/order-store.ts';
import type { Tx } from '../ports/store.ts';

const MOST = 20;

/** Every order of whoever sent a message, as far as their address, number or customer id tells, the newest first. */
export function senderOrders(
  tx: Pick<Tx, 'orders'>,
  { customerId, email, phone }: EventOf<'customer.message'>['data']['from'],
): readonly Order[] {
  const keys: readonly OrderKey[] = [
    ...(customerId === undefined ? [] : [{ kind: 'customer', value: customerId }]),
    ...(email === undefined ? [] : [{ kind: 'email', value: email.trim().toLowerCase() }]),
  ];
  const ids = new Set([
    ...keys.flatMap((key) => tx.orders.sharing(key, '', MOST)),
    ...(phone === undefined ? [] : ordersOfPhone(tx, phone, MOST)),
  ]);
  return [...ids]
    .flatMap((id) => tx.orders.get(id)?.order ?? [])
    .sort((a, b) => (b.placedAt ?? b.firstSeenAt) - (a.placedAt ?? a.firstSeenAt));
}
