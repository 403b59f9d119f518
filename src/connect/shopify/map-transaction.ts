import type { ProviderEvent } from '../../app/connect/provider-event.ts';
import { amountText } from '../kit/amount.ts';
import { present } from '../kit/present.ts';
import { tell, unmapped } from '../kit/tell.ts';
import type { Refund, Transaction } from './schema.ts';
import { REFUND_STATUS } from './status.ts';

/** What a transaction of each kind says when it succeeded (`shopify.dev`, Transaction). */
const SUCCEEDED: Readonly<Record<string, string>> = {
  authorization: 'payment.authorized',
  emv_authorization: 'payment.authorized',
  capture: 'payment.captured',
  sale: 'payment.captured',
  void: 'payment.voided',
};

/** What it says in each other state, unless it is a void or a refund. */
const OTHERWISE: Readonly<Record<string, string>> = {
  pending: 'payment.submitted',
  failure: 'payment.failed',
  error: 'payment.failed',
};

/** Cash back over a counter: no money of the order moves. */
const CHANGE = 'change';

/**
 * Money of one order through one gateway is one payment: a refund names only the transaction before it, never the first.
 */
export function paymentIdOf(orderId: string, gateway: string): string {
  return `${orderId}/${gateway}`.slice(0, 200);
}

/** One transaction. Its currency is the order's where old versions name none. */
export function mapTransaction(transaction: Transaction): readonly ProviderEvent[] {
  const { order_id: orderId, kind, status, created_at: time } = transaction;
  if (!orderId || kind === CHANGE) return [];
  if (kind === 'refund') return mapRefund({ id: transaction.id, order_id: orderId, transactions: [transaction] });
  const type = status === 'success' ? SUCCEEDED[kind] : kind in SUCCEEDED ? OTHERWISE[status] : undefined;
  const known = kind in SUCCEEDED && (status === 'success' || status in OTHERWISE);
  if (!known) return [unmapped('shopify', 'transaction', `${kind} ${status}`, time)];
  if (type === undefined || (kind === 'void' && status !== 'success')) return [];
  const gateway = transaction.gateway ?? 'shopify';
  const isCapture = type === 'payment.captured';
  const data = present({
    payment_id: paymentIdOf(orderId, gateway),
    method: gateway,
    amount: transaction.currency ? amountText(transaction.amount, transaction.currency) : transaction.amount,
    currency: transaction.currency,
    transaction_id: isCapture ? transaction.id : undefined,
    decline_code: type === 'payment.failed' ? (transaction.error_code ?? status) : undefined,
    expires_at: type === 'payment.authorized' ? transaction.authorization_expires_at : undefined,
  });
  return [
    tell(`transaction/${transaction.id}`, { type, subject: orderId, time: transaction.processed_at ?? time, data }),
  ];
}

/** Effects that Ordermend asked for sign themselves in the note of the refund; their ids are base64url. */
const EFFECT = /\bef_[\w-]{4,100}/;

/** The transactions of a refund, each with its own state. */
export function mapRefund(refund: Refund, orderCurrency?: string): readonly ProviderEvent[] {
  const orderId = refund.order_id;
  if (!orderId) return [];
  return (refund.transactions ?? [])
    .filter(({ kind }) => kind === 'refund')
    .flatMap((transaction) => {
      const { id, created_at: time, currency = orderCurrency } = transaction;
      const status = REFUND_STATUS[transaction.status];
      if (status === undefined) return [unmapped('shopify', 'refund', transaction.status, time)];
      const data = present({
        payment_id: paymentIdOf(orderId, transaction.gateway ?? 'shopify'),
        refund_id: id,
        amount: currency ? amountText(transaction.amount, currency) : transaction.amount,
        currency,
        status,
        effect_id: refund.note?.match(EFFECT)?.[0],
      });
      return [
        tell(`refund/${id}`, {
          type: 'payment.refunded',
          subject: orderId,
          time: transaction.processed_at ?? time,
          data,
        }),
      ];
    });
}
