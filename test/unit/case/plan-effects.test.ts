import { describe, expect, it } from 'vitest';
import type { EffectChoice } from '../../../src/domain/case/plan-effect/effect-choice.ts';
import { effectBefore, effectId } from '../../../src/domain/case/plan-effect/effect-ids.ts';
import { guardEffect } from '../../../src/domain/case/plan-effect/guard-effect.ts';
import { PLANNERS, planEffects } from '../../../src/domain/case/plan-effect/plan-effects.ts';
import type { PlannedEffect, Remedy, RemedyState } from '../../../src/domain/case/remedy.ts';
import type { CaseCode } from '../../../src/domain/catalogue/exception-types.ts';
import { RESOLUTIONS, type ResolutionCode, resolution } from '../../../src/domain/catalogue/resolutions.ts';
import type { EffectId } from '../../../src/domain/ids.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import type { OrderEvent } from '../../../src/domain/order/order-event.ts';
import { event, told } from '../order/story.ts';
import {
  arrived,
  authorized,
  disputed,
  held,
  left,
  MUNICH,
  ordered,
  paid,
  parcel,
  refundOf,
  remedy,
} from './remedy-facts.ts';

const ID = 'ef_1' as EffectId;

function plan(
  code: ResolutionCode,
  order: Order,
  choice: Partial<EffectChoice> = {},
  around: { readonly type?: CaseCode; readonly parcel?: string; readonly others?: readonly Remedy[] } = {},
) {
  const { type = 'LOG.LOST', others = [] } = around;
  const subject = around.parcel === undefined ? { kind: 'order', id: 'o-1' } : { kind: 'shipment', id: around.parcel };
  return planEffects(
    code,
    { reason: 'as agreed', ...choice },
    { id: ID, case: { code: type, subject: subject as { kind: 'order'; id: string } }, order, others },
  );
}

/** Two mugs and a lamp for Ana, paid, not sent. */
const order = told(ordered(), paid());
const since = (...events: readonly OrderEvent[]) => told(ordered(), paid(), ...events);

describe('every resolution', () => {
  it('has a planner exactly where the catalogue names effects', () => {
    const codes = Object.keys(RESOLUTIONS) as ResolutionCode[];
    const planned = codes.filter((code) => PLANNERS[code] !== undefined);
    expect(planned).toEqual(codes.filter((code) => resolution(code).effects !== undefined));
  });
});

describe('money that goes back', () => {
  it('is all that is left, or the part that was chosen', () => {
    expect(plan('REFUND_FULL', order)).toMatchObject([
      {
        kind: 'payment.refund',
        input: { payment_id: 'pay-1', amount: '100.00', currency: 'EUR', reason: 'as agreed' },
      },
    ]);
    expect(plan('REFUND_PARTIAL', order, { amount: 2000 })).toMatchObject([{ input: { amount: '20.00' } }]);
    expect(plan('REFUND_PARTIAL', order)).toEqual({ code: 'amount_needed' });
    expect(plan('REFUND_PARTIAL', order, { amount: 10_001 })).toMatchObject({ code: 'amount_too_high' });
  });

  it('is the price of the chosen lines, with the freight of whole ones', () => {
    expect(plan('REFUND_LINE', order, { lines: [1] })).toMatchObject([{ input: { amount: '52.00' }, lines: [1] }]);
    expect(plan('REFUND_LINE', order, { lines: [1], quantity: 1 })).toMatchObject([{ input: { amount: '25.00' } }]);
    expect(plan('REFUND_LINE', order)).toEqual({ code: 'choose_lines' });
    expect(plan('REFUND_LINE', order, { lines: [9] })).toEqual({ code: 'no_lines' });
    expect(plan('REFUND_LINE', order, { lines: [2], quantity: 2 })).toEqual({ code: 'quantity_too_high' });
  });

  it('is what was paid beyond the payable, of the payment that holds it', () => {
    const twice = since(paid('30.00', 'pay-2'));
    expect(plan('REFUND_EXCESS', twice)).toMatchObject([{ input: { payment_id: 'pay-2', amount: '30.00' } }]);
    expect(plan('REFUND_EXCESS', twice, { paymentId: 'pay-1', amount: 3001 })).toMatchObject({
      code: 'amount_too_high',
      refundable: { amount: 3000 },
    });
    expect(plan('REFUND_EXCESS', order)).toEqual({ code: 'no_excess' });
    expect(plan('REFUND_EXCESS', told(ordered({ total: undefined }), paid()))).toEqual({ code: 'payable_unknown' });
  });

  it('is the refund that failed, once more', () => {
    const refund = { payment_id: 'pay-1', refund_id: 're-1', amount: '15.00', currency: 'EUR', status: 'failed' };
    expect(plan('RETRY_REFUND', since(event('payment.refunded', 3, refund)))).toMatchObject([
      { input: { payment_id: 'pay-1', amount: '15.00' } },
    ]);
  });

  it('does not go back while a dispute is open, but may while the bank only asks', () => {
    const open = since(disputed('needs_response'));
    expect(plan('REFUND_FULL', open)).toEqual({ code: 'disputed' });
    expect(plan('REFUND_FULL', open, { paymentId: 'pay-1' })).toEqual({ code: 'disputed' });
    expect(plan('CANCEL_REFUND', open)).toEqual({ code: 'disputed' });
    expect(plan('REFUND_BEFORE_CHARGEBACK', open)).toEqual({ code: 'not_an_inquiry' });
    const inquiry = since(disputed('warning_needs_response'));
    expect(plan('REFUND_BEFORE_CHARGEBACK', inquiry)).toMatchObject([{ input: { amount: '100.00' } }]);
    expect(plan('REFUND_FULL', since(disputed('won')))).toMatchObject([{ kind: 'payment.refund' }]);
  });

  it.each<[RemedyState, boolean]>([
    ['proposed', true],
    ['unknown', true],
    ['accepted', true],
    ['verified', true],
    ['waived', true],
    ['refused', false],
    ['withdrawn', false],
    ['rejected', false],
    ['recorded', false],
  ])('counts a refund of another case that is %s: %s', (state, counts) => {
    const others = [remedy(state, refundOf(6000))];
    const left = plan('REFUND_FULL', order, {}, { others });
    expect(left).toMatchObject([{ money: { amount: counts ? 4000 : 10_000 } }]);
  });

  it('is not counted twice once the facts show it, by its effect or by its reference', () => {
    const shown = { payment_id: 'pay-1', refund_id: 're-9', amount: '60.00', currency: 'EUR', status: 'succeeded' };
    const byId = since(event('payment.refunded', 3, { ...shown, effect_id: 'ef_other' }));
    const byReference = since(event('payment.refunded', 3, shown));
    const others = [remedy('verified', refundOf(6000), { reference: 're-9' })];
    for (const facts of [byId, byReference])
      expect(plan('REFUND_FULL', facts, {}, { others })).toMatchObject([{ money: { amount: 4000 } }]);
  });
});

describe('an authorisation', () => {
  it('is voided while nothing was captured of it', () => {
    const open = told(ordered(), authorized());
    expect(plan('VOID_AUTH', open)).toMatchObject([{ kind: 'payment.void', input: { payment_id: 'pay-a' } }]);
    const taken = event('payment.captured', 2, {
      payment_id: 'pay-a',
      method: 'card',
      amount: '1.00',
      currency: 'EUR',
    });
    expect(plan('VOID_AUTH', told(ordered(), authorized(), taken), { paymentId: 'pay-a' })).toEqual({
      code: 'captured',
    });
    const gone = event('payment.voided', 2, { payment_id: 'pay-a', method: 'card', amount: '100.00', currency: 'EUR' });
    expect(plan('VOID_AUTH', told(ordered(), authorized(), gone), { paymentId: 'pay-a' })).toEqual({ code: 'voided' });
    expect(plan('VOID_AUTH', order)).toEqual([]);
  });
});

describe('a hold', () => {
  it('bears the code of the trouble and the id of the decision, once', () => {
    expect(plan('HOLD', order, {}, { type: 'CUS.ADDR_VAGUE' })).toEqual([
      { kind: 'order.hold', input: { hold_id: ID, codes: ['INCORRECT_ADDRESS'] } },
    ]);
    expect(plan('HOLD', since(held('h', 'OTHER')))).toEqual({ code: 'already_held' });
    expect(plan('HOLD', since(parcel('s'), left('s')))).toEqual({ code: 'handed_over' });
  });

  it('is released: the only one, the one of this kind of trouble, or the chosen one', () => {
    expect(plan('APPROVE_RELEASE', since(held('h1', 'OTHER')))).toEqual([
      { kind: 'order.release', input: { hold_id: 'h1' } },
    ]);
    const two = since(held('h1', 'OTHER'), held('h2', 'HIGH_RISK_OF_FRAUD'));
    expect(plan('APPROVE_RELEASE', two)).toEqual({ code: 'choose_hold' });
    expect(plan('APPROVE_RELEASE', two, {}, { type: 'PAY.FRAUD_REVIEW' })).toMatchObject([
      { input: { hold_id: 'h2' } },
    ]);
    expect(plan('APPROVE_RELEASE', two, { holdId: 'h1' })).toMatchObject([{ input: { hold_id: 'h1' } }]);
    expect(plan('APPROVE_RELEASE', order)).toEqual([]);
  });
});

describe('the end of an order', () => {
  it('is refused once a parcel left, unless it is back', () => {
    expect(plan('CANCEL_ORDER', order)).toEqual([{ kind: 'order.cancel', input: { reason: 'as agreed' } }]);
    expect(plan('CANCEL_ONE', since(parcel('s'), left('s')))).toEqual({ code: 'handed_over' });
    const back = event('shipment.tracking_updated', 5, { shipment_id: 's', status: 'returned' });
    expect(plan('CANCEL_ORDER', since(parcel('s'), left('s'), back))).toMatchObject([{ kind: 'order.cancel' }]);
    expect(plan('CANCEL_ORDER', since(event('order.cancelled', 2)))).toEqual({ code: 'order_cancelled' });
  });

  it('comes before the money of every payment, and is left out where it is over', () => {
    const kinds = (facts: Order) => {
      const effects = plan('CANCEL_REFUND', facts);
      return 'code' in effects ? effects : effects.map(({ kind, paymentId }) => `${kind} ${paymentId ?? ''}`.trim());
    };
    expect(kinds(since(paid('30.00', 'pay-2')))).toEqual([
      'order.cancel',
      'payment.refund pay-1',
      'payment.refund pay-2',
    ]);
    expect(kinds(told(ordered()))).toEqual(['order.cancel']);
    expect(kinds(since(event('order.cancelled', 2)))).toEqual(['payment.refund pay-1']);
    expect(kinds(told(ordered(), event('order.cancelled', 2)))).toEqual({ code: 'nothing_to_refund' });
  });

  it('gives each effect of a decision its own id, which names the one before it', () => {
    const ids = [0, 1, 2].map((index) => effectId(ID, index));
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toBe(ID);
    expect(ids.map(effectBefore)).toEqual([undefined, ids[0], ids[1]]);
  });
});

describe('new values', () => {
  it('go out as the whole address, the new over the old', () => {
    expect(plan('CORRECT_ADDRESS', order, { address: { line1: 'Leopoldstrasse 14' } })).toEqual([
      { kind: 'order.update', input: { fields: { ship_to: { ...MUNICH, line1: 'Leopoldstrasse 14' } } } },
    ]);
    expect(plan('CORRECT_ADDRESS', order, { address: { city: 'Munich' } })).toEqual({ code: 'nothing_new' });
  });

  it('of a person go to the customer and to whom the parcel is addressed', () => {
    const [effect] = plan('CORRECT_INFO', order, { person: { name: 'Anna Weber' } }) as readonly PlannedEffect[];
    expect(effect?.input.fields).toMatchObject({
      customer: { id: 'c-ana', name: 'Anna Weber', email: 'ana@posteo.de', time_zone: 'Europe/Berlin' },
      ship_to: { name: 'Anna Weber', line1: 'Leopoldstrasse 12' },
    });
    const [mail] = plan('CORRECT_INFO', order, { person: { email: 'a@posteo.de' } }) as readonly PlannedEffect[];
    expect(Object.keys(mail?.input.fields as object)).toEqual(['customer']);
  });

  it('of a parcel name it', () => {
    expect(
      plan('CORRECT_TRACKING', since(parcel('s')), { tracking: { number: 'JJD000390007882134567' } }),
    ).toMatchObject([
      {
        input: {
          fields: { shipments: [{ shipment_id: 's', carrier: 'dhl', tracking_number: 'JJD000390007882134567' }] },
        },
      },
    ]);
    expect(plan('CORRECT_TRACKING', since(parcel('s'), parcel('s2')))).toEqual({ code: 'choose_parcel' });
  });
});

describe('goods that go out again', () => {
  it('are the chosen lines and units, else what the lost parcel held, else all', () => {
    const lines = (code: ResolutionCode, facts: Order, choice: Partial<EffectChoice>, lost?: string) => {
      const effects = plan(code, facts, choice, lost === undefined ? {} : { parcel: lost });
      return 'code' in effects ? effects : effects[0]?.input.lines;
    };
    const mug = { line: 1, sku: 'MUG', quantity: 2 };
    const lamp = { line: 2, sku: 'LAMP', quantity: 1 };
    expect(lines('RESHIP', order, {})).toEqual([mug, lamp]);
    expect(lines('RESHIP', order, { lines: [1], quantity: 1 })).toEqual([{ ...mug, quantity: 1 }]);
    expect(lines('RESHIP', since(parcel('s', [{ line: 2, sku: 'LAMP', quantity: 1 }])), {}, 's')).toEqual([lamp]);
    expect(lines('SHIP_MISSING', order, {})).toEqual({ code: 'choose_lines' });
    expect(lines('SHIP_MISSING', order, { lines: [2] })).toEqual([lamp]);
    expect(lines('RESHIP', told(ordered({ ship_to: null })), {})).toEqual({ code: 'no_address' });
  });

  it('are called back while they are on their way, to another address where one is named', () => {
    const away = since(parcel('s'), left('s'));
    expect(plan('INTERCEPT', away)).toEqual([{ kind: 'shipment.intercept', input: { shipment_id: 's' } }]);
    expect(plan('REDIRECT', away, { address: { line1: 'Leopoldstrasse 14' } })).toMatchObject([
      { input: { shipment_id: 's', ship_to: { line1: 'Leopoldstrasse 14', city: 'Munich' } } },
    ]);
    expect(plan('INTERCEPT', since(parcel('s'), left('s'), arrived('s')), {}, { parcel: 's' })).toEqual({
      code: 'delivered',
    });
  });
});

describe('a compensation', () => {
  it('needs an amount, and is a coupon unless something else was chosen', () => {
    const expiresAt = Date.UTC(2026, 11, 31);
    expect(plan('COMPENSATE', order, { amount: 1000, expiresAt })).toMatchObject([
      { input: { form: 'coupon', amount: '10.00', currency: 'EUR', expires_at: '2026-12-31T00:00:00.000Z' } },
    ]);
    expect(plan('COMPENSATE', order, { amount: 1000, form: 'points' })).toMatchObject([{ input: { form: 'points' } }]);
    expect(plan('STORE_CREDIT', order, { amount: 1000 })).toMatchObject([{ input: { form: 'credit' } }]);
    expect(plan('STORE_CREDIT', order)).toEqual({ code: 'amount_needed' });
  });
});

describe('an effect that is about to be sent', () => {
  it('does not stand in its own way, but everything that happened since does', () => {
    const own = remedy('requested', refundOf(10_000), { id: ID });
    expect(guardEffect(refundOf(10_000), { order, others: [own], except: ID })).toBeUndefined();
    expect(
      guardEffect(refundOf(10_000), { order: since(disputed('needs_response')), others: [own], except: ID }),
    ).toEqual({
      code: 'disputed',
    });
  });
});
