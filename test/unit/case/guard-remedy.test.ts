import { describe, expect, it } from 'vitest';
import { guardRemedy } from '../../../src/domain/case/guard-remedy.ts';
import type { PlannedEffect } from '../../../src/domain/case/remedy.ts';
import type { EffectId } from '../../../src/domain/ids.ts';
import { MEI } from '../../support/opened-case.ts';
import { refundOf, remedy } from './remedy-facts.ts';

describe('two remedies', () => {
  const handler = { id: MEI, roles: ['handler'] } as const;
  const lead = { id: MEI, roles: ['lead'] } as const;
  const more = (effect: PlannedEffect) => [{ id: 'ef_1-2' as EffectId, effect }];
  const cancel: PlannedEffect = { kind: 'order.cancel', input: {} };

  it('are refused to everybody while the first of the same thing has no answer, in any part of a decision', () => {
    const others = { remedies: [remedy('unknown', refundOf(1000))] };
    const wanted = { resolution: 'CANCEL_REFUND', effect: cancel, more: more(refundOf(1000)) } as const;
    expect(guardRemedy(wanted, others, lead)).toEqual({ code: 'effect_unknown' });
    expect(guardRemedy({ ...wanted, more: more(refundOf(1000, 'pay-2')) }, others, lead)).toBeUndefined();
  });

  it('of which one calls a parcel back may each be about another parcel', () => {
    const call = (id: string): PlannedEffect => ({ kind: 'shipment.intercept', input: { shipment_id: id } });
    const others = { remedies: [remedy('sent', call('s1'), { resolution: 'INTERCEPT' })] };
    expect(guardRemedy({ resolution: 'INTERCEPT', effect: call('s1') }, others, lead)).toEqual({
      code: 'effect_unknown',
    });
    expect(guardRemedy({ resolution: 'INTERCEPT', effect: call('s2') }, others, lead)).toBeUndefined();
  });

  it('of the same line need a lead: goods and their money, and goods twice', () => {
    const goods: PlannedEffect = { kind: 'shipment.create', input: {}, lines: [1] };
    const others = { remedies: [remedy('verified', goods, { resolution: 'SHIP_MISSING' })] };
    const line = (lines: readonly number[]) =>
      ({ resolution: 'REFUND_LINE', effect: { ...refundOf(1), lines } }) as const;
    expect(guardRemedy(line([1]), others, handler)).toEqual({ code: 'double_remedy' });
    expect(guardRemedy(line([2]), others, handler)).toBeUndefined();
    expect(guardRemedy(line([1]), others, lead)).toBeUndefined();
    expect(guardRemedy({ resolution: 'RETURN_REPLACE', effect: goods }, others, handler)).toEqual({
      code: 'double_remedy',
    });
  });
});
