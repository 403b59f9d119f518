import { describe, expect, it } from 'vitest';
import { captured, created, event, told } from '../../order/story.ts';
import { codes, judge, nextLook, only } from '../judge.ts';

describe('PAY.MISMATCH', () => {
  it.each([
    ['61.00', 'paid_too_much', 100],
    ['55.00', 'paid_too_little', -500],
  ])('opens when %s arrives for 60.00', (amount, problem, difference) => {
    const order = told(created(), captured(1, { amount }));
    expect(codes(judge(order, 1.05))).toEqual([]);
    expect(nextLook(judge(order, 1.05))).toBeCloseTo(1 + 5 / 60, 5);
    const { evidence, money } = only(judge(order, 2), 'PAY.MISMATCH');
    expect(evidence).toMatchObject({ problem, difference: { amount: difference, currency: 'EUR' } });
    expect(money).toEqual({ amount: Math.abs(difference), currency: 'EUR' });
  });

  it('is silent within the tolerance and speaks beyond it', () => {
    expect(codes(judge(told(created(), captured(1, { amount: '60.30' })), 2))).toEqual([]);
    expect(codes(judge(told(created(), captured(1, { amount: '60.31' })), 2))).toEqual(['PAY.MISMATCH']);
  });

  it('clears when the order is adjusted, the rest arrives, or the excess goes back', () => {
    const less = captured(1, { amount: '55.00' });
    expect(
      codes(judge(told(created(), less, event('order.updated', 2, { currency: 'EUR', total: '55.00' })), 3)),
    ).toEqual([]);
    expect(codes(judge(told(created(), less, captured(2, { payment_id: 'pay-2', amount: '5.00' })), 3))).toEqual([]);
    const refund = event('payment.refunded', 2, {
      payment_id: 'pay-1',
      refund_id: 'r',
      amount: '1.00',
      currency: 'EUR',
      status: 'pending',
    });
    expect(codes(judge(told(created(), captured(1, { amount: '61.00' }), refund), 3))).toEqual([]);
  });

  it('is silent about a refund for what came back: too little was not paid', () => {
    const refund = event('payment.refunded', 2, {
      payment_id: 'pay-1',
      refund_id: 'r',
      amount: '20.00',
      currency: 'EUR',
      status: 'succeeded',
    });
    expect(codes(judge(told(created(), captured(1), refund), 3))).toEqual([]);
  });

  it('is silent while nothing was paid, and while nobody knows what is payable', () => {
    expect(
      codes(
        judge(told(created(), event('payment.submitted', 1, { payment_id: 'p', amount: '1.00', currency: 'EUR' })), 3),
      ),
    ).toEqual([]);
    expect(codes(judge(told(created({ total: undefined }), captured(1, { amount: '66.00' })), 3))).toEqual([]);
  });

  it('waits for the rest while an authorisation covers it, until that expires', () => {
    const step = { payment_id: 'pay-1', currency: 'EUR' };
    const order = told(
      created({ promised_ship_at: undefined, promised_delivery_at: undefined }),
      event('payment.authorized', 0.5, { ...step, amount: '60.00', expires_at: '2026-03-05T10:00:00Z' }),
      captured(1, { amount: '20.00' }),
      event('shipment.handed_over', 2),
    );
    expect(codes(judge(order, 3))).toEqual([]);
    expect(nextLook(judge(order, 3))).toBe(72);
    expect(codes(judge(order, 72))).toEqual(['PAY.MISMATCH']);
  });

  it('waits for the other half of split tender for three days', () => {
    const order = told(
      created({ promised_ship_at: undefined, promised_delivery_at: undefined }),
      captured(1, { amount: '20.00', method: 'voucher' }),
      event('payment.submitted', 1, { payment_id: 'pay-2', method: 'transfer', amount: '40.00', currency: 'EUR' }),
      event('shipment.handed_over', 2),
    );
    expect(codes(judge(order, 3))).toEqual([]);
    expect(nextLook(judge(order, 3))).toBe(73);
    expect(codes(judge(order, 73))).toEqual(['PAY.MISMATCH']);
  });

  it('takes a deposit for a deposit and cash on delivery for nothing', () => {
    expect(codes(judge(told(created({ payment_terms: 'deposit' }), captured(1, { amount: '20.00' })), 3))).toEqual([]);
    expect(codes(judge(told(created({ payment_terms: 'deposit' }), captured(1, { amount: '70.00' })), 3))).toEqual([
      'PAY.MISMATCH',
    ]);
    expect(codes(judge(told(created({ payment_terms: 'cod' }), captured(1, { amount: '20.00' })), 3))).toEqual([]);
  });

  it('opens for another currency than the order’s', () => {
    const order = told(created(), captured(1, { currency: 'USD' }));
    expect(only(judge(order, 2), 'PAY.MISMATCH').evidence).toMatchObject({
      problem: 'other_currency',
      orderCurrency: 'EUR',
    });
  });

  it('opens after 15 minutes for money of an order that nobody knows', () => {
    const order = told(captured(1));
    expect(codes(judge(order, 1.2))).toEqual([]);
    expect(only(judge(order, 1.25), 'PAY.MISMATCH').evidence).toMatchObject({ problem: 'unknown_order' });
    expect(codes(judge(told(captured(1), event('shipment.handed_over', 2)), 3))).toEqual([]);
  });

  it('needs no look later when an order is paid to the cent', () => {
    const order = told(
      created({ promised_ship_at: undefined, promised_delivery_at: undefined, ship_to: undefined }),
      captured(1),
    );
    expect(judge(order, 1.01)).toEqual({ findings: [], muted: [], monitored: [], coming: [] });
  });
});
