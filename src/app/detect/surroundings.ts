import type { RelatedOrder, Surroundings } from '../../domain/detection/rule.ts';
import { cancelledAt, capturedOf, paidAt, refundedOf } from '../../domain/order/derive.ts';
import type { Order } from '../../domain/order/order.ts';
import type { Policy } from '../ports/policy.ts';
import type { Tx } from '../ports/store.ts';

const MOST_RELATED = 20;

/** What a rule may look at beside the order, read lazily from the store. */
export function surroundingsOf(
  tx: Tx,
  order: Order,
  now: number,
  { calendar, nextCutOff }: Pick<Policy, 'calendar' | 'nextCutOff'>,
): Surroundings {
  return {
    now,
    calendar,
    ...(nextCutOff === undefined ? {} : { nextCutOff }),
    related(kind, value) {
      const found: RelatedOrder[] = [];
      for (const id of tx.orders.sharing({ kind, value }, '', MOST_RELATED + 1)) {
        if (id === order.id) continue;
        const other = tx.orders.get(id)?.order;
        if (other !== undefined) found.push(glance(other, kind === 'tracking' ? value : undefined));
      }
      return found.sort((a, b) => (a.placedAt ?? 0) - (b.placedAt ?? 0)).slice(0, MOST_RELATED);
    },
    channelFails(id) {
      const subject = { kind: 'payment_channel', id } as const;
      return tx.cases.ofSubject('PAY.CHANNEL_FAILURE', subject)[0]?.findingTrue === true;
    },
    silentSince(id) {
      const head = tx.cases.ofSubject('SYS.FEED_SILENT', { kind: 'source', id })[0];
      return head?.findingTrue === true ? head.since : undefined;
    },
    stock({ sku, warehouse = '' }) {
      const row = tx.orders.stock(sku, warehouse);
      if (row === undefined) return undefined;
      const paid = paidAt(order);
      const from = row.shortFrom;
      const short =
        from !== null &&
        paid !== undefined &&
        (paid > from.paidAt || (paid === from.paidAt && order.id >= from.orderId));
      return { onHand: row.onHand, wanted: row.wanted, short, updatedAt: row.at };
    },
  };
}

function glance(order: Order, tracking: string | undefined): RelatedOrder {
  const paid = paidAt(order);
  const carrier =
    tracking === undefined
      ? undefined
      : order.shipments.find((it) => tracking.endsWith(it.trackingNumber ?? '\n'))?.carrier;
  return {
    id: order.id,
    captured: capturedOf(order),
    refunded: refundedOf(order),
    cancelled: cancelledAt(order) !== undefined,
    ...(order.customer === undefined ? {} : { customerId: order.customer.id }),
    ...(order.number === undefined ? {} : { number: order.number }),
    ...(order.placedAt === undefined ? {} : { placedAt: order.placedAt }),
    ...(paid === undefined ? {} : { paidAt: paid }),
    ...(order.currency === undefined ? {} : { currency: order.currency }),
    ...(carrier === undefined ? {} : { carrier }),
  };
}
