import { describe, expect, it } from 'vitest';
import {
  cancelledAt,
  capturedOf,
  deliveredAt,
  handedOverAt,
  isTerminal,
  owedSince,
  paidAt,
  payableOf,
  refundableOf,
  refundedOf,
  toleranceOf,
  waitingLines,
} from '../../../src/domain/order/derive.ts';
import { promisedDelivery, promisedShip } from '../../../src/domain/order/promises.ts';
import { calendar } from '../rules/judge.ts';
import { captured, created, event, hour, hourText, labelled, scanned, told } from './story.ts';

describe('what is payable', () => {
  it('is the total where it is told', () => {
    expect(payableOf(told(created()))).toBe(6000);
  });

  it('is lines, freight, shipping and tax less discount where they are told', () => {
    const items = [{ line: 1, sku: 'A', quantity: 2, unit_price: '10.00', freight: '1.50' }];
    expect(payableOf(told(created({ total: undefined, items, tax: '2.00', discount: '3.00' })))).toBe(2050);
    expect(payableOf(told(created({ total: undefined, shipping: '4.90' })))).toBe(6490);
  });

  it('is unknown for lines without any word of shipping, and in a currency that has changed', () => {
    expect(payableOf(told(created({ total: undefined })))).toBeUndefined();
    expect(payableOf(told(created(), event('order.updated', 1, { currency: 'USD' })))).toBeUndefined();
  });

  it('is met within the smaller of half a per cent and one unit, at least one minor unit', () => {
    expect(toleranceOf(6000, 'EUR')).toBe(30);
    expect(toleranceOf(100_000, 'EUR')).toBe(100);
    expect(toleranceOf(50, 'EUR')).toBe(1);
    expect(toleranceOf(100_000, 'JPY')).toBe(1);
    expect(toleranceOf(10_000_000, 'KWD')).toBe(1000);
  });
});

describe('money that came and went', () => {
  const refund = (id: string, amount: string, status: string) =>
    event('payment.refunded', 9, { payment_id: 'pay-1', refund_id: id, amount, currency: 'EUR', status });

  it('counts only in the currency of the order', () => {
    const order = told(created(), captured(), captured(1, { payment_id: 'pay-2', currency: 'USD' }));
    expect(capturedOf(order)).toBe(6000);
  });

  it('can be paid back less what was, what is under way, and what is disputed', () => {
    const order = told(
      created(),
      captured(),
      refund('r-1', '10.00', 'succeeded'),
      refund('r-2', '5.00', 'pending'),
      refund('r-3', '20.00', 'failed'),
    );
    expect(refundedOf(order)).toBe(1000);
    expect(refundedOf(order, 'with_pending')).toBe(1500);
    expect(refundableOf(order, 'pay-1')).toBe(4500);
    expect(refundableOf(order, 'nobody')).toBe(0);
    const disputed = (status: string) =>
      event('payment.disputed', 10, { payment_id: 'pay-1', dispute_id: 'd', reason: 'general', status });
    expect(refundableOf(told(created(), captured(), disputed('needs_response')), 'pay-1')).toBe(0);
    expect(refundableOf(told(created(), captured(), disputed('lost')), 'pay-1')).toBe(0);
    expect(refundableOf(told(created(), captured(), disputed('warning_needs_response')), 'pay-1')).toBe(6000);
    expect(refundableOf(told(created(), captured(), disputed('won')), 'pay-1')).toBe(6000);
  });

  it('has paid an order once it covers what is payable', () => {
    expect(paidAt(told(created()))).toBeUndefined();
    expect(
      paidAt(told(created(), captured(1, { amount: '20.00' }), captured(2, { payment_id: 'pay-2', amount: '40.00' }))),
    ).toBe(hour(2));
    expect(paidAt(told(created({ payment_terms: 'cod' }), captured(90), event('order.approved', 1)))).toBe(hour(1));
  });

  it('or the approval makes the shop owe the parcel', () => {
    const authorized = event('payment.authorized', 0.5, { payment_id: 'pay-1', amount: '60.00', currency: 'EUR' });
    expect(owedSince(told(created(), captured(2), event('order.approved', 1)))).toBe(hour(1));
    expect(owedSince(told(created(), authorized))).toBe(hour(0.5));
    expect(owedSince(told(created(), authorized, event('payment.voided', 1, { payment_id: 'pay-1' })))).toBeUndefined();
    expect(owedSince(told(created()))).toBeUndefined();
  });
});

describe('how far an order has come', () => {
  const half = { lines: [{ line: 1, sku: 'MUG', quantity: 2 }] };
  const rest = { shipment_id: 'parcel-2', tracking_number: 'X2', lines: [{ sku: 'TRAY', quantity: 1 }] };

  it('is handed over when the last line is', () => {
    const first = told(created(), labelled(1, half), scanned(2, 'picked_up'));
    expect(handedOverAt(first)).toBeUndefined();
    expect(waitingLines(first)).toEqual([2]);
    const both = told(
      created(),
      labelled(1, half),
      scanned(2, 'picked_up'),
      labelled(3, rest),
      scanned(4, 'picked_up', { shipment_id: 'parcel-2' }),
    );
    expect(handedOverAt(both)).toBe(hour(4));
  });

  it('is handed over with the first parcel when parcels do not tell what is in them', () => {
    expect(handedOverAt(told(created(), labelled(1), scanned(2, 'picked_up')))).toBe(hour(2));
  });

  it('is delivered when the last parcel is and no line waits', () => {
    expect(deliveredAt(told(created(), labelled(1, half), scanned(9, 'delivered')))).toBeUndefined();
    expect(deliveredAt(told(created(), labelled(1), scanned(9, 'delivered')))).toBe(hour(9));
    expect(deliveredAt(told(created(), event('shipment.delivered', 9)))).toBe(hour(9));
  });

  it('does not wait for a label that was voided', () => {
    const order = told(
      created(),
      labelled(1),
      scanned(2, 'cancelled'),
      labelled(3, { shipment_id: 'parcel-2', tracking_number: 'X2' }),
      scanned(9, 'delivered', { shipment_id: 'parcel-2' }),
    );
    expect(deliveredAt(order)).toBe(hour(9));
  });

  it('can be told by the shop’s own words alone', () => {
    const status = (hours: number, word: string) => event('order.status', hours, { system: 'shop', status: word });
    expect(handedOverAt(told(created(), status(5, 'fulfilled')))).toBe(hour(5));
    expect(cancelledAt(told(created(), status(5, 'expired')))).toBe(hour(5));
    expect(cancelledAt(told(created(), status(5, 'cancelled'), status(6, 'processing')))).toBeUndefined();
    expect(isTerminal(told(created(), event('order.completed', 7)))).toBe(true);
    expect(isTerminal(told(created()))).toBe(false);
  });
});

describe('what was promised', () => {
  it('for a day ends with that day where the customer lives', () => {
    expect(promisedDelivery(told(created()), calendar.endOfDay)).toBe(Date.parse('2026-03-08T22:59:59.999Z'));
    const inKiritimati = created({ customer: { id: 'tavita', time_zone: 'Pacific/Kiritimati' } });
    expect(promisedDelivery(told(inKiritimati), calendar.endOfDay)).toBe(Date.parse('2026-03-08T09:59:59.999Z'));
  });

  it('for shipping is that of the line that may leave last, before that of the order', () => {
    const items = [
      { line: 1, sku: 'A', quantity: 1, unit_price: '1', ship_by: hourText(10) },
      { line: 2, sku: 'B', quantity: 1, unit_price: '1', ship_by: hourText(30) },
    ];
    expect(promisedShip(told(created({ items })), calendar.endOfDay)).toBe(hour(30));
    expect(promisedShip(told(created()), calendar.endOfDay)).toBe(hour(48));
    expect(promisedShip(told(created({ promised_ship_at: undefined })), calendar.endOfDay)).toBeUndefined();
  });
});
