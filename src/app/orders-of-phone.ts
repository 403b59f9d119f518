import { samePhone } from '../domain/checks/same-phone.ts';
import type { OrderId } from '../domain/ids.ts';
import type { Order } from '../domain/order/order.ts';
import { phoneKey } from '../domain/order/phone-key.ts';
import type { Tx } from './ports/store.ts';

/** Orders of one key that are looked at; a few strangers share it. */
const MOST_LIKE_IT = 50;

/** Orders with a telephone number, by id, however they and the number write its country. */
export function ordersOfPhone(tx: Pick<Tx, 'orders'>, phone: string, limit: number): readonly OrderId[] {
  const value = phoneKey(phone);
  if (value === undefined) return [];
  const alike = tx.orders.sharing({ kind: 'phone', value }, '', MOST_LIKE_IT);
  return alike.filter((id) => hasPhone(tx.orders.get(id)?.order, phone)).slice(0, limit);
}

function hasPhone(order: Order | undefined, phone: string): boolean {
  const own = [order?.customer?.phone, order?.shipTo?.phone];
  return own.some((it) => it !== undefined && samePhone(it, phone, order?.shipTo?.country));
}
