import type { ProviderEvent } from '../../app/connect/provider-event.ts';
import { amountText } from '../kit/amount.ts';
import { present } from '../kit/present.ts';
import { tell } from '../kit/tell.ts';
import { paymentIdOf } from './map-transaction.ts';
import type { Dispute, FulfillmentOrder, Risk } from './schema.ts';

/** Disputes are Shopify Payments' own. Their webhooks say when they began; what changed since has its own time. */
export function mapDispute(dispute: Dispute, receivedAt: string): readonly ProviderEvent[] {
  const { id, status, currency } = dispute;
  const subject = dispute.order_id ?? `dispute-${id}`;
  const isNew = status === 'needs_response' || status === 'warning_needs_response';
  const time = isNew ? dispute.initiated_at : (dispute.finalized_on ?? dispute.evidence_sent_on ?? receivedAt);
  const data = present({
    payment_id: paymentIdOf(subject, 'shopify_payments'),
    dispute_id: id,
    reason: dispute.reason,
    status,
    amount: amountText(dispute.amount, currency),
    currency,
    due_by: dispute.evidence_due_by,
  });
  return [tell(`dispute/${id}`, { type: 'payment.disputed', subject, time, data })];
}

/** Advice under which a person should look before the parcel leaves. */
const RISKY: ReadonlySet<string> = new Set(['cancel', 'investigate', 'high', 'medium']);

/** An assessment of an order's risk: doubtful ones open a review, harmless ones close it. */
export function mapRisk(risk: Risk, receivedAt: string): readonly ProviderEvent[] {
  const level = (risk.risk_level ?? risk.recommendation ?? 'unknown').toLowerCase();
  const score = risk.score ? Math.round(Number(risk.score) * 100) : undefined;
  return [
    tell(`risk/${risk.order_id}`, {
      type: RISKY.has(level) ? 'payment.review_opened' : 'payment.review_closed',
      subject: risk.order_id,
      time: risk.created_at ?? receivedAt,
      data: present({ risk_level: level, risk_score: score, reason: risk.message ?? risk.provider_title }),
    }),
  ];
}

/** What each word about a fulfilment order means; these webhooks carry no time of their own. */
export function mapFulfillmentOrder(
  topic: keyof typeof FULFILLMENT_ORDER_TOPICS,
  told: FulfillmentOrder,
  receivedAt: string,
): readonly ProviderEvent[] {
  const { id, order_id: inner } = told.fulfillment_order;
  const orderId = told.order_id ?? inner;
  const hold = told.created_fulfillment_hold ?? told.fulfillment_order.fulfillment_holds?.[0];
  const isHold = topic === 'fulfillment_orders/placed_on_hold' || topic === 'fulfillment_orders/hold_released';
  // A release names no hold: all holds of one fulfilment order are one.
  const data = isHold
    ? { hold_id: id, codes: hold?.reason ? [hold.reason.toUpperCase()] : [] }
    : present({ reason: told.message });
  const event = { type: FULFILLMENT_ORDER_TOPICS[topic], time: receivedAt, data };
  const name = `shopify/fulfillment_order/${id}`;
  return [tell(name, orderId ? { ...event, subject: orderId } : { ...event, about: [{ kind: 'link', name }] })];
}

/** Topics of fulfilment orders that are taken, and the event that each becomes. */
export const FULFILLMENT_ORDER_TOPICS = {
  'fulfillment_orders/placed_on_hold': 'order.held',
  'fulfillment_orders/hold_released': 'order.released',
  'fulfillment_orders/fulfillment_request_accepted': 'fulfilment.accepted',
  'fulfillment_orders/fulfillment_request_rejected': 'fulfilment.rejected',
} as const;
