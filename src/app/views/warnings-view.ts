import type { WarningsView } from '../../cards/home/warnings-section.ts';
import { exceptionType } from '../../domain/catalogue/exception-types.ts';
import { priorityOf } from '../../domain/detection/classify.ts';
import { worthOf } from '../../domain/order/derive.ts';
import type { ComingTrouble } from '../ports/coming-store.ts';
import type { Policy } from '../ports/policy.ts';
import type { Tx } from '../ports/store.ts';

/** More warnings than this are only said to be more. */
const MOST = 200;
const SHOWN = 5;

/** What the teams of a person are warned of now, the nearest first. A warning is routed as its case would be. */
export function warningsView(
  tx: Tx,
  { teams, now, policy }: { readonly teams: readonly string[]; readonly now: number; readonly policy: Policy },
): WarningsView {
  const soon = tx.coming.soon(now, MOST);
  const ours = soon.filter((it) => teams.includes(teamOf(it, tx, now, policy)));
  const counts = new Map<ComingTrouble['code'], number>();
  for (const { code } of ours) counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    orders: new Set(ours.map(({ orderId }) => orderId)).size,
    more: soon.length === MOST,
    byCode: [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count),
    first: ours.slice(0, SHOWN).map(({ orderId, code, dueAt }) => ({
      order: tx.orders.get(orderId)?.order.number ?? orderId,
      code,
      dueAt,
    })),
  };
}

function teamOf({ orderId, code, dueAt }: ComingTrouble, tx: Tx, now: number, policy: Policy): string {
  const order = tx.orders.get(orderId)?.order;
  const { family, severity } = exceptionType(code);
  const value = order === undefined ? undefined : worthOf(order);
  return policy.routeOf({
    code,
    family,
    severity,
    priority: priorityOf(severity, dueAt, now, code),
    ageMs: 0,
    ...(value === undefined ? {} : { currency: value.currency, value: value.amount }),
    ...(order?.channel === undefined ? {} : { channel: order.channel }),
    ...(order?.shipTo?.country === undefined ? {} : { country: order.shipTo.country }),
    ...(order?.customer?.tier === undefined ? {} : { tier: order.customer.tier }),
  }).team;
}
