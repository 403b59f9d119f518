import type { IncomingHttpHeaders } from 'node:http';
import type { Mapped } from '../../app/connect/provider-event.ts';
import { readPayload, refused } from '../kit/read-payload.ts';
import { unmapped } from '../kit/tell.ts';
import { stripeNamesOf } from './map-money.ts';
import { mapOrder } from './map-order.ts';
import { DeletedOrder, Order } from './schema.ts';

const ORDER_TOPICS: ReadonlySet<string> = new Set(['order.created', 'order.updated', 'order.restored']);

/** What one webhook of WooCommerce says (WP REST API Integration v3, v2 or v1); the older API wraps it in another shape. */
export function map(headers: IncomingHttpHeaders, payload: unknown, receivedAt: number): Mapped {
  const topic = headers['x-wc-webhook-topic'];
  const now = new Date(receivedAt).toISOString();
  if (typeof topic !== 'string' || topic === '') return refused('the header X-WC-Webhook-Topic is missing');
  if (topic === 'order.deleted') {
    return readPayload('deletion of WooCommerce', DeletedOrder, payload, ({ id }) => [
      { id: `order/${id}/deleted`, type: 'order.cancelled', subject: id, time: now, data: { reason: 'deleted' } },
    ]);
  }
  if (!ORDER_TOPICS.has(topic)) return { ok: true, events: [unmapped('woocommerce', 'topic', topic, now)], links: [] };
  if (isLegacy(payload))
    return refused('this is the legacy API: set the API version of the webhook to WP REST API Integration v3');
  return readPayload('order of WooCommerce', Order, payload, (order) => ({
    ok: true,
    events: mapOrder(order),
    links: stripeNamesOf(order).map((name) => ({ name: `stripe/${name}`, orderId: order.id })),
  }));
}

function isLegacy(payload: unknown): boolean {
  return typeof payload === 'object' && payload !== null && 'order' in payload && !('id' in payload);
}
