import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/domain/case/case.ts';
import type { Remedy } from '../../../src/domain/case/remedy.ts';
import { isUndecided, turnedUp, turnUpDecision } from '../../../src/domain/detection/turned-up.ts';
import type { EffectId } from '../../../src/domain/ids.ts';
import type { Order, Shipment } from '../../../src/domain/order/order.ts';
import { caseAfter, REFUND } from '../../support/case-in.ts';
import { MEI, MONDAY } from '../../support/opened-case.ts';

const HOUR = 3_600_000;
const LOST_AT = MONDAY + HOUR;

const remedy = (resolution: Remedy['resolution'], differing: Partial<Remedy> = {}): Remedy => ({
  id: `ef_${resolution}` as EffectId,
  resolution,
  state: 'verified',
  by: MEI,
  at: MONDAY + 2 * HOUR,
  note: '',
  ...differing,
});

/** A parcel that was given up; Mei has done this about it. */
function lost(...remedies: readonly Remedy[]): Case {
  const item = caseAfter({ type: 'claimed' });
  return { ...item, evidence: { reason: 'carrier', lastScanAt: LOST_AT }, remedies };
}

/** An order with the parcel of the case and its scans. */
function orderWith(...scans: readonly (readonly [status: string, at: number])[]): Order {
  const delivered = scans.find(([status]) => status === 'delivered')?.[1];
  const parcel: Shipment = {
    id: 'sh-1',
    scans: [{ at: LOST_AT, status: 'lost' }, ...scans.map(([status, at]) => ({ at, status }))],
    written: {},
    ...(delivered === undefined ? {} : { deliveredAt: delivered }),
  };
  return { shipments: [parcel] } as unknown as Order;
}

const MOVES = orderWith(['out_for_delivery', MONDAY + 3 * HOUR]);

describe('a parcel that turns up', () => {
  test('is asked about once its goods were shipped again or wholly paid back', () => {
    const found = { shipmentId: 'sh-1', seenAt: MONDAY + 3 * HOUR, delivered: false };
    expect(turnedUp(lost(remedy('RESHIP')), MOVES)).toEqual({ ...found, instead: 'reship' });
    expect(turnedUp(lost({ ...REFUND, state: 'accepted' }), MOVES)).toEqual({ ...found, instead: 'refund' });
  });

  test.each([
    ['nothing was done for the customer', lost(), MOVES],
    ['a remedy was refused', lost(remedy('RESHIP', { state: 'refused' })), MOVES],
    ['it waits for an approval', lost(remedy('RESHIP', { state: 'proposed' })), MOVES],
    ['only a part was paid back', lost(remedy('REFUND_PARTIAL')), MOVES],
    ['it comes back by itself', lost(remedy('RESHIP')), orderWith(['returning', MONDAY + 3 * HOUR])],
    ['the scan is older than the loss', lost(remedy('RESHIP')), orderWith(['in_transit', MONDAY])],
    ['the case goes on within another', { ...lost(remedy('RESHIP')), status: 'merged' } as Case, MOVES],
  ])('asks nothing while %s', (_why, item, order) => {
    expect(turnedUp(item, order)).toBeUndefined();
  });

  test('is asked about once; that it arrived is news only while nobody has decided', () => {
    const found = turnedUp(lost(remedy('RESHIP')), MOVES);
    if (found === undefined) throw new Error('nothing was found');
    const at = MONDAY + 4 * HOUR;
    const asked: Case = { ...lost(remedy('RESHIP')), turnedUp: { ...found, at } };
    const arrived = orderWith(['out_for_delivery', MONDAY + 3 * HOUR], ['delivered', MONDAY + 5 * HOUR]);
    expect(turnedUp(asked, MOVES)).toBeUndefined();
    expect(turnedUp(asked, arrived)).toMatchObject({ delivered: true });

    const left: Case = { ...asked, remedies: [...asked.remedies, remedy('LEAVE_PARCEL', { at, state: 'recorded' })] };
    expect(turnUpDecision(left)).toMatchObject({ resolution: 'LEAVE_PARCEL' });
    expect([isUndecided(asked), isUndecided(left)]).toEqual([true, false]);
    expect(turnedUp(left, arrived)).toBeUndefined();
  });

  test('is undecided again when calling it back was refused', () => {
    const at = MONDAY + 4 * HOUR;
    const turned = { shipmentId: 'sh-1', seenAt: at, delivered: false, instead: 'reship', at } as const;
    const refused = remedy('INTERCEPT', { at, state: 'refused' });
    expect(isUndecided({ ...lost(remedy('RESHIP'), refused), turnedUp: turned })).toBe(true);
  });
});
