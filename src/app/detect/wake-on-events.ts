import type { Case } from '../../domain/case/case.ts';
import type { WakeCondition } from '../../domain/case/waiting.ts';
import type { OrderEvent } from '../../domain/order/order-event.ts';
import { seeFollowUps } from '../clocks/see-follow-ups.ts';
import type { Policy } from '../ports/policy.ts';
import type { Tx } from '../ports/store.ts';
import { wakeOn } from '../wake-cases.ts';
import type { Checking } from './check-order.ts';
import { surroundingsOf } from './surroundings.ts';

/** Cases that wait for goods are few; the rest of them wakes with the next news of the stock. */
const MOST_WAITING = 500;

/** Wakes cases that rest until one of these events happened: a newer scan, a refund that was settled, goods that came in. */
export function wakeOnEvents(events: readonly OrderEvent[], around: Checking): void {
  const { tx, now } = around;
  for (const event of events) {
    const condition = conditionOf(event);
    if (condition === undefined) continue;
    for (const found of tx.cases.ofOrder(event.subject)) {
      const item = seeFollowUps(tx, found, condition, { at: event.at, now });
      if (isNews(event, item)) wakeOn(tx, item, condition, now);
    }
  }
  const came = new Set(
    events.flatMap((it) => (it.type === 'inventory.updated' && it.data.onHand > 0 ? it.subject : [])),
  );
  if (came.size > 0) wakeWithStock(came, around);
}

function conditionOf(event: OrderEvent): WakeCondition | undefined {
  if (event.type === 'shipment.tracking_updated' || event.type === 'shipment.delivered') return 'scan';
  return event.type === 'payment.refunded' && event.data.status === 'succeeded' ? 'refund' : undefined;
}

/** What happened before the case began to rest was known then. */
function isNews({ at }: OrderEvent, { waiting }: Case): boolean {
  return waiting !== undefined && at > waiting.since;
}

function wakeWithStock(skus: ReadonlySet<string>, around: Checking): void {
  for (const item of around.tx.cases.wakingOn('stock', MOST_WAITING))
    if (hasGoods(around.tx, item, around, skus)) {
      const { tx, now } = around;
      wakeOn(tx, seeFollowUps(tx, item, 'stock', { at: now, now }), 'stock', now);
    }
}

/** Whether every line of an order, or of these goods, can be served now: who paid earlier comes first. */
export function hasGoods(
  tx: Tx,
  item: Case,
  { now, policy }: { readonly now: number; readonly policy: Pick<Policy, 'calendar' | 'nextCutOff'> },
  skus?: ReadonlySet<string>,
): boolean {
  const order = item.orderId === undefined ? undefined : tx.orders.get(item.orderId)?.order;
  const lines = order?.items.filter(({ sku }) => skus?.has(sku) ?? true) ?? [];
  if (order === undefined || lines.length === 0) return false;
  const { stock } = surroundingsOf(tx, order, now, policy);
  return lines.every((line) => {
    const row = stock(line);
    return row !== undefined && row.onHand > 0 && !row.short;
  });
}
