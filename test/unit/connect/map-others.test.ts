import { describe, expect, test } from 'vitest';
import * as aftership from '../../../src/connect/aftership/map.ts';
import * as easypost from '../../../src/connect/easypost/map.ts';
import * as stripe from '../../../src/connect/stripe/map.ts';
import * as woocommerce from '../../../src/connect/woocommerce/map.ts';
import { aftershipEvent, easypostEvent, stripeEvent, wooOrder } from '../../integration/connect/payloads.ts';
import { eventsOf } from './events-of.ts';

const AT = Date.UTC(2026, 10, 20, 9);

describe('Stripe', () => {
  const tell = (type: string, object: Readonly<Record<string, unknown>>) =>
    stripe.map({}, stripeEvent(type, AT, object));
  const intent = { id: 'pi_1', object: 'payment_intent', amount: 1_050, currency: 'eur', metadata: { order_id: '77' } };

  test.each([
    ['payment_intent.created', 'requires_payment_method', undefined],
    ['payment_intent.processing', 'processing', 'payment.submitted'],
    ['payment_intent.requires_action', 'requires_action', 'payment.submitted'],
    ['payment_intent.amount_capturable_updated', 'requires_capture', 'payment.authorized'],
    ['payment_intent.succeeded', 'succeeded', 'payment.captured'],
    ['payment_intent.canceled', 'canceled', 'payment.voided'],
    ['payment_intent.succeeded', 'levitating', 'stripe.payment_intent.status: levitating'],
  ])('%s, %s: %s', (type, status, told) => {
    expect(eventsOf(tell(type, { ...intent, status }))[0]?.type).toBe(told);
  });

  test('a partial capture is what was received, a refused card keeps why', () => {
    const [part] = eventsOf(
      tell('payment_intent.succeeded', {
        ...intent,
        status: 'succeeded',
        amount_received: 500,
        latest_charge: { id: 'ch_1' },
      }),
    );
    expect(part?.data).toMatchObject({ payment_id: 'pi_1', amount: '5.00', currency: 'EUR', transaction_id: 'ch_1' });
    const error = { code: 'card_declined', decline_code: 'insufficient_funds' };
    const [failed] = eventsOf(
      tell('payment_intent.payment_failed', {
        ...intent,
        status: 'requires_payment_method',
        last_payment_error: error,
      }),
    );
    expect(failed).toMatchObject({ type: 'payment.failed', data: { decline_code: 'insufficient_funds' } });
  });

  test.each([
    ['charge.succeeded', { status: 'succeeded', captured: false }, 'payment.authorized'],
    ['charge.captured', { status: 'succeeded', captured: true, amount_captured: 700 }, 'payment.captured'],
    ['charge.expired', { status: 'succeeded', captured: false }, 'payment.voided'],
    ['charge.pending', { status: 'pending' }, 'payment.submitted'],
    ['charge.failed', { status: 'failed', failure_code: 'expired_card' }, 'payment.failed'],
  ])('%s: %j is %s', (type, fields, told) => {
    const charge = { id: 'ch_1', object: 'charge', amount: 900, currency: 'eur', payment_intent: 'pi_1', ...fields };
    expect(eventsOf(tell(type, charge)).map((it) => it.type)).toEqual([told]);
  });

  test('refunds, reviews and warnings belong to the payment whose charge they name', () => {
    const names = { charge: 'ch_1', payment_intent: 'pi_1' };
    const refund = {
      id: 're_1',
      object: 'refund',
      amount: 10,
      currency: 'eur',
      status: 'canceled',
      metadata: { effect_id: 'ef_1' },
      ...names,
    };
    expect(eventsOf(tell('refund.failed', refund))).toMatchObject([
      { type: 'payment.refunded', data: { payment_id: 'pi_1', status: 'failed', effect_id: 'ef_1' } },
    ]);
    const review = {
      id: 'prv_1',
      object: 'review',
      open: false,
      opened_reason: 'rule',
      closed_reason: 'approved',
      ...names,
    };
    expect(eventsOf(tell('review.closed', review))).toMatchObject([
      { type: 'payment.review_closed', data: { reason: 'approved' } },
    ]);
    const warning = { id: 'issfr_1', object: 'radar.early_fraud_warning', fraud_type: 'misc', ...names };
    expect(eventsOf(tell('radar.early_fraud_warning.created', warning))).toMatchObject([
      { type: 'payment.review_opened', data: { risk_level: 'highest' }, orElse: 'pi_1' },
    ]);
  });

  test('a checkout says which order its payment is for', () => {
    const session = { id: 'cs_1', object: 'checkout.session', client_reference_id: '77', payment_intent: 'pi_1' };
    expect(tell('checkout.session.completed', session)).toEqual({
      ok: true,
      events: [],
      links: [{ name: 'stripe/pi_1', orderId: '77' }],
    });
  });

  test('a state of a dispute that no table has is kept as it came, and told', () => {
    const dispute = {
      id: 'dp_1',
      object: 'dispute',
      amount: 10,
      currency: 'eur',
      status: 'arbitrated',
      charge: 'ch_1',
    };
    expect(eventsOf(tell('charge.dispute.updated', dispute))).toMatchObject([
      { type: 'payment.disputed', data: { status: 'arbitrated', payment_id: 'ch_1' } },
      { type: 'stripe.dispute.status: arbitrated' },
    ]);
  });

  test('a kind of event that nobody here knows is told once per kind', () => {
    expect(eventsOf(tell('payout.paid', {}))).toMatchObject([{ type: 'stripe.event: payout.paid' }]);
  });
});

describe('WooCommerce', () => {
  const tell = (topic: string, payload: unknown) => woocommerce.map({ 'x-wc-webhook-topic': topic }, payload, AT);

  test('refunds are below zero and have no time of their own', () => {
    const order = wooOrder(5, 'completed', AT, AT, {
      refunds: [{ id: 9, reason: 'broken, ef_12345', total: '-10.00' }],
    });
    const refund = eventsOf(tell('order.updated', order)).find(({ type }) => type === 'payment.refunded');
    expect(refund?.data).toMatchObject({
      refund_id: '9',
      amount: '10.00',
      currency: 'GBP',
      status: 'succeeded',
      effect_id: 'ef_12345',
    });
  });

  test.each([
    ['cod', 'processing', ['order.created', 'order.updated', 'order.status', 'order.approved']],
    ['stripe', 'failed', ['order.created', 'order.updated', 'order.status', 'order.cancelled', 'payment.failed']],
    ['bacs', 'on-hold', ['order.created', 'order.updated', 'order.status']],
  ])('paid by %s, %s', (method, status, types) => {
    const events = eventsOf(tell('order.updated', wooOrder(5, status, AT, AT, { payment_method: method })));
    expect(events.map(({ type }) => type)).toEqual(types);
  });

  test('a deleted order is cancelled', () => {
    expect(eventsOf(tell('order.deleted', { id: 5 }))).toMatchObject([{ type: 'order.cancelled', subject: '5' }]);
  });

  test('its payment leads Stripe to the order', () => {
    expect(tell('order.updated', wooOrder(5, 'processing', AT, AT, { transaction_id: 'ch_5' }))).toMatchObject({
      links: [{ name: 'stripe/ch_5', orderId: '5' }],
    });
  });
});

describe('carriers', () => {
  test('EasyPost: a word that no table has is unknown, and carried along', () => {
    const events = eventsOf(easypost.map({}, easypostEvent('1', 'N1', AT, [['vaporised', AT]]), AT));
    expect(events.map(({ type, data }) => [type, data.status])).toEqual([['shipment.tracking_updated', 'unknown']]);
    expect(events[0]?.data.raw_status).toBe('vaporised');
  });

  test.each([
    ['in_transit', 'weather_delay', 'delayed'],
    ['in_transit', 'damaged', 'damaged'],
    ['in_transit', 'arrived_at_facility', 'in_transit'],
    ['failure', 'failure', 'attempt_failed'],
    ['failure', 'address_correction', 'exception'],
    ['delivered', 'damaged', 'delivered'],
    ['return_to_sender', 'return', 'returning'],
  ])('EasyPost: %s with %s is %s', (status, detail, canonical) => {
    const event = easypostEvent('1', 'N1', AT, []) as { result: object };
    const payload = { ...event, result: { ...event.result, status, status_detail: detail } };
    expect(eventsOf(easypost.map({}, payload, AT))).toMatchObject([
      { data: { status: canonical, raw_status: `${status}/${detail}` } },
    ]);
  });

  test('EasyPost: other objects than trackers are told as unknown', () => {
    const event = { object: 'Event', description: 'batch.updated', result: {} };
    expect(eventsOf(easypost.map({}, event, AT))).toMatchObject([{ type: 'easypost.event: batch.updated' }]);
  });

  test('AfterShip: a subtag that no table has stands under its tag, and is told', () => {
    const events = eventsOf(aftership.map({}, aftershipEvent('N1', AT, [['Exception_014', AT]]), AT));
    expect(events.map(({ type, data }) => [type, data.status])).toEqual([
      ['shipment.tracking_updated', 'exception'],
      ['aftership.subtag: Exception_014', undefined],
    ]);
  });

  test('AfterShip: a promised day stays a day, a checkpoint without a zone is UTC', () => {
    const fields = {
      latest_estimated_delivery: { datetime: '2026-11-25' },
      checkpoints: [
        { tag: 'InTransit', subtag: 'InTransit_001', checkpoint_time: '2026-11-20T08:30:00', location: 'Leeds, GB' },
      ],
      tag: 'InTransit',
      subtag: 'InTransit_001',
    };
    expect(eventsOf(aftership.map({}, aftershipEvent('N1', AT, [], fields), AT))).toMatchObject([
      { time: '2026-11-20T08:30:00Z', data: { status: 'in_transit', eta: '2026-11-25', location: 'Leeds, GB' } },
    ]);
  });
});
