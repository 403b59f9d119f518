import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/app/effects/answer-of.ts';
import { onlyMatch } from '../../../src/app/effects/only-match.ts';
import type { PlannedEffect } from '../../../src/domain/case/remedy.ts';
import type { EffectId } from '../../../src/domain/ids.ts';
import { refundOf, remedy } from '../case/remedy-facts.ts';
import { event } from '../order/story.ts';

const under = (id: string, effect: PlannedEffect) => remedy('accepted', effect, { id: id as EffectId });
const ship = (sku: string): PlannedEffect => ({
  kind: 'shipment.create',
  input: { lines: [{ line: 1, sku, quantity: 2 }] },
});
const shipped = (lines?: readonly unknown[]) =>
  event('shipment.created', 1, { shipment_id: 's', carrier: 'dhl', ...(lines && { lines }) });
const address = { line1: 'Leopoldstrasse 12', postal_code: '80802', country: 'DE' };

describe('an event that names no effect', () => {
  it('answers the only effect that it fits, and none of several', () => {
    const back = event('payment.refunded', 1, {
      payment_id: 'pay-1',
      refund_id: 're-1',
      amount: '20.00',
      currency: 'EUR',
      status: 'succeeded',
    });
    const [one, other] = [under('ef_1', refundOf(2000)), under('ef_2', refundOf(3000))];
    expect(onlyMatch(back, [one, other])?.id).toBe('ef_1');
    expect(onlyMatch(back, [one, under('ef_3', refundOf(2000))])).toBeUndefined();
    expect(onlyMatch(back, [remedy('refused', refundOf(2000))])).toBeUndefined();
  });

  it('is a parcel of ours only with the very lines that were asked for', () => {
    const asked = [under('ef_1', ship('MUG')), under('ef_2', ship('LAMP'))];
    expect(onlyMatch(shipped([{ line: 1, sku: 'MUG', quantity: 2 }]), asked)?.id).toBe('ef_1');
    expect(onlyMatch(shipped([{ line: 1, sku: 'MUG', quantity: 1 }]), asked)).toBeUndefined();
    expect(onlyMatch(shipped(), asked)).toBeUndefined();
  });

  it('is a correction of ours only with the very address that was asked for', () => {
    const asked = [under('ef_1', { kind: 'order.update', input: { fields: { ship_to: address } } })];
    expect(onlyMatch(event('order.updated', 1, { ship_to: address }), asked)?.id).toBe('ef_1');
    expect(onlyMatch(event('order.updated', 1, { ship_to: { ...address, line1: 'x 1' } }), asked)).toBeUndefined();
    expect(onlyMatch(event('order.updated', 1, { note: 'call' }), asked)).toBeUndefined();
  });

  it('is a hold of ours only by its name', () => {
    const asked = [under('ef_1', { kind: 'order.hold', input: { hold_id: 'ef_1' } })];
    expect(onlyMatch(event('order.held', 1, { hold_id: 'ef_1', codes: ['OTHER'] }), asked)?.id).toBe('ef_1');
    expect(onlyMatch(event('order.held', 1, { hold_id: 'own', codes: ['OTHER'] }), asked)).toBeUndefined();
  });
});

describe('an event that names its effect', () => {
  it('verifies it, but money and an end only by their own event', () => {
    const cancelled = event('order.cancelled', 1, {});
    expect(answerOf(cancelled, 'order.cancel')).toEqual({ state: 'verified' });
    expect(answerOf(cancelled, 'payment.refund')).toBeUndefined();
    expect(answerOf(event('order.completed', 1), 'compensation.issue')).toEqual({ state: 'verified' });
  });

  it('says whether a released order is sent again, and whether a parcel turned round', () => {
    const released = (asked: boolean) => event('order.released', 1, { hold_id: 'h', fulfilment_requested: asked });
    expect(answerOf(released(true), 'order.release')).toEqual({ state: 'verified' });
    expect(answerOf(released(false), 'order.release')).toMatchObject({ reason: 'fulfilment_not_requested' });
    const scan = (status: string) => event('shipment.tracking_updated', 1, { shipment_id: 's', status });
    expect(answerOf(scan('in_transit'), 'shipment.intercept')).toMatchObject({ state: 'accepted' });
    expect(answerOf(scan('returning'), 'shipment.intercept')).toMatchObject({ state: 'verified' });
  });
});
