import { describe, expect, test } from 'vitest';
import { map } from '../../../src/connect/shopify/map.ts';
import { shopifyOrder, shopifyParcel, shopifySale } from '../../integration/connect/payloads.ts';
import { eventsOf } from './events-of.ts';

const AT = Date.UTC(2026, 10, 20, 9);
const TRIGGERED = '2026-11-21T10:00:00.000Z';

const tell = (topic: string, payload: unknown) =>
  eventsOf(map({ 'x-shopify-topic': topic, 'x-shopify-triggered-at': TRIGGERED }, payload, AT));

describe('transactions', () => {
  test.each([
    ['authorization', 'success', 'payment.authorized'],
    ['authorization', 'pending', 'payment.submitted'],
    ['authorization', 'failure', 'payment.failed'],
    ['sale', 'success', 'payment.captured'],
    ['sale', 'error', 'payment.failed'],
    ['capture', 'success', 'payment.captured'],
    ['void', 'success', 'payment.voided'],
    ['refund', 'success', 'payment.refunded'],
    ['swap', 'success', 'shopify.transaction: swap success'],
    ['sale', 'dreaming', 'shopify.transaction: sale dreaming'],
  ])('%s %s is %s', (kind, status, type) => {
    const [event, ...more] = tell('order_transactions/create', shopifySale(1, AT, { kind, status }));
    expect(event?.type).toBe(type);
    expect(more).toEqual([]);
  });

  test('a void that failed and cash back over a counter move no money', () => {
    expect(tell('order_transactions/create', shopifySale(1, AT, { kind: 'void', status: 'failure' }))).toEqual([]);
    expect(tell('order_transactions/create', shopifySale(1, AT, { kind: 'change' }))).toEqual([]);
  });

  test('a refused card keeps why; a capture keeps its transaction; an authorisation until when it holds', () => {
    const [failed] = tell(
      'order_transactions/create',
      shopifySale(1, AT, { status: 'failure', error_code: 'card_declined' }),
    );
    expect(failed?.data).toMatchObject({ payment_id: '1/shopify_payments', decline_code: 'card_declined' });
    const [captured] = tell('order_transactions/create', shopifySale(1, AT));
    expect(captured?.data).toMatchObject({ transaction_id: '10', amount: '60.00', currency: 'EUR' });
    const until = '2026-11-27T09:00:00Z';
    const [held] = tell(
      'order_transactions/create',
      shopifySale(1, AT, { kind: 'authorization', authorization_expires_at: until }),
    );
    expect(held?.data).toMatchObject({ expires_at: until });
  });

  test('a refund that Ordermend asked for names its effect in the note', () => {
    const transaction = shopifySale(1, AT, { kind: 'refund', status: 'pending' });
    const [refund] = tell('refunds/create', {
      id: 5,
      order_id: 1,
      note: 'Ordermend EX-7 ef_abc123',
      transactions: [transaction],
    });
    expect(refund).toMatchObject({
      type: 'payment.refunded',
      subject: '1',
      data: { status: 'pending', effect_id: 'ef_abc123' },
    });
  });
});

describe('orders', () => {
  test('what never travels is no line, what was taken out is none, what has no sku has its variant', () => {
    const line = { id: 1, name: 'Mug', quantity: 2, price: '30.00', sku: '', variant_id: 77 };
    const lines = [line, { ...line, id: 2, requires_shipping: false }, { ...line, id: 3, current_quantity: 0 }];
    const update = tell('orders/updated', shopifyOrder(1, AT, { line_items: lines })).find(
      ({ type }) => type === 'order.updated',
    );
    expect(update?.data.items).toEqual([
      { line: 1, sku: 'variant-77', title: 'Mug', quantity: 2, unit_price: '30.00' },
    ]);
  });

  test('after a refund the total is still what was owed', () => {
    const refunded = { financial_status: 'partially_refunded', current_total_price: '40.00' };
    const update = tell('orders/updated', shopifyOrder(1, AT, refunded)).find(({ type }) => type === 'order.updated');
    expect(update?.data.total).toBe('60.00');
  });

  test('two gateways leave the money to the transactions', () => {
    const order = shopifyOrder(1, AT, {
      financial_status: 'paid',
      payment_gateway_names: ['gift_card', 'shopify_payments'],
    });
    expect(tell('orders/paid', order).filter(({ type }) => type.startsWith('payment.'))).toEqual([]);
  });

  test('cash on delivery is approved with the order and not paid by it', () => {
    const order = shopifyOrder(1, AT, { payment_gateway_names: ['Cash on Delivery (COD)'] });
    const types = tell('orders/create', order).map(({ type }) => type);
    expect(types).toEqual(['order.created', 'order.updated', 'order.approved', 'order.status']);
  });

  test('a deleted order is cancelled, an edit waits for the whole order', () => {
    expect(tell('orders/delete', { id: 9 })).toMatchObject([
      { type: 'order.cancelled', subject: '9', time: TRIGGERED },
    ]);
    expect(tell('orders/edited', { order_edit: { order_id: 9 } })).toEqual([]);
  });

  test('one odd ornament costs no order', () => {
    const order = shopifyOrder(1, AT, { shipping_address: 'somewhere', customer: [], note: 5 });
    const update = tell('orders/create', order).find(({ type }) => type === 'order.updated');
    expect(update?.data).toMatchObject({ total: '60.00', customer: { id: 'guest:ana.weber@posteo.de' } });
  });
});

describe('parcels, holds and risk', () => {
  test.each([
    ['label_printed', 'success', 'label_created'],
    ['ready_for_pickup', 'success', 'available_for_pickup'],
    ['attempted_delivery', 'success', 'attempt_failed'],
    ['delivered', 'success', 'delivered'],
    ['delivered', 'cancelled', 'cancelled'],
    [null, 'error', 'exception'],
    [null, 'open', 'label_created'],
    [null, 'success', undefined],
  ])('a parcel %s of a fulfilment %s is %s', (shipment, status, canonical) => {
    const parcel = shopifyParcel(1, AT, '1Z1', { shipment_status: shipment, status });
    const told = tell('fulfillments/update', parcel).find(({ type }) => type === 'shipment.tracking_updated');
    expect(told?.data.status).toBe(canonical);
  });

  test('a hold without an order waits for it; with one it holds the order', () => {
    const hold = {
      created_fulfillment_hold: { id: 1, reason: 'incorrect_address' },
      fulfillment_order: { id: 'gid://fo/1' },
    };
    const [waits] = tell('fulfillment_orders/placed_on_hold', hold);
    expect(waits).toMatchObject({ type: 'order.held', data: { hold_id: 'gid://fo/1', codes: ['INCORRECT_ADDRESS'] } });
    expect(waits?.subject).toBeUndefined();
    const named = { fulfillment_order: { id: 'gid://fo/1', order_id: 7 } };
    expect(tell('fulfillment_orders/hold_released', named)).toMatchObject([
      { type: 'order.released', subject: '7', data: { hold_id: 'gid://fo/1' } },
    ]);
    expect(tell('fulfillment_orders/fulfillment_request_rejected', { ...named, message: 'no stock' })).toMatchObject([
      { type: 'fulfilment.rejected', subject: '7', data: { reason: 'no stock' } },
    ]);
  });

  test.each([
    ['HIGH', 'payment.review_opened'],
    ['medium', 'payment.review_opened'],
    ['LOW', 'payment.review_closed'],
  ])('risk %s: %s', (level, type) => {
    const [risk] = tell('orders/risk_assessment_changed', {
      order_id: 7,
      risk_level: level,
      provider_title: 'Shopify',
    });
    expect(risk).toMatchObject({ type, subject: '7', time: TRIGGERED, data: { risk_level: level.toLowerCase() } });
  });
});
