import type { IncomingHttpHeaders } from 'node:http';
import type { Mapped } from '../../app/connect/provider-event.ts';
import { readPayload, refused } from '../kit/read-payload.ts';
import { tell, unmapped } from '../kit/tell.ts';
import { mapFulfillment, mapFulfillmentEvent } from './map-fulfillment.ts';
import { mapOrder } from './map-order.ts';
import { mapRefund, mapTransaction } from './map-transaction.ts';
import { FULFILLMENT_ORDER_TOPICS, mapDispute, mapFulfillmentOrder, mapRisk } from './map-trouble.ts';
import {
  DeletedOrder,
  Dispute,
  Fulfillment,
  FulfillmentEvent,
  FulfillmentOrder,
  Order,
  Refund,
  Risk,
  Transaction,
} from './schema.ts';

type MapTopic = (payload: unknown, triggeredAt: string) => Mapped;

const orderTopic: MapTopic = (payload) => readPayload('order of Shopify', Order, payload, mapOrder);
const shipmentTopic: MapTopic = (payload) => readPayload('fulfilment of Shopify', Fulfillment, payload, mapFulfillment);
const disputeTopic: MapTopic = (payload, at) =>
  readPayload('dispute of Shopify', Dispute, payload, (dispute) => mapDispute(dispute, at));

/** Every topic that is understood. An edit of an order says only what changed, and the whole order comes after it. */
const TOPICS: Readonly<Record<string, MapTopic>> = {
  'orders/create': orderTopic,
  'orders/updated': orderTopic,
  'orders/paid': orderTopic,
  'orders/partially_fulfilled': orderTopic,
  'orders/fulfilled': orderTopic,
  'orders/cancelled': orderTopic,
  'orders/edited': () => ({ ok: true, events: [], links: [] }),
  'orders/delete': (payload, at) =>
    readPayload('deletion of Shopify', DeletedOrder, payload, ({ id }) => [
      tell(`order/${id}/deleted`, { type: 'order.cancelled', subject: id, time: at, data: { reason: 'deleted' } }),
    ]),
  'orders/risk_assessment_changed': (payload, at) =>
    readPayload('risk of Shopify', Risk, payload, (risk) => mapRisk(risk, at)),
  'order_transactions/create': (payload) => readPayload('transaction of Shopify', Transaction, payload, mapTransaction),
  'refunds/create': (payload) => readPayload('refund of Shopify', Refund, payload, (refund) => mapRefund(refund)),
  'fulfillments/create': shipmentTopic,
  'fulfillments/update': shipmentTopic,
  'fulfillment_events/create': (payload) =>
    readPayload('fulfilment event of Shopify', FulfillmentEvent, payload, mapFulfillmentEvent),
  'disputes/create': disputeTopic,
  'disputes/update': disputeTopic,
  ...Object.fromEntries(
    (Object.keys(FULFILLMENT_ORDER_TOPICS) as (keyof typeof FULFILLMENT_ORDER_TOPICS)[]).map((topic) => [
      topic,
      ((payload, at) =>
        readPayload('fulfilment order of Shopify', FulfillmentOrder, payload, (told) =>
          mapFulfillmentOrder(topic, told, at),
        )) satisfies MapTopic,
    ]),
  ),
};

/** What one webhook of Shopify says; its topic and the time of its cause stand in its headers. */
export function map(headers: IncomingHttpHeaders, payload: unknown, receivedAt: number): Mapped {
  const topic = headers['x-shopify-topic'];
  if (typeof topic !== 'string' || topic === '') return refused('the header X-Shopify-Topic is missing');
  const triggered = headers['x-shopify-triggered-at'];
  const at = typeof triggered === 'string' && triggered !== '' ? triggered : new Date(receivedAt).toISOString();
  const mapTopic = TOPICS[topic];
  return mapTopic?.(payload, at) ?? { ok: true, events: [unmapped('shopify', 'topic', topic, at)], links: [] };
}
