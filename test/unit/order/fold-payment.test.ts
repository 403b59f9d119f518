import { describe, expect, it } from 'vitest';
import type { OrderEvent } from '../../../src/domain/order/order-event.ts';
import { captured, created, event, hour, told } from './story.ts';

function capturesOf(...events: readonly OrderEvent[]) {
  return told(created(), ...events).payments.flatMap((it) => it.captures.map((one) => [one.transaction, one.amount]));
}

describe('captures', () => {
  it('with a transaction that is known are a repeat, also of another time', () => {
    expect(capturesOf(captured(1, { transaction_id: 't-1' }), captured(5, { transaction_id: 't-1' }))).toEqual([
      ['t-1', 6000],
    ]);
  });

  it('with another transaction are another charge, also of the same amount', () => {
    const two = capturesOf(captured(1, { transaction_id: 't-1' }), captured(1, { transaction_id: 't-2' }));
    expect(two).toEqual([
      ['t-1', 6000],
      ['t-2', 6000],
    ]);
  });

  it('without a transaction are a repeat of the same payment and amount', () => {
    expect(capturesOf(captured(1), captured(2))).toEqual([[undefined, 6000]]);
    expect(capturesOf(captured(1), captured(2, { amount: '10.00' }))).toHaveLength(2);
    expect(capturesOf(captured(1), captured(2, { payment_id: 'pay-2' }))).toHaveLength(2);
  });

  it('told by the shop without and by the provider with a transaction are one, whoever comes first', () => {
    const provider = captured(1, { transaction_id: 't-1' });
    expect(capturesOf(captured(2), provider)).toEqual([['t-1', 6000]]);
    expect(capturesOf(provider, captured(2))).toEqual([['t-1', 6000]]);
  });
});

describe('refunds', () => {
  const refund = (hours: number, status: string) =>
    event('payment.refunded', hours, {
      payment_id: 'pay-1',
      refund_id: 'r-1',
      amount: '5.00',
      currency: 'EUR',
      status,
    });

  it('have the status of their newest word and remember when they began', () => {
    const order = told(created(), captured(), refund(3, 'succeeded'), refund(2, 'pending'));
    expect(order.payments[0]?.refunds).toEqual([
      { id: 'r-1', amount: 500, currency: 'EUR', status: 'succeeded', at: hour(3), since: hour(2) },
    ]);
  });

  it('keep the effect that asked for them', () => {
    const answer = event('payment.refunded', 2, {
      payment_id: 'pay-1',
      refund_id: 'r-1',
      amount: '5',
      currency: 'EUR',
      status: 'pending',
      effect_id: 'fx',
    });
    expect(told(created(), answer, refund(3, 'succeeded')).payments[0]?.refunds[0]?.effectId).toBe('fx');
  });
});

describe('a payment', () => {
  it('gathers its steps, each as its newest telling', () => {
    const step = { payment_id: 'pay-1', currency: 'EUR' };
    const order = told(
      created(),
      event('payment.authorized', 2, { ...step, amount: '60.00', expires_at: '2026-03-09T00:00:00Z', method: 'card' }),
      event('payment.submitted', 1, { ...step, amount: '60.00', method: 'unknown' }),
      event('payment.failed', 3, { ...step, decline_code: 'insufficient_funds' }),
      event('payment.voided', 4, step),
    );
    expect(order.payments).toHaveLength(1);
    expect(order.payments[0]).toMatchObject({
      method: 'card',
      submitted: 6000,
      authorized: 6000,
      authorizedAt: hour(2),
      expiresAt: Date.UTC(2026, 2, 9),
      failures: [{ at: hour(3), declineCode: 'insufficient_funds' }],
      voidedAt: hour(4),
      lastEventAt: hour(4),
    });
  });

  it('can be disputed more than once; a later word keeps what it does not tell', () => {
    const dispute = (hours: number, id: string, more: object) =>
      event('payment.disputed', hours, { payment_id: 'pay-1', dispute_id: id, status: 'needs_response', ...more });
    const order = told(
      created(),
      dispute(1, 'd-1', { reason: 'fraudulent', due_by: '2026-03-20T00:00:00Z', amount: '60.00', currency: 'EUR' }),
      dispute(9, 'd-1', { reason: 'fraudulent', status: 'won' }),
      dispute(5, 'd-2', { reason: 'general' }),
    );
    expect(order.payments[0]?.disputes).toMatchObject([
      { id: 'd-1', status: 'won', amount: 6000, dueBy: Date.UTC(2026, 2, 20), since: hour(1), at: hour(9) },
      { id: 'd-2', status: 'needs_response' },
    ]);
  });

  it('may be reviewed for risk, or the order as a whole', () => {
    const order = told(
      created(),
      event('payment.review_opened', 1, { risk_level: 'elevated' }),
      event('payment.review_opened', 1, { payment_id: 'pay-1', risk_score: 81 }),
    );
    expect(order.riskReview).toMatchObject({ openedAt: hour(1), riskLevel: 'elevated' });
    expect(order.payments[0]?.review).toMatchObject({ openedAt: hour(1), riskScore: 81 });
  });
});
