import type { ProviderEvent } from '../../app/connect/provider-event.ts';
import { present } from '../kit/present.ts';
import { unmapped } from '../kit/tell.ts';
import { unixText } from '../kit/time-text.ts';
import { majorText } from './amount.ts';
import { paymentOf, tellPayment } from './payment.ts';
import type { Dispute, FraudWarning, Refund, Review } from './schema.ts';
import { DISPUTE_STATUS, REFUND_STATUS } from './status.ts';

/** A refund; one that Ordermend asked for carries the effect in its metadata. */
export function mapRefund(refund: Refund, time: string): readonly ProviderEvent[] {
  const { id, currency, metadata, status: raw } = refund;
  const payment = paymentOf(refund, metadata);
  if (payment === undefined) return [];
  const status = REFUND_STATUS[raw ?? 'succeeded'];
  if (status === undefined) return [unmapped('stripe', 'refund.status', raw ?? '', time)];
  const data = present({
    refund_id: id,
    amount: majorText(refund.amount, currency),
    currency,
    status,
    effect_id: metadata?.effect_id,
  });
  return [tellPayment(`refund/${id}`, payment, { type: 'payment.refunded', time, data })];
}

/** A dispute, with the day by which evidence must be there. A state that no table has stays as it came. */
export function mapDispute(dispute: Dispute, time: string): readonly ProviderEvent[] {
  const { id, currency, status } = dispute;
  const payment = paymentOf(dispute, dispute.metadata);
  if (payment === undefined) return [];
  const dueBy = dispute.evidence_details?.due_by;
  const data = present({
    dispute_id: id,
    reason: dispute.reason,
    status,
    amount: majorText(dispute.amount, currency),
    currency,
    due_by: dueBy ? unixText(dueBy) : undefined,
  });
  return [
    tellPayment(`dispute/${id}`, payment, { type: 'payment.disputed', time, data }),
    ...(DISPUTE_STATUS.has(status) ? [] : [unmapped('stripe', 'dispute.status', status, time)]),
  ];
}

/** A review of Radar, opened or closed. */
export function mapReview(review: Review, time: string): readonly ProviderEvent[] {
  const payment = paymentOf(review);
  if (payment === undefined) return [];
  const type = review.open ? 'payment.review_opened' : 'payment.review_closed';
  const data = present({ reason: review.open ? review.opened_reason : review.closed_reason });
  return [tellPayment(`review/${review.id}`, payment, { type, time, data })];
}

/** A card network suspects fraud before there is a dispute. */
export function mapFraudWarning(warning: FraudWarning, time: string): readonly ProviderEvent[] {
  const payment = paymentOf(warning);
  if (payment === undefined) return [];
  const data = { risk_level: 'highest', reason: `early fraud warning: ${warning.fraud_type ?? 'unknown'}` };
  return [tellPayment(`warning/${warning.id}`, payment, { type: 'payment.review_opened', time, data })];
}
