import { earliest, latest, putById, putByTime, takeNewest } from './combine.ts';
import type { Draft } from './draft.ts';
import { foldCapture } from './fold-capture.ts';
import type { EventOf } from './order-event.ts';
import type { Dispute, Payment, PaymentReview, Refund } from './payment.ts';

const MOST_FAILURES = 20;

type Step = 'payment.submitted' | 'payment.authorized' | 'payment.captured' | 'payment.failed' | 'payment.voided';

/** One step of a payment: each amount is the one its newest step told, captures add up. */
export function foldPayment(draft: Draft, event: EventOf<Step>): void {
  const { at, data } = event;
  const { method, currency, installments, payer, expiresAt } = data;
  const before = paymentOf(draft, data.paymentId, at);
  const payment = takeNewest<Payment>(
    before,
    {
      ...(method === undefined ? {} : { method }),
      ...(currency === undefined ? {} : { currency }),
      ...(installments === undefined ? {} : { installments }),
      ...(payer === undefined ? {} : { payer }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    },
    at,
  );
  draft.payments = putById(draft.payments, step(payment, event));
}

function step(payment: Payment, event: EventOf<Step>): Payment {
  const { at, data, type } = event;
  switch (type) {
    case 'payment.submitted':
      if (payment.submittedAt !== undefined && payment.submittedAt > at) return payment;
      return { ...payment, submitted: data.amount, submittedAt: at };
    case 'payment.authorized':
      if (payment.authorizedAt !== undefined && payment.authorizedAt > at) return payment;
      return { ...payment, authorized: data.amount, authorizedAt: at };
    case 'payment.captured':
      return { ...payment, captures: foldCapture(payment.captures, event) };
    case 'payment.failed': {
      const failure = { at, ...(data.declineCode === undefined ? {} : { declineCode: data.declineCode }) };
      const isSame = (a: typeof failure, b: typeof failure) => a.declineCode === b.declineCode;
      return { ...payment, failures: putByTime(payment.failures, failure, isSame, MOST_FAILURES) };
    }
    case 'payment.voided':
      return { ...payment, voidedAt: latest(payment.voidedAt, at) };
  }
}

/** Refunds by their id; the last status wins. */
export function foldRefund(draft: Draft, event: EventOf<'payment.refunded'>): void {
  const { at, data, effectId } = event;
  const payment = paymentOf(draft, data.paymentId, at);
  const known = payment.refunds.find((it) => it.id === data.refundId);
  const effect = effectId ?? known?.effectId;
  const told = { amount: data.amount, currency: data.currency, status: data.status, at };
  const refund: Refund = {
    id: data.refundId,
    ...(known !== undefined && known.at > at ? known : told),
    since: earliest(known?.since, at),
    ...(effect === undefined ? {} : { effectId: effect }),
  };
  draft.payments = putById(draft.payments, { ...payment, refunds: putById(payment.refunds, refund) });
}

/** Disputes by their id; the newest word wins, what it does not tell stays. */
export function foldDispute(draft: Draft, event: EventOf<'payment.disputed'>): void {
  const { at, data } = event;
  const payment = paymentOf(draft, data.paymentId, at);
  const known = payment.disputes.find((it) => it.id === data.disputeId);
  const newest = known === undefined || known.at <= at;
  const { reason, status } = newest ? data : known;
  const written: Record<string, number> = { ...payment.written };
  const amount = newer(known?.amount, data.amount, `dispute.${data.disputeId}.amount`, at, written);
  const dueBy = newer(known?.dueBy, data.dueBy, `dispute.${data.disputeId}.dueBy`, at, written);
  const dispute: Dispute = {
    id: data.disputeId,
    reason,
    status,
    since: earliest(known?.since, at),
    at: latest(known?.at, at),
    ...(amount === undefined ? {} : { amount }),
    ...(dueBy === undefined ? {} : { dueBy }),
  };
  draft.payments = putById(draft.payments, { ...payment, written, disputes: putById(payment.disputes, dispute) });
}

/** A risk review of one payment or, where it names none, of the order. */
export function foldRiskReview(
  draft: Draft,
  event: EventOf<'payment.review_opened'> | EventOf<'payment.review_closed'>,
): void {
  const { at, data } = event;
  if (data.paymentId === undefined) {
    const written: Record<string, number> = { ...draft.written };
    draft.riskReview = reviewed(draft.riskReview, event, written);
    draft.written = written;
    return;
  }
  const payment = paymentOf(draft, data.paymentId, at);
  const written: Record<string, number> = { ...payment.written };
  const review = reviewed(payment.review, event, written);
  draft.payments = putById(draft.payments, { ...payment, written, review });
}

function reviewed(
  known: PaymentReview | undefined,
  event: EventOf<'payment.review_opened'> | EventOf<'payment.review_closed'>,
  written: Record<string, number>,
): PaymentReview {
  const { at, data, type } = event;
  const openedAt = type === 'payment.review_opened' ? latest(known?.openedAt, at) : known?.openedAt;
  const closedAt = type === 'payment.review_closed' ? latest(known?.closedAt, at) : known?.closedAt;
  const riskLevel = newer(known?.riskLevel, data.riskLevel, 'review.riskLevel', at, written);
  const riskScore = newer(known?.riskScore, data.riskScore, 'review.riskScore', at, written);
  const reason = newer(known?.reason, data.reason, 'review.reason', at, written);
  return {
    ...(openedAt === undefined ? {} : { openedAt }),
    ...(closedAt === undefined ? {} : { closedAt }),
    ...(riskLevel === undefined ? {} : { riskLevel }),
    ...(riskScore === undefined ? {} : { riskScore }),
    ...(reason === undefined ? {} : { reason }),
  };
}

function newer<T>(
  known: T | undefined,
  told: T | undefined,
  key: string,
  at: number,
  written: Record<string, number>,
): T | undefined {
  if (told === undefined || (written[key] ?? Number.NEGATIVE_INFINITY) > at) return known;
  written[key] = at;
  return told;
}

function paymentOf(draft: Draft, id: string, at: number): Payment {
  const known = draft.payments.find((it) => it.id === id);
  if (known !== undefined) return known.lastEventAt >= at ? known : { ...known, lastEventAt: at };
  return { id, captures: [], failures: [], refunds: [], disputes: [], lastEventAt: at, written: {} };
}
