import type { Order } from '../../../order/order.ts';

/** Payment events come in bursts: nothing is judged until they have been quiet for this long (domain.md 3, rule 4). */
export const QUIET_MS = 5 * 60_000;

/** From when on an order's money may be judged; `undefined` when no payment was ever heard of. */
export function quietFrom(order: Order, quietMs: number): number | undefined {
  let last: number | undefined;
  for (const { lastEventAt } of order.payments) if (last === undefined || lastEventAt > last) last = lastEventAt;
  return last === undefined ? undefined : last + quietMs;
}
