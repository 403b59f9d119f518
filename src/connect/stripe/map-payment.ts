import type { ProviderEvent } from '../../app/connect/provider-event.ts';
import { present } from '../kit/present.ts';
import { unmapped } from '../kit/tell.ts';
import { unixText } from '../kit/time-text.ts';
import { majorText } from './amount.ts';
import { type Payment, paymentOf, tellPayment } from './payment.ts';
import type { Charge, Intent } from './schema.ts';
import { CHARGE_STATUS, INTENT_STATUS, RISK_LEVEL } from './status.ts';

/** What a state of a payment intent says has happened; `none` says nothing yet. */
const STEP: Readonly<Record<string, string>> = {
  pending: 'payment.submitted',
  requires_action: 'payment.submitted',
  authorized: 'payment.authorized',
  paid: 'payment.captured',
  voided: 'payment.voided',
};

/** A payment intent as an event found it. */
export function mapIntent(type: string, intent: Intent, time: string): readonly ProviderEvent[] {
  const payment = paymentOf({ payment_intent: intent.id, charge: intent.latest_charge }, intent.metadata);
  if (payment === undefined) return [];
  const { currency, status: raw } = intent;
  const status = INTENT_STATUS[raw];
  if (status === undefined) return [unmapped('stripe', 'payment_intent.status', raw, time)];
  const method = intent.payment_method_types?.length === 1 ? intent.payment_method_types[0] : undefined;
  if (type === 'payment_intent.payment_failed') {
    const { decline_code: declined, code } = intent.last_payment_error ?? {};
    const data = {
      method,
      amount: majorText(intent.amount, currency),
      currency,
      decline_code: declined ?? code ?? 'failed',
    };
    return [tellPayment(`intent/${intent.id}/failed`, payment, { type: 'payment.failed', time, data: present(data) })];
  }
  const step = STEP[status];
  if (step === undefined) return [];
  const amount = { paid: intent.amount_received, authorized: intent.amount_capturable }[status] ?? intent.amount;
  const data = present({
    method,
    amount: majorText(amount, currency),
    currency,
    transaction_id: status === 'paid' ? intent.latest_charge : undefined,
  });
  return [tellPayment(`intent/${intent.id}/${raw}`, payment, { type: step, time, data })];
}

/** A charge as an event found it: its money, and what Radar thinks of it. */
export function mapCharge(type: string, charge: Charge, time: string): readonly ProviderEvent[] {
  const payment = paymentOf({ payment_intent: charge.payment_intent, charge: charge.id }, charge.metadata);
  if (payment === undefined) return [];
  const status = CHARGE_STATUS[charge.status];
  if (status === undefined) return [unmapped('stripe', 'charge.status', charge.status, time)];
  return [moneyOf(type, charge, status, payment, time), ...riskOf(type, charge, payment, time)];
}

function moneyOf(type: string, charge: Charge, status: string, payment: Payment, time: string): ProviderEvent {
  const { id, currency, payment_method_details: details } = charge;
  const isCaptured = charge.captured !== false;
  const amount = status === 'paid' && isCaptured ? (charge.amount_captured ?? charge.amount) : charge.amount;
  const event = chargeEventOf(type, status, isCaptured);
  const capturedBefore = details?.card?.capture_before;
  const data = present({
    method: details?.type,
    amount: majorText(amount, currency),
    currency,
    installments: details?.card?.installments?.plan?.count,
    transaction_id: event === 'payment.captured' ? id : undefined,
    decline_code: event === 'payment.failed' ? (charge.failure_code ?? charge.outcome?.reason ?? 'failed') : undefined,
    expires_at: event === 'payment.authorized' && capturedBefore ? unixText(capturedBefore) : undefined,
    payer: present({
      name: charge.billing_details?.name,
      country: details?.card?.country ?? charge.billing_details?.address?.country,
      fingerprint: details?.card?.fingerprint,
    }),
  });
  return tellPayment(`charge/${id}/${event}`, payment, { type: event, time, data });
}

function chargeEventOf(type: string, status: string, isCaptured: boolean): string {
  if (type === 'charge.expired') return 'payment.voided';
  if (status === 'failed') return 'payment.failed';
  if (status === 'pending') return 'payment.submitted';
  return isCaptured ? 'payment.captured' : 'payment.authorized';
}

/** Radar's doubt opens a review; Stripe closes it with an event of its own, or with a charge that is no longer doubtful. */
function riskOf(type: string, charge: Charge, payment: Payment, time: string): readonly ProviderEvent[] {
  const { risk_level: level, risk_score: score, reason, type: outcome } = charge.outcome ?? {};
  if (type === 'charge.refunded' || type === 'charge.expired' || charge.status === 'failed') return [];
  if (level && RISK_LEVEL[level] === undefined) return [unmapped('stripe', 'risk_level', level, time)];
  if (outcome !== 'manual_review' && (!level || RISK_LEVEL[level] !== true)) return [];
  const data = present({ risk_level: level, risk_score: score, reason: reason ?? outcome });
  return [tellPayment(`charge/${charge.id}/risk`, payment, { type: 'payment.review_opened', time, data })];
}
