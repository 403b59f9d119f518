import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Order } from '../../../src/domain/order/order.ts';
import { DAY, HOUR, MINUTE } from '../../support/events.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';
import { CONNECTED, deliverWebhook, type Sending, type Source } from '../../support/webhooks.ts';
import { factsOf, maybeFactsOf } from './facts-of.ts';
import {
  aftershipEvent,
  easypostEvent,
  shopifyOrder,
  shopifyParcel,
  shopifyRefund,
  shopifySale,
  stripeEvent,
  wooOrder,
} from './payloads.ts';

type Delivery = readonly [source: Source, payload: unknown, sending?: Sending];

/** Placed, paid, sent, seen by the carrier, delivered, and refunded in the end. */
function shopifyLife(id: number, number: string, from: number): readonly Delivery[] {
  const paid = { financial_status: 'paid', updated_at: iso(from + MINUTE) };
  const sent = { ...paid, fulfillment_status: 'fulfilled', updated_at: iso(from + HOUR) };
  const parcel = shopifyParcel(id, from + HOUR, number);
  const scans = [
    ['pre_transit', from + HOUR],
    ['in_transit', from + DAY],
    ['delivered', from + 2 * DAY],
  ] as const;
  const tracked = (steps: number) => easypostEvent(String(id), number, from + HOUR, scans.slice(0, steps));
  return [
    ['shopify', shopifyOrder(id, from), { topic: 'orders/create' }],
    ['shopify', shopifySale(id, from + MINUTE), { topic: 'order_transactions/create' }],
    ['shopify', shopifyOrder(id, from, paid), { topic: 'orders/paid' }],
    ['shopify', parcel, { topic: 'fulfillments/create' }],
    ['shopify', shopifyOrder(id, from, { ...sent, fulfillments: [parcel] }), { topic: 'orders/fulfilled' }],
    ['easypost', tracked(1)],
    ['easypost', tracked(2)],
    ['easypost', tracked(3)],
    ['shopify', shopifyRefund(id, from + 3 * DAY), { topic: 'refunds/create' }],
  ];
}

describe('the whole life of an order, as its providers tell it', () => {
  let world: World;
  let from: number;
  beforeAll(async () => {
    world = await startOrdermend({ env: CONNECTED });
    from = world.now() - 5 * DAY;
  });
  afterAll(() => world.close());

  const tell = async (...deliveries: readonly Delivery[]) => {
    const answers = [];
    for (const [source, payload, sending] of deliveries) {
      const answer = await deliverWebhook(world.url(), source, payload, sending);
      expect(answer).toMatchObject({ status: 200, body: { rejected: [] } });
      answers.push(answer.body);
      await world.db.judged(world.now());
    }
    return answers;
  };
  const allPlaced = () => until(() => world.db.count('waiting_events') === 0, 'every event to find its order');

  test('Shopify and EasyPost: created, paid, fulfilled, tracked, delivered, refunded', async () => {
    await tell(...shopifyLife(1_001, '1Z999AA10123456784', from));
    expect(lifeOf(factsOf(world, 1_001))).toEqual({
      number: '#1001',
      total: 6_000,
      customer: 'Ana 🌻 Weber',
      placedAt: from,
      statuses: [
        ['placed', 'unfulfilled', from],
        ['placed', 'unfulfilled', from + MINUTE],
        ['fulfilled', 'fulfilled', from + HOUR],
      ],
      captures: [[6_000, from + MINUTE]],
      refunds: [[6_000, 'succeeded']],
      parcels: [
        ['UPS', '1Z999AA10123456784', ['label_created', 'in_transit', 'delivered'], from + DAY, from + 2 * DAY],
      ],
    });
  });

  test('the same webhooks again are duplicates, and change nothing', async () => {
    const before = factsOf(world, 1_001);
    const conflicts = world.db.rows("select value from meta where key = 'events.conflicts'");
    for (const answer of await tell(...shopifyLife(1_001, '1Z999AA10123456784', from))) {
      expect(answer).toMatchObject({ accepted: 0, waiting: 0 });
      expect(answer.duplicates).toBeGreaterThan(0);
    }
    expect(factsOf(world, 1_001)).toEqual(before);
    expect(world.db.rows("select value from meta where key = 'events.conflicts'")).toEqual(conflicts);
  });

  test('the same webhooks in the opposite order lead to the same facts', async () => {
    await tell(...[...shopifyLife(1_002, '1Z999AA10123456785', from)].reverse());
    await allPlaced();
    await world.db.judged(world.now());
    const { number, ...life } = lifeOf(factsOf(world, 1_002));
    const { number: _, ...straight } = lifeOf(factsOf(world, 1_001));
    expect(number).toBe('#1002');
    expect(JSON.parse(JSON.stringify(life).replaceAll('1Z999AA10123456785', '1Z999AA10123456784'))).toEqual(straight);
  });

  test('an order whose shop sends no transactions is paid by what the order says', async () => {
    const paid = { financial_status: 'paid', updated_at: iso(from + HOUR) };
    await tell(
      ['shopify', shopifyOrder(1_003, from), { topic: 'orders/create' }],
      ['shopify', shopifyOrder(1_003, from, paid), { topic: 'orders/updated' }],
      [
        'shopify',
        shopifyOrder(1_003, from, { ...paid, updated_at: iso(from + 2 * HOUR) }),
        { topic: 'orders/updated' },
      ],
    );
    expect(lifeOf(factsOf(world, 1_003)).captures).toEqual([[6_000, from]]);
  });

  test('a cancelled order keeps why it was cancelled, and an older webhook does not bring it back', async () => {
    const gone = { cancelled_at: iso(from + HOUR), cancel_reason: 'inventory', updated_at: iso(from + HOUR) };
    await tell(
      ['shopify', shopifyOrder(1_004, from, gone), { topic: 'orders/cancelled' }],
      ['shopify', shopifyOrder(1_004, from, { updated_at: iso(from + MINUTE) }), { topic: 'orders/updated' }],
    );
    const order = factsOf(world, 1_004);
    expect(order).toMatchObject({ cancelledAt: from + HOUR, placedAt: from });
    expect(order.statuses.at(-1)).toMatchObject({ status: 'cancelled', at: from + HOUR });
  });

  test('WooCommerce, Stripe and AfterShip: one payment, though two of them tell of it', async () => {
    const intent = {
      id: 'pi_42',
      object: 'payment_intent',
      amount: 4_200,
      amount_received: 4_200,
      currency: 'gbp',
      status: 'succeeded',
      latest_charge: 'ch_42',
      metadata: { order_id: '42' },
    };
    const paid = {
      date_paid_gmt: iso(from + MINUTE).slice(0, 19),
      transaction_id: 'ch_42',
      meta_data: [{ id: 1, key: '_stripe_intent_id', value: 'pi_42' }],
    };
    const refund = {
      id: 're_42',
      object: 'refund',
      amount: 1_000,
      currency: 'gbp',
      status: 'pending',
      charge: 'ch_42',
      payment_intent: 'pi_42',
      metadata: {},
    };
    const at = (ms: number) => floorS(from + ms);
    await tell(
      // the payment is there before its order is
      ['stripe', stripeEvent('payment_intent.succeeded', at(MINUTE), intent)],
      ['woocommerce', wooOrder(42, 'pending', from, from), { topic: 'order.created' }],
      ['woocommerce', wooOrder(42, 'processing', from, from + 2 * MINUTE, paid), { topic: 'order.updated' }],
      [
        'aftership',
        aftershipEvent('AB123456785GB', from + HOUR, [['InfoReceived_001', from + HOUR]], { order_number: '42' }),
      ],
      [
        'aftership',
        aftershipEvent(
          'AB123456785GB',
          from + HOUR,
          [
            ['InfoReceived_001', from + HOUR],
            ['InTransit_002', from + 2 * HOUR],
            ['Delivered_003', from + DAY],
          ],
          { order_number: '42' },
        ),
      ],
      ['woocommerce', wooOrder(42, 'completed', from, from + DAY, paid), { topic: 'order.updated' }],
      ['stripe', stripeEvent('refund.created', at(2 * DAY), refund)],
      ['stripe', stripeEvent('refund.updated', at(2 * DAY + MINUTE), { ...refund, status: 'succeeded' })],
    );
    await allPlaced();
    await world.db.judged(world.now());
    const order = factsOf(world, 42);
    expect(order).toMatchObject({
      currency: 'GBP',
      total: 4_200,
      note: 'Leave it at "The Nest"',
      customer: { id: 'guest:sean@posteo.net', name: 'Seán O’Neill' },
      items: [{ title: 'Tea & Cake', unitPrice: 1_600, quantity: 2 }],
      payments: [
        {
          id: 'pi_42',
          captures: [{ transaction: 'ch_42', amount: 4_200 }],
          refunds: [{ id: 're_42', status: 'succeeded' }],
        },
      ],
    });
    expect(order.payments).toHaveLength(1);
    expect(order.statuses.map(({ status, raw }) => [status, raw])).toEqual([
      ['placed', 'pending'],
      ['processing', 'processing'],
      ['fulfilled', 'completed'],
    ]);
    expect(lifeOf(order).parcels).toEqual([
      ['royal-mail', 'AB123456785GB', ['label_created', 'picked_up', 'delivered'], from + 2 * HOUR, from + DAY],
    ]);
  });

  test("a dispute that names only Stripe's payment opens a case of its order, due when Stripe says", async () => {
    const dueBy = Math.floor((world.now() + 7 * DAY) / 1_000);
    const dispute = {
      id: 'dp_42',
      object: 'dispute',
      amount: 3_200,
      currency: 'gbp',
      reason: 'fraudulent',
      status: 'needs_response',
      charge: 'ch_42',
      payment_intent: 'pi_42',
      evidence_details: { due_by: dueBy },
    };
    await tell(['stripe', stripeEvent('charge.dispute.created', floorS(from + 4 * DAY), dispute)]);
    await until(() => maybeFactsOf(world, 42)?.payments[0]?.disputes.length === 1, 'the dispute to reach its order');
    await world.db.judged(world.now());
    expect(world.db.casesOf('42')).toContainEqual(
      expect.objectContaining({ code: 'PAY.DISPUTE', deadlineAt: dueBy * 1_000 }),
    );
  });

  test('money of an order that never comes is shown under its own name after a quarter of an hour', async () => {
    const charge = {
      id: 'ch_lonely',
      object: 'charge',
      amount: 900,
      amount_captured: 900,
      captured: true,
      currency: 'jpy',
      status: 'succeeded',
      outcome: { type: 'manual_review', risk_level: 'highest', risk_score: 91, reason: 'rule' },
    };
    const answer = await deliverWebhook(
      world.url(),
      'stripe',
      stripeEvent('charge.succeeded', floorS(world.now()), charge),
    );
    expect(answer.body).toMatchObject({ accepted: 0, waiting: 2 });
    expect(maybeFactsOf(world, 'ch_lonely')).toBeUndefined();
    await world.pass(16 * MINUTE);
    await until(
      () => (maybeFactsOf(world, 'ch_lonely')?.payments[0]?.captures.length ?? 0) > 0,
      'the payment to be shown',
    );
    expect(factsOf(world, 'ch_lonely').payments[0]).toMatchObject({
      captures: [{ amount: 900, currency: 'JPY', transaction: 'ch_lonely' }],
      review: { riskLevel: 'highest', riskScore: 91, reason: 'rule' },
    });
  });
});

/** What the life of an order comes to, without the words of each webhook. */
function lifeOf(order: Order) {
  return {
    number: order.number,
    total: order.total,
    customer: order.customer?.name,
    placedAt: order.placedAt,
    statuses: order.statuses.map(({ status, raw, at }) => [status, raw, at]),
    captures: order.payments.flatMap((it) => it.captures).map(({ amount, at }) => [amount, at]),
    refunds: order.payments.flatMap((it) => it.refunds).map(({ amount, status }) => [amount, status]),
    parcels: order.shipments.map((it) => [
      it.carrier,
      it.trackingNumber,
      it.scans.map(({ status }) => status),
      it.handedOverAt,
      it.deliveredAt,
    ]),
  };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

/** Stripe's times are whole seconds. */
function floorS(at: number): number {
  return Math.floor(at / 1_000) * 1_000;
}
