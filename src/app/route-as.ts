import type { Case, Route } from '../domain/case/case.ts';
import { type CaseCode, exceptionType } from '../domain/catalogue/exception-types.ts';
import type { Policy } from './ports/policy.ts';
import type { Tx } from './ports/store.ts';

/** Where a case belongs if it is of this type; with a card, since somebody works on it. */
export function routeAs(tx: Tx, policy: Pick<Policy, 'routeOf'>, item: Case, code: CaseCode, now: number): Route {
  const order = item.orderId === undefined ? undefined : tx.orders.get(item.orderId)?.order;
  const { severity, priority, value } = item;
  const routed = policy.routeOf({
    code,
    family: exceptionType(code).family,
    severity,
    priority,
    ageMs: now - item.since,
    ...(value === undefined ? {} : { currency: value.currency, value: value.amount }),
    ...(order?.channel === undefined ? {} : { channel: order.channel }),
    ...(order?.shipTo?.country === undefined ? {} : { country: order.shipTo.country }),
    ...(order?.customer?.tier === undefined ? {} : { tier: order.customer.tier }),
  });
  return { ...routed, post: 'card' };
}
