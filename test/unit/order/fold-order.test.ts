import { describe, expect, it } from 'vitest';
import { foldEvent } from '../../../src/domain/order/fold.ts';
import { created, event, hour, told } from './story.ts';

describe('facts of an order', () => {
  it('are a stub until its own event arrives, and lose nothing of what came before', () => {
    const early = told(event('order.approved', 1), event('shipment.handed_over', 20));
    expect(early).toMatchObject({ stub: true, approvedAt: hour(1), items: [] });
    const whole = foldEvent(early, created());
    expect(whole).toMatchObject({ stub: false, number: '1001', placedAt: hour(0), approvedAt: hour(1) });
    expect(whole.shipments).toHaveLength(1);
    expect(whole.firstSeenAt).toBe(hour(1));
  });

  it('take the newest word for each field, whatever arrives last', () => {
    const order = told(
      created(),
      event('order.updated', 5, { note: 'ring twice', channel: 'web' }),
      event('order.updated', 3, { note: 'ring once', channel: 'app', number: '1001-A' }),
    );
    expect(order).toMatchObject({ note: 'ring twice', channel: 'web', number: '1001-A' });
  });

  it('forget a field that was set to null, unless somebody wrote it later', () => {
    const order = told(
      created({ note: 'leave at door' }),
      event('order.updated', 2, { note: null, promised_ship_at: null }),
    );
    expect(order.note).toBeUndefined();
    expect(order.promisedShipAt).toBeUndefined();
    expect(foldEvent(order, event('order.updated', 1, { note: 'too old' })).note).toBeUndefined();
    expect(foldEvent(order, event('order.updated', 3, { note: 'newer' })).note).toBe('newer');
  });

  it('have all their lines replaced by an update, and none by null', () => {
    const line = { line: 1, sku: 'BOWL', quantity: 1, unit_price: '9.00' };
    const order = told(created(), event('order.updated', 1, { currency: 'EUR', items: [line] }));
    expect(order.items.map((it) => it.sku)).toEqual(['BOWL']);
    expect(told(created(), event('order.updated', 1, { items: null })).items).toEqual([]);
  });

  it('keep the currency an amount was told in when the currency of the order changes', () => {
    const changed = told(created(), event('order.updated', 1, { currency: 'USD' }));
    expect(changed).toMatchObject({ currency: 'USD', otherCurrency: { total: 'EUR', items: 'EUR' } });
    const repriced = foldEvent(changed, event('order.updated', 2, { currency: 'USD', total: '66.00' }));
    expect(repriced).toMatchObject({ total: 6600, otherCurrency: { items: 'EUR' } });
  });

  it('keep fields that nobody here knows, the newest of each', () => {
    const order = told(created({ gift: true, cart: 'a' }), event('order.updated', 1, { cart: 'b' }));
    expect(order.extra).toEqual({ gift: true, cart: 'b' });
  });

  it('know who spoke last', () => {
    const order = told(
      created(),
      event('order.approved', 2, {}, { source: 'erp' }),
      event('order.held', 1, { hold_id: 'h', codes: [] }),
    );
    expect(order).toMatchObject({ source: 'erp', lastEventAt: hour(2) });
  });

  it('stay as they are for an event about something else', () => {
    const order = told(created());
    expect(foldEvent(order, event('inventory.updated', 1, { on_hand: 1 }, { subject: 'MUG' }))).toBe(order);
    expect(() => foldEvent(undefined, event('inventory.updated', 1, { on_hand: 1 }))).toThrow(RangeError);
  });

  it('change nobody’s older copy', () => {
    const order = Object.freeze(told(created()));
    const copy = structuredClone(order);
    foldEvent(order, event('order.updated', 1, { note: 'new', total: null }));
    expect(order).toEqual(copy);
  });
});

describe('holds', () => {
  const held = event('order.held', 1, { hold_id: 'h-1', codes: ['MANUAL_REVIEW'] });
  const released = event('order.released', 2, { hold_id: 'h-1', fulfilment_requested: true });

  it('stand until they are released, whichever of the two arrives first', () => {
    expect(told(created(), held).holds).toEqual([{ id: 'h-1', codes: ['MANUAL_REVIEW'], heldAt: hour(1) }]);
    const both = [
      { id: 'h-1', codes: ['MANUAL_REVIEW'], heldAt: hour(1), releasedAt: hour(2), fulfilmentRequested: true },
    ];
    expect(told(created(), held, released).holds).toEqual(both);
    expect(told(created(), released, held).holds).toEqual(both);
  });

  it('stand again when they are set again', () => {
    const again = event('order.held', 3, { hold_id: 'h-1', codes: ['OTHER'] });
    expect(told(created(), held, again, released).holds).toEqual([{ id: 'h-1', codes: ['OTHER'], heldAt: hour(3) }]);
  });
});

describe('alerts of others', () => {
  const detected = event('exception.detected', 1, { code: 'X.GRIDLOCK', summary: 'stuck' }, { source: 'radar' });
  const cleared = event('exception.cleared', 2, { code: 'X.GRIDLOCK' }, { source: 'radar' });

  it('stand under their sender’s name until that sender clears them', () => {
    const fingerprint = 'radar|X.GRIDLOCK|order-1';
    expect(told(created(), detected).alerts).toMatchObject([
      { fingerprint, source: 'radar', code: 'X.GRIDLOCK', detectedAt: hour(1) },
    ]);
    expect(told(created(), cleared, detected).alerts).toMatchObject([{ detectedAt: hour(1), clearedAt: hour(2) }]);
    const foreign = event('exception.cleared', 2, { code: 'X.GRIDLOCK' }, { source: 'other' });
    expect(told(created(), detected, foreign).alerts.find((it) => it.source === 'radar')?.clearedAt).toBeUndefined();
  });

  it('stand again when they are detected again', () => {
    const again = event('exception.detected', 3, { code: 'X.GRIDLOCK' }, { source: 'radar' });
    expect(told(created(), again, detected, cleared).alerts).toHaveLength(1);
    expect(told(created(), again, detected, cleared).alerts[0]?.clearedAt).toBeUndefined();
  });
});

describe('what customers say', () => {
  it('is kept in order of time, each message once', () => {
    const message = event('customer.message', 2, { message_id: 'm-2', channel: 'email', text: 'Hello?' });
    const first = event('customer.message', 1, { message_id: 'm-1', channel: 'email', text: 'Where is it?' });
    expect(told(created(), message, first, message).messages?.map((it) => it.id)).toEqual(['m-1', 'm-2']);
  });

  it('as a claim stands until it is closed', () => {
    const opened = event('claim.opened', 1, {
      claim_id: 'c',
      kind: 'damaged',
      lines: [1],
      photos: ['https://a/b.jpg'],
    });
    const closed = event('claim.closed', 2, { claim_id: 'c' });
    const claim = { id: 'c', kind: 'damaged', lines: [1], photos: ['https://a/b.jpg'], openedAt: hour(1) };
    expect(told(created(), opened).claims).toEqual([claim]);
    expect(told(created(), closed, opened).claims).toEqual([{ ...claim, closedAt: hour(2) }]);
    const reopened = event('claim.opened', 3, { claim_id: 'c', kind: 'damaged' });
    expect(told(created(), opened, closed, reopened).claims[0]?.closedAt).toBeUndefined();
  });
});

it('a flood of events about one order leaves facts of bounded size', () => {
  let order = told(created());
  for (let i = 0; i < 400; i++) {
    order = foldEvent(
      order,
      event('payment.captured', 1, { payment_id: `p-${i}`, amount: '1', currency: 'EUR', transaction_id: `t-${i}` }),
    );
    order = foldEvent(
      order,
      event('payment.captured', 1, { payment_id: 'p-0', amount: '1', currency: 'EUR', transaction_id: `u-${i}` }),
    );
    order = foldEvent(order, event('shipment.created', 1, { shipment_id: `s-${i}` }));
    order = foldEvent(order, event('exception.detected', 1, { code: `X.A${i}` }));
    order = foldEvent(order, event('order.updated', 1, { [`field_${i}`]: i }));
    order = foldEvent(
      order,
      event('customer.message', i, { message_id: `m-${i}`, channel: 'chat', text: 'x'.repeat(5_000) }),
    );
  }
  expect(order.payments).toHaveLength(200);
  expect(order.payments[0]?.captures).toHaveLength(200);
  expect(order.shipments).toHaveLength(200);
  expect(order.alerts).toHaveLength(200);
  expect(Object.keys(order.extra ?? {})).toHaveLength(200);
  expect(order.messages).toHaveLength(20);
  expect(JSON.stringify(order).length).toBeLessThan(250_000);
});
