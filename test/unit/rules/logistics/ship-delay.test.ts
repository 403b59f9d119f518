import { describe, expect, it } from 'vitest';
import { captured, created, event, hour, hourText, labelled, scanned, told } from '../../order/story.ts';
import { calendar, codes, judge, nextLook, only } from '../judge.ts';

describe('LOG.SHIP_DELAY', () => {
  const waiting = told(created(), captured());

  it('opens when the promise to ship is over', () => {
    expect(codes(judge(waiting, 48))).toEqual([]);
    expect(nextLook(judge(waiting, 47))).toBeCloseTo(48, 4);
    expect(only(judge(waiting, 48.001), 'LOG.SHIP_DELAY')).toMatchObject({
      since: hour(48),
      evidence: { promisedShipAt: hour(48) },
      deadlineAt: Date.parse('2026-03-08T22:59:59.999Z'),
    });
  });

  it('leaves a long promise the time that a scan takes to arrive: a fifth of what exceeds two days, at most twelve hours', () => {
    const promised = (hours: number) =>
      told(created({ promised_ship_at: hourText(hours), promised_delivery_at: undefined }), captured(0));
    expect(nextLook(judge(promised(58), 50))).toBeCloseTo(60, 4);
    expect(codes(judge(promised(58), 60))).toEqual([]);
    expect(codes(judge(promised(58), 60.001))).toEqual(['LOG.SHIP_DELAY']);
    expect(nextLook(judge(promised(240), 50))).toBeCloseTo(252, 4);
  });

  it('clears with the first scan', () => {
    expect(codes(judge(told(created(), captured(), labelled(50), scanned(54, 'picked_up')), 55))).toEqual([]);
    expect(codes(judge(told(created(), captured(), event('shipment.handed_over', 54)), 55))).toEqual([]);
  });

  it('is silent about an order that nobody paid, that was cancelled, or that is called fulfilled', () => {
    expect(codes(judge(told(created()), 60))).toEqual([]);
    expect(codes(judge(told(created(), captured(), event('order.cancelled', 50)), 60))).toEqual([]);
    expect(
      codes(judge(told(created(), captured(), event('order.status', 50, { system: 'shop', status: 'fulfilled' })), 60)),
    ).toEqual([]);
  });

  it('stays while a line waits, and names it', () => {
    const half = labelled(20, { lines: [{ line: 1, sku: 'MUG', quantity: 2 }] });
    expect(
      only(judge(told(created(), captured(), half, scanned(21, 'picked_up')), 60), 'LOG.SHIP_DELAY').evidence,
    ).toMatchObject({ waitingLines: [2] });
  });

  it('is muted by a hold and by a date that the customer agreed to', () => {
    const held = told(created(), captured(), event('order.held', 10, { hold_id: 'h', codes: ['MANUAL_REVIEW'] }));
    expect(judge(held, 60)).toMatchObject({
      findings: [],
      muted: [{ by: 'hold', finding: { code: 'LOG.SHIP_DELAY' } }],
    });
    const agreed = judge(waiting, 60, { agreedUntil: hour(90) });
    expect(agreed).toMatchObject({ findings: [], muted: [{ by: 'agreed_date' }] });
    expect(nextLook(agreed)).toBe(90);
    expect(codes(judge(waiting, 90, { agreedUntil: hour(90) }))).toEqual(['LOG.SHIP_DELAY']);
  });

  it('starts with the approval for cash on delivery', () => {
    const terms = { payment_terms: 'cod' };
    expect(codes(judge(told(created(terms)), 60))).toEqual([]);
    expect(codes(judge(told(created(terms), event('order.approved', 1)), 60))).toEqual(['LOG.SHIP_DELAY']);
  });

  it('follows the line that may leave last, and no promise beyond that of delivery', () => {
    const items = [
      { line: 1, sku: 'A', quantity: 1, unit_price: '30.00', ship_by: hourText(10) },
      { line: 2, sku: 'B', quantity: 1, unit_price: '30.00', ship_by: hourText(90) },
    ];
    expect(codes(judge(told(created({ items }), captured()), 60))).toEqual([]);
    const absurd = told(
      created({ promised_ship_at: '2031-01-01T12:00:00Z', promised_delivery_at: hourText(72) }),
      captured(),
    );
    expect(judge(absurd, 90).muted.map(({ finding }) => finding.code)).toEqual(['LOG.SHIP_DELAY']);
  });

  it('without any promise takes 48 business hours, of what is surely shipped', () => {
    const none = { promised_ship_at: undefined, promised_delivery_at: undefined };
    const order = told(created(none), captured());
    const due = calendar.addBusiness(hour(0.1), 48 * 3_600_000);
    expect(judge(order, 1).lookAgainAt).toBe(due + 1);
    expect(only(judge(order, (due - hour(0)) / 3_600_000 + 1), 'LOG.SHIP_DELAY').since).toBe(due);
    expect(codes(judge(told(created({ ...none, ship_to: undefined }), captured()), 400))).toEqual([]);
  });
});
