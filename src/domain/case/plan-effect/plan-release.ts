import type { Hold, Order } from '../../order/order.ts';
import { holdCodeOf } from './hold-codes.ts';
import type { Planner } from './planner.ts';

/** Lets the chosen hold go; else the only one, or the only one that was made for trouble of this kind. */
export const planRelease: Planner = ({ holdId }, { order, case: item }) => {
  const open = openHolds(order);
  const named = holdId === undefined ? open : open.filter(({ id }) => id === holdId);
  if (named.length === 0) return { code: 'no_hold' };
  const fitting = named.filter(({ codes }) => codes.includes(holdCodeOf(item.code)));
  const [hold, ...others] = named.length === 1 ? named : fitting;
  if (hold === undefined || others.length > 0) return { code: 'choose_hold' };
  return [{ kind: 'order.release', input: { hold_id: hold.id } }];
};

/** Holds that stand. */
export function openHolds({ holds }: Pick<Order, 'holds'>): readonly Hold[] {
  return holds.filter(({ releasedAt }) => releasedAt === undefined);
}
