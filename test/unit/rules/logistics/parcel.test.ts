import { describe, expect, it } from 'vitest';
import { captured, created, event, hour, labelled, scanned, told } from '../../order/story.ts';
import { codes, judge, nextLook, only } from '../judge.ts';

const far = created({ promised_ship_at: '2026-06-01T12:00:00Z', promised_delivery_at: undefined });
const abroad = { ship_from: { country: 'CN' } };

describe('LOG.LABEL_NOT_SCANNED', () => {
  const label = told(far, captured(), labelled(1));

  it('opens four business days after the label, weekends not counted', () => {
    // Monday 11:00 and four business days is Friday 11:00.
    expect(nextLook(judge(label, 2))).toBeCloseTo(4 * 24 + 1, 4);
    expect(codes(judge(label, 4 * 24 + 1))).toEqual([]);
    expect(only(judge(label, 4 * 24 + 1.001), 'LOG.LABEL_NOT_SCANNED').subject).toEqual({
      kind: 'shipment',
      id: 'parcel-1',
    });
    const friday = told(far, captured(), labelled(4 * 24 + 1));
    expect(nextLook(judge(friday, 4 * 24 + 2))).toBeCloseTo(10 * 24 + 1, 4);
  });

  it('clears with the first scan, and does not care for a voided label', () => {
    expect(codes(judge(told(far, captured(), labelled(1), scanned(120, 'picked_up')), 121))).toEqual([]);
    expect(codes(judge(told(far, captured(), labelled(1), scanned(2, 'cancelled')), 121))).toEqual([]);
  });
});

describe('LOG.STALLED', () => {
  const moving = told(far, captured(), labelled(1), scanned(3, 'in_transit', { location: 'Leipzig' }));

  it('opens after three business days without a scan, and is graver after six', () => {
    expect(nextLook(judge(moving, 4))).toBeCloseTo(3 * 24 + 3, 4);
    const finding = only(judge(moving, 3 * 24 + 4), 'LOG.STALLED');
    expect(finding).toMatchObject({ severity: 'minor', evidence: { lastScanAt: hour(3), location: 'Leipzig' } });
  });

  it('takes five business days across borders, and says so after ten', () => {
    const order = told(far, captured(), labelled(1, abroad), scanned(3, 'in_transit'));
    expect(codes(judge(order, 5 * 24))).toEqual([]);
    expect(only(judge(order, 8 * 24), 'LOG.STALLED').severity).toBe('minor');
    expect(nextLook(judge(order, 8 * 24))).toBeCloseTo(14 * 24 + 3, 4);
    expect(only(judge(order, 14 * 24 + 4), 'LOG.STALLED').severity).toBe('moderate');
  });

  it('clears with a new scan', () => {
    expect(
      codes(judge(told(far, captured(), labelled(1), scanned(3, 'in_transit'), scanned(80, 'out_for_delivery')), 81)),
    ).toEqual([]);
  });

  it.each(['available_for_pickup', 'returning', 'delivered'])('is silent when the last word is %s', (status) => {
    expect(codes(judge(told(far, captured(), labelled(1), scanned(3, status)), 900))).toEqual([]);
  });

  it('needs a sign of life: a carrier that never scans does not stall', () => {
    expect(codes(judge(told(far, captured(), event('shipment.handed_over', 3)), 900))).toEqual([]);
  });
});

describe('LOG.LOST', () => {
  it('opens when the carrier says so, and clears when the parcel turns up', () => {
    const gone = [
      far,
      captured(),
      labelled(1),
      scanned(3, 'in_transit'),
      scanned(9, 'lost', { raw_status: 'Exception_013' }),
    ] as const;
    expect(only(judge(told(...gone), 10), 'LOG.LOST')).toMatchObject({
      since: hour(9),
      evidence: { reason: 'carrier', lastScan: 'Exception_013' },
    });
    expect(codes(judge(told(...gone, scanned(30, 'delivered')), 31))).toEqual([]);
  });

  it('opens after seven days of silence within a country, fifteen across borders, in place of LOG.STALLED', () => {
    const home = told(far, captured(), labelled(1), scanned(3, 'in_transit'));
    expect(codes(judge(home, 7 * 24 + 3))).toEqual(['LOG.STALLED']);
    expect(codes(judge(home, 7 * 24 + 3.001))).toEqual(['LOG.LOST']);
    const away = told(far, captured(), labelled(1, abroad), scanned(3, 'in_transit'));
    expect(codes(judge(away, 15 * 24 + 3))).toEqual(['LOG.STALLED']);
    expect(codes(judge(away, 15 * 24 + 3.001))).toEqual(['LOG.LOST']);
  });

  it('is a label that was never scanned, not a loss, when a carrier gives up on it', () => {
    expect(codes(judge(told(far, captured(), labelled(1), scanned(900, 'expired')), 901))).toEqual([
      'LOG.LABEL_NOT_SCANNED',
    ]);
  });

  it('of one parcel leaves the troubles of another alone', () => {
    const second = labelled(1, { shipment_id: 'parcel-2', tracking_number: '00340434161094042557' });
    const order = told(
      far,
      captured(),
      labelled(1),
      second,
      scanned(3, 'lost'),
      scanned(3, 'in_transit', { shipment_id: 'parcel-2' }),
    );
    expect(judge(order, 4 * 24).findings.map((it) => [it.code, it.subject.id])).toEqual([
      ['LOG.STALLED', 'parcel-2'],
      ['LOG.LOST', 'parcel-1'],
    ]);
  });
});

describe('LOG.ATTEMPT_FAILED', () => {
  const tried = (...hours: readonly number[]) =>
    told(
      far,
      captured(),
      labelled(1),
      ...hours.map((at) => scanned(at, 'attempt_failed', { raw_status: 'AttemptFail_003' })),
    );

  it('grows graver with each attempt', () => {
    expect(only(judge(tried(20), 21), 'LOG.ATTEMPT_FAILED').severity).toBe('minor');
    expect(only(judge(tried(20, 44), 45), 'LOG.ATTEMPT_FAILED').severity).toBe('moderate');
    expect(only(judge(tried(20, 44, 68, 92), 93), 'LOG.ATTEMPT_FAILED').severity).toBe('severe');
  });

  it('clears when the parcel is out again', () => {
    expect(
      codes(
        judge(told(far, captured(), labelled(1), scanned(20, 'attempt_failed'), scanned(40, 'out_for_delivery')), 41),
      ),
    ).toEqual([]);
  });
});

describe('LOG.FULFILLMENT_REJECTED', () => {
  const rejected = event('fulfilment.rejected', 2, { warehouse: 'north', reason: 'closed' });

  it('opens when the warehouse refuses and clears when another takes it', () => {
    expect(only(judge(told(far, captured(), rejected), 3), 'LOG.FULFILLMENT_REJECTED').evidence).toMatchObject({
      warehouse: 'north',
      reason: 'closed',
    });
    expect(
      codes(judge(told(far, captured(), rejected, event('fulfilment.accepted', 4, { warehouse: 'south' })), 5)),
    ).toEqual([]);
    expect(codes(judge(told(far, captured(), rejected, event('shipment.handed_over', 4)), 5))).toEqual([]);
  });
});
