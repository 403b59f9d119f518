import { LIMITED_EDITIONS } from '../catalogue/products.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../duration.ts';
import { itemOf } from '../plan/draw-order.ts';
import { warehouseEvent } from '../plan/events-of-order.ts';
import type { Incident, Life } from '../plan/life.ts';
import { type Order, withItems } from '../plan/order.ts';
import type { PlannedEvent, StockMove } from '../plan/planned-event.ts';
import { cancelAndRefund, eventsOfNextParcel, nextParcel } from '../plan/remedies.ts';
import { linesOf } from '../plan/send-parcel.ts';
import type { Random } from '../random.ts';
import { NOTHING_TO_SEE, type Trouble } from './trouble.ts';

/** Share of the shortages that goods coming in end by themselves, after one to three days. */
const COMES_IN = 0.3;

/** Pieces that come in at once. */
const GOODS_IN = 40;

/** Somebody counts a limited edition and finds nothing; innocent is a count that finds just what is reserved. */
export const outOfStock: Trouble = {
  family: 'product',
  alterOrder(order, { random, innocent }): Order {
    // Half of the editions for each, so that an innocent count never finds what another order misses.
    const editions = LIMITED_EDITIONS.filter((_edition, nth) => (nth % 2 === 1) === innocent);
    return withItems(order, [itemOf(random.pick(editions), 1, 1, order.store)]);
  },
  alterParcel: (parcel, _life, { innocent }) => (innocent ? parcel : undefined),
  incident(life, { random, roll, innocent, mendedAt }): Incident {
    const { approvedAt } = life.payment;
    if (approvedAt === undefined) return NOTHING_TO_SEE;
    const countedAt = approvedAt + random.whole(25, 50) * MINUTE_MS;
    if (innocent) return { events: counted(life, countedAt) };
    const rejectedAt = countedAt + 10 * MINUTE_MS;
    const reason = { warehouse: life.order.store.warehouse, reason: 'out_of_stock' };
    const events = [
      stockEvent(life, countedAt, { counted: 'nothing' }),
      warehouseEvent(life.order, rejectedAt, 'fulfilment.rejected', reason),
    ];
    const alone = roll < COMES_IN ? rejectedAt + Math.round(random.between(1, 3) * DAY_MS) : undefined;
    const byHand = mendedAt(rejectedAt, [30, 130]);
    const healsAt = alone ?? byHand;
    if (healsAt === undefined) return { events, signalAt: countedAt };
    const end =
      alone || random.chance(0.5) ? delivered(life, healsAt, random) : cancelAndRefund(life, healsAt, 'out_of_stock');
    return { events: [...events, ...end], signalAt: countedAt, healsAt };
  },
};

/** Just enough is found, and more comes in soon. */
function counted(life: Life, at: number): PlannedEvent[] {
  const found = stockEvent(life, at, { counted: 'what is reserved' });
  return [found, stockEvent(life, at + 5 * MINUTE_MS, { onHand: GOODS_IN })];
}

/** Goods come in, and the order is sent after all. */
function delivered(life: Life, at: number, random: Random): PlannedEvent[] {
  const { order } = life;
  const accepted = warehouseEvent(order, at + 5 * MINUTE_MS, 'fulfilment.accepted', {
    warehouse: order.store.warehouse,
  });
  const parcel = nextParcel(order, at + HOUR_MS, linesOf(order), random, 1);
  return [stockEvent(life, at, { onHand: GOODS_IN }), accepted, ...eventsOfNextParcel(order, parcel)];
}

function stockEvent({ order }: Life, at: number, count: Pick<StockMove, 'counted' | 'onHand'>): PlannedEvent {
  const sku = order.items[0]?.product.sku ?? '';
  const move: StockMove = { sku, warehouse: order.store.warehouse, ...count };
  return { ...warehouseEvent(order, at, 'inventory.updated', {}), subject: sku, stock: [move] };
}
