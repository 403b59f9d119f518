import { describe, expect, it } from 'vitest';
import { captured, created, event, hour, hourText, labelled, scanned, told } from '../../order/story.ts';
import { codes, judge, nextLook, only } from '../judge.ts';

/** End of Sunday, 8 March, in Berlin, in hours of the story. */
const PROMISE_ENDS = (Date.parse('2026-03-08T22:59:59.999Z') - hour(0)) / 3_600_000;

describe('LOG.DELIVERY_LATE', () => {
  const onTheWay = told(created(), captured(), event('shipment.handed_over', 20));

  it('opens when the promised day is over where the customer lives', () => {
    expect(codes(judge(onTheWay, PROMISE_ENDS))).toEqual([]);
    expect(nextLook(judge(onTheWay, 100))).toBeCloseTo(PROMISE_ENDS, 4);
    expect(only(judge(onTheWay, PROMISE_ENDS + 0.001), 'LOG.DELIVERY_LATE')).toMatchObject({
      subject: { kind: 'order', id: 'order-1' },
      evidence: { reason: 'promise_over' },
    });
  });

  it('clears when the parcel arrives', () => {
    expect(
      codes(
        judge(told(created(), captured(), event('shipment.handed_over', 20), event('shipment.delivered', 170)), 171),
      ),
    ).toEqual([]);
  });

  it('is the same trouble as a delay in shipping, one rung higher', () => {
    const answer = judge(told(created(), captured()), 170);
    expect(codes(answer)).toEqual(['LOG.DELIVERY_LATE']);
    expect(answer.muted).toMatchObject([{ by: 'LOG.DELIVERY_LATE', finding: { code: 'LOG.SHIP_DELAY' } }]);
  });

  it('opens when the carrier’s own date is after the promise, and clears when that gets better', () => {
    const eta = (hours: number, day: string) => scanned(hours, 'in_transit', { eta: day });
    expect(
      only(judge(told(created(), captured(), labelled(10), eta(30, '2026-03-10')), 31), 'LOG.DELIVERY_LATE'),
    ).toMatchObject({
      since: hour(30),
      evidence: { reason: 'carrier_eta', carrierEtaAt: Date.parse('2026-03-10T22:59:59.999Z') },
    });
    expect(
      codes(judge(told(created(), captured(), labelled(10), eta(30, '2026-03-10'), eta(40, '2026-03-07')), 41)),
    ).toEqual([]);
  });

  describe('of a long promise', () => {
    const long = { promised_ship_at: hourText(5 * 24), promised_delivery_at: hourText(27 * 24) };

    /** Seven per cent of the twenty days that exceed a week, before the end. */
    const NEARLY_OVER = (27 - 1.4) * 24;

    it('opens shortly before its end: seven per cent of what exceeds a week', () => {
      const order = told(created(long), captured(0), event('shipment.handed_over', 100));
      expect(nextLook(judge(order, 101))).toBeCloseTo(NEARLY_OVER, 4);
      expect(codes(judge(order, NEARLY_OVER - 0.001))).toEqual([]);
      expect(only(judge(order, NEARLY_OVER + 0.001), 'LOG.DELIVERY_LATE')).toMatchObject({
        evidence: { reason: 'nearly_over' },
      });
      expect(nextLook(judge(order, 26 * 24))).toBeCloseTo(27 * 24, 4);
    });

    it('is silent while the parcel is out for delivery or the carrier names a day in time', () => {
      const out = told(
        created(long),
        captured(0),
        labelled(90),
        scanned(100, 'in_transit'),
        scanned(26.2 * 24, 'out_for_delivery'),
      );
      expect(codes(judge(out, 26.5 * 24))).toEqual([]);
      const dated = told(
        created(long),
        captured(0),
        labelled(90),
        scanned(26.2 * 24, 'in_transit', { eta: hourText(26.9 * 24) }),
      );
      expect(codes(judge(dated, 26.5 * 24))).toEqual([]);
    });

    it('opens at once when the parcel left so late that a third of its transit was gone', () => {
      const order = told(created(long), captured(0), event('shipment.handed_over', 12 * 24));
      expect(only(judge(order, 12 * 24 + 1), 'LOG.DELIVERY_LATE')).toMatchObject({
        since: hour(12 * 24),
        evidence: { reason: 'handed_over_late' },
      });
      expect(
        codes(judge(told(created(long), captured(0), event('shipment.handed_over', 11 * 24)), 11 * 24 + 1)),
      ).toEqual([]);
    });
  });

  it('is silent for an order without a promise, unpaid, or completed', () => {
    expect(
      codes(
        judge(told(created({ promised_delivery_at: undefined }), captured(), event('shipment.handed_over', 20)), 900),
      ),
    ).toEqual([]);
    expect(codes(judge(told(created()), 900))).toEqual([]);
    expect(codes(judge(told(created(), captured(), event('order.completed', 100)), 900))).toEqual([]);
  });
});
