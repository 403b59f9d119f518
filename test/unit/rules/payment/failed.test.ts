import { describe, expect, it } from 'vitest';
import { captured, created, event, told } from '../../order/story.ts';
import { codes, judge, nextLook, only } from '../judge.ts';

const MINUTE = 1 / 60;

function failed(hours: number, more: Readonly<Record<string, unknown>> = {}) {
  return event('payment.failed', hours, {
    payment_id: 'pay-1',
    method: 'card',
    decline_code: 'insufficient_funds',
    ...more,
  });
}

describe('PAY.FAILED', () => {
  it('opens ten minutes after the last attempt failed', () => {
    const order = told(created(), failed(1));
    expect(codes(judge(order, 1.1))).toEqual([]);
    expect(nextLook(judge(order, 1.1))).toBeCloseTo(1 + 10 * MINUTE, 5);
    expect(only(judge(order, 1 + 10 * MINUTE), 'PAY.FAILED').evidence).toMatchObject({
      attempts: 1,
      declineCode: 'insufficient_funds',
      method: 'card',
      payable: { amount: 6000, currency: 'EUR' },
    });
  });

  it('opens five quiet minutes after the third failure within half an hour', () => {
    const order = told(created(), failed(1), failed(1.1), failed(1.2));
    expect(codes(judge(order, 1.2 + 4 * MINUTE))).toEqual([]);
    expect(only(judge(order, 1.2 + 5 * MINUTE), 'PAY.FAILED').evidence).toMatchObject({ attempts: 3 });
  });

  it('stays silent while another attempt is under way, also for days', () => {
    const transfer = event('payment.submitted', 1.1, {
      payment_id: 'pay-2',
      method: 'transfer',
      amount: '60.00',
      currency: 'EUR',
    });
    expect(codes(judge(told(created(), failed(1), transfer), 20))).toEqual([]);
  });

  it('clears when a later payment arrives or is authorised', () => {
    expect(codes(judge(told(created(), failed(1), captured(2)), 3))).toEqual([]);
    const authorized = event('payment.authorized', 2, { payment_id: 'pay-2', amount: '60.00', currency: 'EUR' });
    expect(codes(judge(told(created(), failed(1), authorized), 3))).toEqual([]);
  });

  it('is silent for cash on delivery and for a cancelled order', () => {
    expect(codes(judge(told(created({ payment_terms: 'cod' }), failed(1)), 9))).toEqual([]);
    expect(codes(judge(told(created(), failed(1), event('order.cancelled', 2)), 9))).toEqual([]);
  });
});
