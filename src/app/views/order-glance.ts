import type { OrderGlance } from '../../cards/case-view.ts';
import { payableOf } from '../../domain/order/derive.ts';
import type { Order } from '../../domain/order/order.ts';
import { maskName } from '../../domain/privacy/mask.ts';

/** An order in one breath, with its personal data masked (domain.md 12): of the address only city and country. */
export function orderGlance(order: Order): OrderGlance {
  const total = payableOf(order);
  const name = order.customer?.name ?? order.shipTo?.name;
  const destination = [order.shipTo?.city, order.shipTo?.country].filter((it) => it !== undefined).join(', ');
  return {
    id: order.id,
    items: order.items.map((item) => ({ title: item.title ?? item.sku, quantity: item.quantity })),
    ...(order.number === undefined ? {} : { number: order.number }),
    ...(total === undefined || order.currency === undefined
      ? {}
      : { total: { amount: total, currency: order.currency } }),
    ...(name === undefined ? {} : { customerName: maskName(name) }),
    ...(order.customer?.tier === undefined ? {} : { tier: order.customer.tier }),
    ...(destination === '' ? {} : { destination }),
  };
}
