import type { JournalLine } from '../../../src/app/detect/journal.ts';
import type { Policy } from '../../../src/app/ports/policy.ts';
import { answerOrder } from '../../../src/domain/detection/answer-order.ts';
import type { Finding } from '../../../src/domain/detection/finding.ts';
import type { RelatedOrder, Surroundings } from '../../../src/domain/detection/rule.ts';
import { cancelledAt, capturedOf, paidAt, refundedOf } from '../../../src/domain/order/derive.ts';
import { foldEvent } from '../../../src/domain/order/fold.ts';
import { keysOf } from '../../../src/domain/order/keys-of.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import type { OrderEvent } from '../../../src/domain/order/order-event.ts';
import { parseEvent } from '../../../src/events/cloud-event.ts';
import { createReplay } from '../../../src/replay/replay.ts';

/** Lines of a replay that say that something is wrong with an order. */
const FOUND: ReadonlySet<JournalLine['event']> = new Set([
  'opened',
  'occurred_again',
  'raised',
  'reclassified',
  'reopened',
]);

/** What a replay told, and a way to judge any order of it anew as it was known at a time. */
export interface Told {
  readonly alerts: readonly JournalLine[];
  /** The finding that the facts of that time give for an alert; without any memory of the replay. */
  findAgain(alert: JournalLine): Finding | undefined;
}

/** Replays events, and keeps them by order. */
export function replayed(inputs: readonly unknown[], policy: Policy, until?: number): Told {
  const alerts: JournalLine[] = [];
  const byOrder = new Map<string, OrderEvent[]>();
  const replay = createReplay({
    policy,
    parse: parseEvent,
    onLine: (line) => {
      if (FOUND.has(line.event) && line.orderId !== undefined) alerts.push(line);
    },
  });
  let now = Number.NEGATIVE_INFINITY;
  for (const input of inputs) {
    replay.take(input);
    const parsed = parseEvent(input, Number.MAX_SAFE_INTEGER);
    if (!parsed.ok || parsed.event.type === 'inventory.updated') continue;
    now = Math.max(now, parsed.event.at);
    const events = byOrder.get(parsed.event.subject) ?? [];
    events.push({ ...parsed.event, receivedAt: now });
    byOrder.set(parsed.event.subject, events);
  }
  replay.finish(until);

  const orderAt = (id: string, at: number): Order | undefined => {
    let order: Order | undefined;
    for (const event of byOrder.get(id) ?? []) if (event.receivedAt <= at) order = foldEvent(order, event);
    return order;
  };
  const everShared = new Map<string, Set<string>>();
  for (const id of byOrder.keys())
    for (const { kind, value } of keysOf(orderAt(id, Number.POSITIVE_INFINITY) as Order)) {
      const key = `${kind}|${value}`;
      everShared.set(key, (everShared.get(key) ?? new Set()).add(id));
    }

  const around = (order: Order, at: number): Surroundings => ({
    now: at,
    calendar: policy.calendar,
    stock: () => undefined,
    related: (kind, value) =>
      [...(everShared.get(`${kind}|${value}`) ?? [])]
        .filter((id) => id !== order.id)
        .flatMap((id) => orderAt(id, at) ?? [])
        .filter((other) => keysOf(other).some((it) => it.kind === kind && it.value === value))
        .map(glance),
  });
  return {
    alerts,
    findAgain({ orderId, at, code, subject }) {
      const order = orderAt(orderId ?? '', at);
      if (order === undefined) return undefined;
      const { findings } = answerOrder(order, around(order, at), policy.rules);
      return findings.find((it) => it.code === code && it.subject.id === subject.id);
    },
  };
}

function glance(order: Order): RelatedOrder {
  const paid = paidAt(order);
  return {
    id: order.id,
    captured: capturedOf(order),
    refunded: refundedOf(order),
    cancelled: cancelledAt(order) !== undefined,
    ...(order.number === undefined ? {} : { number: order.number }),
    ...(order.customer === undefined ? {} : { customerId: order.customer.id }),
    ...(order.placedAt === undefined ? {} : { placedAt: order.placedAt }),
    ...(paid === undefined ? {} : { paidAt: paid }),
    ...(order.currency === undefined ? {} : { currency: order.currency }),
  };
}
