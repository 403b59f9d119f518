import type { ProviderEvent } from '../../app/connect/provider-event.ts';
import { amountText, unsignedText } from '../kit/amount.ts';
import { present } from '../kit/present.ts';
import { tell } from '../kit/tell.ts';
import { timeText } from '../kit/time-text.ts';
import type { Order } from './schema.ts';

/** Where WooCommerce's Stripe gateway keeps the payment intent of an order. */
const INTENT_KEY = '_stripe_intent_id';
/** Effects that Ordermend asked for sign themselves in the reason of the refund. */
const EFFECT = /\bef_\w{4,100}\b/;

/**
 * What an order says of its own money: paid once, refunds without a state (WooCommerce writes one only when it is done),
 * failed. Paid through Stripe it is the same payment that Stripe's own webhooks tell of.
 */
export function mapMoney(order: Order, time: string): readonly ProviderEvent[] {
  const { id, currency, total, status } = order;
  const payment = { payment_id: paymentIdOf(order), method: order.payment_method || undefined };
  const events: ProviderEvent[] = [];
  const tellMoney = (key: string, type: string, at: string, data: Readonly<Record<string, unknown>>) =>
    tell(`order/${id}/${key}`, { type, subject: id, time: at, data: present({ ...payment, ...data }) });

  const amount = amountText(total, currency);
  if (order.date_paid_gmt && amount !== undefined) {
    const data = { amount, currency, transaction_id: order.transaction_id || undefined };
    events.push({
      ...tellMoney('paid', 'payment.captured', timeText(order.date_paid_gmt), data),
      onlyUnlessPaid: true,
    });
  }
  if (status === 'failed') events.push(tellMoney('failed', 'payment.failed', time, { decline_code: 'failed' }));
  for (const { id: refund, total: refunded, reason } of order.refunds ?? []) {
    const effect = reason?.match(EFFECT)?.[0];
    const data = {
      refund_id: refund,
      amount: unsignedText(refunded, currency),
      currency,
      status: 'succeeded',
      effect_id: effect,
    };
    events.push(tellMoney(`refund/${refund}`, 'payment.refunded', time, data));
  }
  return events;
}

/** Names of Stripe that lead to this order, for webhooks of Stripe that do not name it. */
export function stripeNamesOf(order: Order): readonly string[] {
  return [intentOf(order), order.transaction_id ?? undefined].filter(
    (name) => name !== undefined && /^(pi|ch|py)_/.test(name),
  ) as string[];
}

function paymentIdOf(order: Order): string {
  return intentOf(order) ?? (order.transaction_id || `order-${order.id}`).slice(0, 200);
}

function intentOf({ meta_data: meta }: Order): string | undefined {
  const value = meta?.find(({ key }) => key === INTENT_KEY)?.value;
  return typeof value === 'string' && value !== '' && value.length <= 200 ? value : undefined;
}
