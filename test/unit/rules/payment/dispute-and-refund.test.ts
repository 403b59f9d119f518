import { describe, expect, it } from 'vitest';
import { captured, created, event, hour, told } from '../../order/story.ts';
import { codes, judge, nextLook, only } from '../judge.ts';

const quiet = { promised_ship_at: undefined, promised_delivery_at: undefined, ship_to: undefined };

describe('PAY.DISPUTE', () => {
  const dispute = (hours: number, status: string) =>
    event('payment.disputed', hours, {
      payment_id: 'pay-1',
      dispute_id: 'd-1',
      reason: 'fraudulent',
      status,
      due_by: '2026-03-20T00:00:00Z',
    });

  it('opens with the bank’s own deadline and outlives the order', () => {
    const finding = only(
      judge(told(created(quiet), captured(), dispute(9, 'needs_response'), event('order.cancelled', 10)), 11),
      'PAY.DISPUTE',
    );
    expect(finding).toMatchObject({
      part: 'd-1',
      since: hour(9),
      deadlineAt: Date.UTC(2026, 2, 20),
      money: { amount: 6000, currency: 'EUR' },
    });
  });

  it.each(['won', 'lost', 'prevented', 'warning_closed'])('clears when the dispute is %s', (status) => {
    expect(
      codes(judge(told(created(quiet), captured(), dispute(9, 'needs_response'), dispute(20, status)), 21)),
    ).toEqual([]);
  });
});

describe('PAY.REFUND_FAILED', () => {
  const refund = (hours: number, status: string, id = 'r-1') =>
    event('payment.refunded', hours, { payment_id: 'pay-1', refund_id: id, amount: '5.00', currency: 'EUR', status });

  it('opens when a refund fails, or is pending for five days', () => {
    expect(only(judge(told(created(quiet), captured(), refund(2, 'failed')), 3), 'PAY.REFUND_FAILED').part).toBe('r-1');
    const pending = told(created(quiet), captured(), refund(2, 'pending'));
    expect(codes(judge(pending, 100))).toEqual([]);
    expect(nextLook(judge(pending, 100))).toBe(122);
    expect(codes(judge(pending, 122))).toEqual(['PAY.REFUND_FAILED']);
  });

  it('clears when it succeeds after all, or another one takes its place', () => {
    expect(codes(judge(told(created(quiet), captured(), refund(2, 'failed'), refund(3, 'succeeded')), 4))).toEqual([]);
    expect(codes(judge(told(created(quiet), captured(), refund(2, 'failed'), refund(3, 'pending', 'r-2')), 4))).toEqual(
      [],
    );
    expect(
      codes(judge(told(created(quiet), captured(), refund(2, 'failed'), refund(3, 'failed', 'r-2')), 4)),
    ).toHaveLength(2);
  });
});
