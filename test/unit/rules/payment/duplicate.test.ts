import { describe, expect, it } from 'vitest';
import type { RelatedOrder } from '../../../../src/domain/detection/rule.ts';
import { captured, created, event, hour, told } from '../../order/story.ts';
import { codes, judge, nextLook, only } from '../judge.ts';

function refunded(hours: number, amount: string, status = 'succeeded') {
  return event('payment.refunded', hours, { payment_id: 'pay-2', refund_id: 'r-1', amount, currency: 'EUR', status });
}

describe('PAY.DUPLICATE', () => {
  const twice = told(
    created(),
    captured(1, { transaction_id: 't-1' }),
    captured(2, { payment_id: 'pay-2', transaction_id: 't-2' }),
  );

  it('opens when an order was paid twice, and names the charge to pay back', () => {
    const finding = only(judge(twice, 3), 'PAY.DUPLICATE');
    expect(finding.money).toEqual({ amount: 6000, currency: 'EUR' });
    expect(finding.evidence).toMatchObject({ paymentId: 'pay-2', transactionId: 't-2', captured: { amount: 12_000 } });
  });

  it('waits until five minutes passed without a payment event', () => {
    expect(codes(judge(twice, 2.05))).toEqual([]);
    expect(nextLook(judge(twice, 2.05))).toBeCloseTo(2 + 5 / 60, 5);
  });

  it('says it instead of PAY.MISMATCH', () => {
    const answer = judge(twice, 3);
    expect(codes(answer)).toEqual(['PAY.DUPLICATE']);
    expect(answer.muted.map(({ finding, by }) => [finding.code, by])).toEqual([['PAY.MISMATCH', 'PAY.DUPLICATE']]);
  });

  it('clears once the duplicate is on its way back', () => {
    for (const status of ['pending', 'succeeded']) {
      const order = told(created(), captured(1), captured(2, { payment_id: 'pay-2' }), refunded(3, '60.00', status));
      expect(codes(judge(order, 4))).toEqual([]);
    }
    const failing = told(created(), captured(1), captured(2, { payment_id: 'pay-2' }), refunded(3, '60.00', 'failed'));
    expect(codes(judge(failing, 4))).toContain('PAY.DUPLICATE');
  });

  it('outlives the cancellation of the order', () => {
    expect(
      codes(judge(told(created(), captured(1), captured(2, { payment_id: 'pay-2' }), event('order.cancelled', 3)), 4)),
    ).toEqual(['PAY.DUPLICATE']);
  });

  it.each([
    ['one transaction told twice', [captured(1, { transaction_id: 't-1' }), captured(2, { transaction_id: 't-1' })]],
    ['two captures of one payment without a transaction', [captured(1), captured(2)]],
    [
      'an authorisation and its capture',
      [event('payment.authorized', 1, { payment_id: 'pay-1', amount: '60.00', currency: 'EUR' }), captured(2)],
    ],
    ['partial captures that sum to the total', [captured(1, { amount: '20.00' }), captured(2, { amount: '40.00' })]],
    [
      'a voucher and a card',
      [captured(1, { amount: '10.00', method: 'voucher', payment_id: 'v' }), captured(1, { amount: '50.00' })],
    ],
    [
      'a voucher smaller than the tolerance',
      [captured(1, { amount: '59.80' }), captured(1, { amount: '0.20', method: 'voucher', payment_id: 'v' })],
    ],
    [
      'two vouchers of one amount',
      [
        captured(1, { amount: '30.00', method: 'voucher', payment_id: 'v1', installments: 1 }),
        captured(1, { amount: '30.00', method: 'voucher', payment_id: 'v2', installments: 1 }),
      ],
    ],
    [
      'halves on two cards',
      [
        captured(1, { amount: '30.00', transaction_id: 'a' }),
        captured(1, { amount: '30.00', payment_id: 'pay-2', transaction_id: 'b' }),
      ],
    ],
  ])('is silent for %s', (_name, events) => {
    expect(codes(judge(told(created(), ...events), 3))).toEqual([]);
  });

  it('is silent for deposit and balance, and for cash on delivery', () => {
    const both = [captured(1, { amount: '20.00' }), captured(90, { amount: '40.00', payment_id: 'balance' })] as const;
    expect(
      codes(
        judge(
          told(
            created({ payment_terms: 'deposit', promised_ship_at: undefined, promised_delivery_at: undefined }),
            ...both,
          ),
          91,
        ),
      ),
    ).toEqual([]);
    expect(
      codes(judge(told(created({ payment_terms: 'cod' }), captured(1), captured(2, { payment_id: 'pay-2' })), 3)),
    ).toEqual([]);
  });

  it('asks about two charges that nothing tells apart, even where both are the total', () => {
    const half = { amount: '30.00', installments: 2 };
    const order = told(created(), captured(1, half), captured(1, { ...half, payment_id: 'pay-2' }));
    expect(only(judge(order, 2), 'PAY.DUPLICATE')).toMatchObject({
      severity: 'moderate',
      evidence: { problem: 'same_charge_twice' },
    });
  });

  it('finds a second charge where the payable is unknown but the lines are worth less than one', () => {
    const order = told(
      created({ total: undefined }),
      captured(1, { transaction_id: 't-1' }),
      captured(2, { transaction_id: 't-2' }),
    );
    expect(only(judge(order, 3), 'PAY.DUPLICATE').evidence).toMatchObject({ extra: { amount: 6000 } });
    expect(codes(judge(told(created({ total: undefined }), captured(1, { amount: '66.00' })), 3))).toEqual([]);
  });

  describe('over two orders', () => {
    const payer = { payer: { fingerprint: 'fp-9' } };
    const other: RelatedOrder = {
      id: 'order-0',
      number: '1000',
      placedAt: hour(0.5),
      paidAt: hour(0.8),
      captured: 6000,
      refunded: 0,
      currency: 'EUR',
      cancelled: false,
    };
    const order = told(created(), captured(1, payer));
    const beside = (more: Partial<RelatedOrder>, at = 2) =>
      judge(order, at, {
        related: (kind, value) => (kind === 'basket' && value.startsWith('p:fp-9|') ? [{ ...other, ...more }] : []),
      });

    it('opens on the later one when one payer paid for the same basket within half an hour', () => {
      expect(only(beside({}), 'PAY.DUPLICATE').evidence).toMatchObject({ problem: 'two_orders', otherOrder: '1000' });
      expect(codes(beside({ paidAt: hour(1.2) }))).toEqual([]);
    });

    it.each([
      ['was cancelled', { cancelled: true }],
      ['was paid back', { refunded: 6000 }],
      ['was paid an hour before', { paidAt: hour(0) }],
      ['was paid in another currency', { currency: 'USD' }],
    ])('is silent when the other one %s', (_name, more) => {
      expect(codes(beside(more))).toEqual([]);
    });

    it('is silent for a customer whose means of payment nobody knows', () => {
      expect(codes(judge(told(created(), captured(1)), 2, { related: () => [other] }))).toEqual([]);
    });
  });
});
