import { describe, expect, it } from 'vitest';
import type { RelatedOrder } from '../../../../src/domain/detection/rule.ts';
import { captured, created, hour, labelled, scanned, told } from '../../order/story.ts';
import { codes, judge, nextLook, only } from '../judge.ts';

const far = created({ promised_ship_at: '2026-06-01T12:00:00Z', promised_delivery_at: undefined });
const mistyped = { carrier: 'ups', tracking_number: '1Z5R89390357567128' };

describe('LOG.INFO_ERROR', () => {
  it('opens for a number whose check digit is wrong', () => {
    expect(only(judge(told(far, captured(), labelled(1, mistyped)), 2), 'LOG.INFO_ERROR')).toMatchObject({
      subject: { kind: 'shipment', id: 'parcel-1' },
      since: hour(1),
      evidence: { problem: 'check_digit', trackingNumber: '1Z5R89390357567128' },
    });
  });

  it('clears when the number is corrected, or when the carrier scans under it all the same', () => {
    const corrected = labelled(3, { carrier: 'ups', tracking_number: '1Z5R89390357567127' });
    expect(codes(judge(told(far, captured(), labelled(1, mistyped), corrected), 4))).toEqual([]);
    expect(codes(judge(told(far, captured(), labelled(1, mistyped), scanned(5, 'in_transit')), 6))).toEqual([]);
  });

  it('is silent for a good number, a carrier without rules, and a number that was never told', () => {
    for (const label of [
      { carrier: 'ups', tracking_number: '1Z5R89390357567127' },
      { carrier: 'Bicycle Bob', tracking_number: 'B-7' },
      { tracking_number: undefined },
    ])
      expect(codes(judge(told(far, captured(), labelled(1, label)), 2))).toEqual([]);
  });

  it('opens 48 hours after the label for a number that the carrier does not find', () => {
    const good = { carrier: 'ups', tracking_number: '1Z5R89390357567127' };
    const order = told(far, captured(), labelled(1, good), scanned(2, 'unknown', { raw_status: 'NotFound_Other' }));
    expect(codes(judge(order, 48))).toEqual([]);
    expect(nextLook(judge(order, 48))).toBe(49);
    expect(only(judge(order, 49), 'LOG.INFO_ERROR').evidence).toMatchObject({ problem: 'not_found' });
  });

  it('opens for a parcel that moves again after it was delivered, not for checkpoints of one minute', () => {
    const delivered = [far, captured(), labelled(1), scanned(3, 'in_transit'), scanned(20, 'delivered')] as const;
    expect(codes(judge(told(...delivered, scanned(20.01, 'out_for_delivery')), 22))).toEqual([]);
    expect(only(judge(told(...delivered, scanned(40, 'in_transit')), 41), 'LOG.INFO_ERROR').evidence).toMatchObject({
      problem: 'moves_after_delivery',
    });
    expect(codes(judge(told(...delivered, scanned(40, 'returning')), 41))).toEqual([]);
  });

  describe('for a number that another order bears', () => {
    const other: RelatedOrder = {
      id: 'order-0',
      number: '1000',
      placedAt: hour(-24),
      captured: 0,
      refunded: 0,
      cancelled: false,
      customerId: 'jon',
    };
    const beside = (more: Partial<RelatedOrder>) =>
      judge(told(far, captured(), labelled(1)), 2, {
        related: (kind, value) =>
          kind === 'tracking' && value === 'dhl|00340434292135100186' ? [{ ...other, ...more }] : [],
      });

    it('opens and names the other one', () => {
      expect(only(beside({}), 'LOG.INFO_ERROR').evidence).toMatchObject({
        problem: 'shared_number',
        otherOrder: '1000',
      });
    });

    it.each([
      ['of the same customer, whose orders may travel together', { customerId: 'mei' }],
      ['of last year: carriers give numbers out again', { placedAt: hour(-365 * 24) }],
      ['that was cancelled', { cancelled: true }],
    ])('is silent for one %s', (_name, more) => {
      expect(codes(beside(more))).toEqual([]);
    });
  });
});
