import { describe, expect, it } from 'vitest';
import type { RuleSettings } from '../../../src/domain/detection/answer-order.ts';
import { explainOrder, type RuleAnswer } from '../../../src/domain/detection/explain-order.ts';
import type { Surroundings } from '../../../src/domain/detection/rule.ts';
import { RULES } from '../../../src/domain/detection/rules.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import { captured, created, event, hour, labelled, scanned, told } from '../order/story.ts';
import { around } from '../rules/judge.ts';

function said(
  code: string,
  order: Order,
  hours: number,
  more: Partial<Surroundings> = {},
  settings: RuleSettings = {},
): RuleAnswer {
  const found = explainOrder(order, around(hours, more), settings).find((it) => it.code === code);
  if (found === undefined) throw new Error(`no rule ${code}`);
  return found;
}

describe('the question why not', () => {
  const paid = told(created(), captured());

  it('is answered by every rule, with what it looked at', () => {
    expect(RULES.filter((rule) => rule.look === undefined).map((rule) => rule.code)).toEqual([]);
    expect(explainOrder(paid, around(1), {})).toHaveLength(RULES.length);
  });

  it('tells when a delay would open if nothing is handed over, to the millisecond', () => {
    const { standing, ahead, look } = said('LOG.SHIP_DELAY', paid, 10);
    expect(standing).toEqual({ kind: 'not_yet', at: hour(48) + 1 });
    expect(ahead).toEqual({ at: hour(48) + 1, becomes: 'exception' });
    expect(look.values).toMatchObject({ owedSinceAt: hour(0.1), promisedShipAt: hour(48) });
    expect(said('LOG.SHIP_DELAY', paid, 48).standing.kind).toBe('not_yet');
    const then = explainOrder(paid, { ...around(48), now: hour(48) + 1 }, {});
    expect(then.find((it) => it.code === 'LOG.SHIP_DELAY')?.standing).toEqual({ kind: 'exception' });
  });

  it('tells how much money is missing to a mismatch', () => {
    const cents = told(created(), captured(0.1, { amount: '59.80' }));
    const { standing, look } = said('PAY.MISMATCH', cents, 2);
    expect(standing.kind).toBe('fine');
    expect(look.nearest).toEqual({
      kind: 'amount',
      limit: { amount: 30, currency: 'EUR' },
      actual: { amount: 20, currency: 'EUR' },
    });
    const less = told(created(), captured(0.1, { amount: '59.69' }));
    expect(said('PAY.MISMATCH', less, 2).standing.kind).toBe('exception');
    const just = told(created(), captured(0.1, { amount: '59.70' }));
    expect(said('PAY.MISMATCH', just, 2).standing.kind).toBe('fine');
  });

  it('counts failed payments against the number that is enough at once', () => {
    const failed = told(
      created(),
      event('payment.failed', 1, { payment_id: 'pay-1', method: 'card', amount: '60.00', currency: 'EUR' }),
    );
    const { standing, look, ahead } = said('PAY.FAILED', failed, 1.01);
    expect(standing.kind).toBe('not_yet');
    expect(look.nearest).toEqual({ kind: 'count', of: 'failed_payments', limit: 3, actual: 1 });
    expect(ahead).toEqual({ at: hour(1) + 600_000, becomes: 'exception' });
  });

  it('names what was never sent instead of calling it fine', () => {
    const bare = told(created({ promised_delivery_at: undefined, promised_ship_at: undefined, ship_to: undefined }));
    expect(
      said('LOG.DELIVERY_LATE', told(created({ promised_delivery_at: undefined }), captured()), 5).standing,
    ).toEqual({
      kind: 'not_judged',
      missing: ['delivery_promise'],
    });
    expect(said('LOG.STALLED', bare, 5).standing).toEqual({ kind: 'not_judged', missing: ['shipments'] });
    expect(said('ITM.OUT_OF_STOCK', paid, 5).standing).toEqual({ kind: 'not_judged', missing: ['stock'] });
    expect(said('CUS.ADDR_VAGUE', bare, 5).standing).toEqual({ kind: 'not_judged', missing: ['address'] });
  });

  it('says of masked data that it is hidden, never that it is wrong', () => {
    const masked = told(
      created({
        customer: { id: 'mei', name: '张**', phone: '138****1234' },
        ship_to: { name: '张**', phone: '138****1234', line1: '***', city: '上海市', country: 'CN' },
      }),
    );
    const { look, standing } = said('CUS.INFO_WRONG', masked, 1);
    expect(standing.kind).toBe('masked');
    expect(look.masked).toEqual(['name', 'phone']);
    expect(look.missing).toEqual(['email', 'postal_code']);
  });

  it('says why a rule does not ask at all', () => {
    expect(said('LOG.SHIP_DELAY', told(created()), 5).standing).toEqual({ kind: 'beside', why: 'not_owed' });
    expect(said('PAY.MISMATCH', told(created({ payment_terms: 'cod' })), 5).standing).toEqual({
      kind: 'beside',
      why: 'cash_on_delivery',
    });
    const gone = told(created(), captured(), labelled(1), scanned(2, 'in_transit'));
    expect(said('LOG.SHIP_DELAY', gone, 5).standing).toEqual({ kind: 'beside', why: 'handed_over' });
    const cancelled = told(created(), captured(), event('order.cancelled', 2));
    expect(said('LOG.SHIP_DELAY', cancelled, 60).standing).toEqual({ kind: 'beside', why: 'cancelled' });
  });

  it('tells what keeps a finding silent', () => {
    const held = told(created(), captured(), event('order.held', 3, { hold_id: 'h', codes: ['OTHER'] }));
    expect(said('LOG.SHIP_DELAY', held, 60).standing).toEqual({ kind: 'muted', by: 'hold' });
    const silent = told(created(), captured(), labelled(1), scanned(3, 'in_transit'));
    expect(said('LOG.STALLED', silent, 172).standing).toEqual({ kind: 'muted', by: 'LOG.LOST' });
  });

  it('tells what a rule that is off or only watched would find', () => {
    for (const mode of ['off', 'monitor'] as const) {
      const answer = said('LOG.SHIP_DELAY', paid, 60, {}, { 'LOG.SHIP_DELAY': { mode, params: {} } });
      expect([answer.mode, answer.standing.kind]).toEqual([mode, 'exception']);
    }
  });

  it('tells when a stalled parcel becomes graver', () => {
    const silent = told(created(), captured(), labelled(1), scanned(3, 'in_transit'));
    const { ahead } = said('LOG.STALLED', silent, 80);
    expect(ahead?.becomes).toBe('moderate');
  });
});
