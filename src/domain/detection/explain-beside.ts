import { handedOverAt, isTerminal, owedSince, paidAt } from '../order/derive.ts';
import type { Order } from '../order/order.ts';
import type { Beside } from './look.ts';

type Asked = Exclude<Beside, 'cancelled' | 'covered'>;

const HOLDS: Readonly<Record<Asked, (order: Order) => boolean>> = {
  ended: isTerminal,
  handed_over: (order) => handedOverAt(order) !== undefined,
  not_owed: (order) => owedSince(order) === undefined,
  not_paid: (order) => paidAt(order) === undefined,
  cash_on_delivery: (order) => order.terms === 'cod',
};

/** The first of these reasons not to ask that holds for an order, as a look carries it; nothing when none does. */
export function besideOf(order: Order, ...reasons: readonly Asked[]): { readonly beside?: Beside } {
  const beside = reasons.find((reason) => HOLDS[reason](order));
  return beside === undefined ? {} : { beside };
}
