import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Order } from '../../../src/domain/order/order.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { CONNECTED, deliverWebhook } from '../../support/webhooks.ts';

// Real payloads of providers may not be copied into the project; without them only our own small ones are tested.
const folder = join(process.env.ORDERMEND_DATA ?? '', 'integrations');
const isThere = process.env.ORDERMEND_DATA !== undefined && existsSync(folder);

describe.skipIf(!isThere)('payloads that the providers publish go through (needs ORDERMEND_DATA)', () => {
  let world: World;
  beforeAll(async () => {
    world = await startOrdermend({ env: CONNECTED });
  });
  afterAll(() => world.close());

  test("Shopify's order, with its parcel, payment, refund and risk", async () => {
    const send = (topic: string, payload: unknown) => deliverWebhook(world.url(), 'shopify', payload, { topic });
    const order = (json('shopify/order.json') as { order: unknown }).order;
    const created = await send('orders/create', order);
    expect(created).toMatchObject({ status: 200, body: { rejected: [], waiting: 0 } });
    expect(created.body.accepted).toBeGreaterThanOrEqual(5);
    await world.db.judged(world.now());

    const rest: readonly (readonly [topic: string, file: string, name: string, events: number])[] = [
      ['order_transactions/create', 'transaction', 'transaction', 1],
      ['refunds/create', 'refund', 'refund', 1],
      ['fulfillments/update', 'fulfillment', 'fulfillment', 2],
      ['orders/risk_assessment_changed', 'order_risk', 'risk', 1],
      ['fulfillment_events/create', 'fulfillment_event', 'fulfillment_event', 1],
      ['disputes/create', 'dispute', 'dispute', 1],
    ];
    for (const [topic, file, name, events] of rest) {
      const payload = (json(`shopify/${file}.json`) as Record<string, unknown>)[name];
      expect(await send(topic, payload), topic).toMatchObject({
        status: 200,
        body: { accepted: events, rejected: [] },
      });
    }
    await world.db.judged(world.now());
    const facts = factsOf('450789469');
    expect(facts).toMatchObject({
      number: '#1001',
      currency: 'USD',
      total: 40_994,
      tax: 1_194,
      customer: { id: '207119551', name: 'Bob Norman', email: 'bob.norman@hostmail.com' },
      shipTo: {
        line1: 'Chestnut Street 92',
        city: 'Louisville',
        region: 'Kentucky',
        postalCode: '40202',
        country: 'US',
      },
      statuses: [{ system: 'shop', status: 'placed', raw: 'unfulfilled' }],
      riskReview: { riskLevel: 'cancel', riskScore: 100 },
    });
    expect(facts.items.map(({ sku }) => sku)).toEqual(['IPOD2008GREEN', 'IPOD2008RED', 'IPOD2008BLACK']);
    expect(facts.payments.find(({ id }) => id === '450789469/bogus')).toMatchObject({
      authorized: 40_994,
      refunds: [{ id: '179259969', amount: 20_900, status: 'succeeded' }],
    });
    expect(facts.shipments).toMatchObject([{ id: '255858046', trackingNumber: '1Z2345' }]);
    // the older word of July 2013 does not undo the failure of January 2014
    expect(facts.shipments[0]?.scans.map(({ status }) => status)).toEqual(['label_created', 'exception']);
    expect(factsOf('dispute-1052608616').payments[0]?.disputes).toMatchObject([{ status: 'won', amount: 10_000 }]);
  });

  test("Shopify's list of orders and disputes, one webhook each", async () => {
    const { orders } = json('shopify/orders.json') as { orders: readonly { id: number }[] };
    for (const order of orders) {
      const other = { ...order, id: 77_001 };
      const answer = await deliverWebhook(world.url(), 'shopify', other, { topic: 'orders/updated' });
      expect(answer).toMatchObject({ status: 200, body: { rejected: [] } });
    }
    const { disputes } = json('shopify/disputes.json') as { disputes: readonly unknown[] };
    for (const dispute of disputes) {
      const answer = await deliverWebhook(world.url(), 'shopify', dispute, { topic: 'disputes/update' });
      expect(answer).toMatchObject({ status: 200, body: { rejected: [] } });
    }
    await world.db.judged(world.now());
    expect(factsOf('77001')).toMatchObject({ total: 59_894, payments: [{ captures: [{ amount: 59_894 }] }] });
    expect(factsOf('625362839').payments[0]?.disputes).toContainEqual(
      expect.objectContaining({ id: '815713555', status: 'needs_response', dueBy: Date.UTC(2020, 10, 18) }),
    );
  });

  test("WooCommerce's documented orders, with their entities", async () => {
    const documented = jsonIn('woocommerce/wp-api-v3_orders.md.gz').flatMap((it) => (Array.isArray(it) ? it : [it]));
    const orders = documented.filter((it) => typeof it.line_items === 'object' && typeof it.status === 'string');
    expect(orders.length).toBeGreaterThan(3);
    for (const order of orders) {
      const answer = await deliverWebhook(world.url(), 'woocommerce', order, { topic: 'order.updated' });
      expect(answer).toMatchObject({ status: 200, body: { rejected: [], waiting: 0 } });
    }
    await world.db.judged(world.now());
    expect(factsOf('727')).toMatchObject({
      number: '727',
      currency: 'USD',
      total: 2_935,
      shipping: 1_000,
      tax: 135,
      customer: { id: 'guest:john.doe@example.com', name: 'John Doe' },
      shipTo: { line1: '969 Market', country: 'US' },
      items: [
        { line: 315, sku: 'product-93', quantity: 2, unitPrice: 300 },
        { line: 316, sku: 'Bar3', title: 'Ship Your Idea – Color: Black, Size: M Test', unitPrice: 1_200 },
      ],
      payments: [{ method: 'bacs', captures: [{ amount: 2_935, at: Date.UTC(2017, 2, 22, 19, 28, 8) }] }],
    });
  });

  test("Stripe's fixtures as events: money waits for its order and is never dropped", async () => {
    const { resources } = json('stripe_fixtures3.json.gz') as { resources: Record<string, Record<string, unknown>> };
    const types: Readonly<Record<string, string>> = {
      payment_intent: 'payment_intent.created',
      charge: 'charge.succeeded',
      refund: 'refund.created',
      dispute: 'charge.dispute.created',
      review: 'review.opened',
      'radar.early_fraud_warning': 'radar.early_fraud_warning.created',
    };
    for (const [name, type] of Object.entries(types)) {
      const event = { ...resources.event, id: `evt_${name}`, type, data: { object: resources[name] } };
      const answer = await deliverWebhook(world.url(), 'stripe', event);
      expect(answer, type).toMatchObject({ status: 200, body: { rejected: [] } });
      expect(answer.body.waiting, type).toBe(name === 'payment_intent' ? 0 : 1);
    }
    const charge = { ...resources.charge, metadata: { order_id: 'o-stripe' } };
    const named = { ...resources.event, id: 'evt_named', type: 'charge.updated', data: { object: charge } };
    expect(await deliverWebhook(world.url(), 'stripe', named)).toMatchObject({ status: 200, body: { accepted: 1 } });
    await world.pass(6_000);
    await expect.poll(() => orderOf('o-stripe')?.payments[0]?.disputes.length, { timeout: 20_000 }).toBe(1);
    const payment = orderOf('o-stripe')?.payments[0];
    expect(payment).toMatchObject({
      id: 'ch_1PgafuB7WZ01zgkWXYmPNZs8',
      method: 'card',
      authorized: 100,
      payer: { name: 'Jenny Rosen', country: 'US', fingerprint: 'AOB934RVNwzk6xtn' },
      refunds: [{ id: 're_1Pgc72B7WZ01zgkWqPvrRrPE', amount: 100, status: 'succeeded' }],
      disputes: [{ status: 'warning_needs_response', amount: 1_000, dueBy: 1_723_679_999_000 }],
      review: { reason: 'rule' },
    });
  });

  test("EasyPost's trackers: those of a known parcel reach it, the others wait", async () => {
    const trackers = json('easypost_trackers.json.gz') as readonly Record<string, unknown>[];
    const [first] = trackers;
    await deliverWebhook(world.url(), 'shopify', fulfillmentWith(String(first?.tracking_code)), {
      topic: 'fulfillments/create',
    });
    await world.db.judged(world.now());
    for (const result of trackers) {
      const event = {
        id: 'evt_1',
        object: 'Event',
        description: 'tracker.updated',
        created_at: '2024-07-30T16:20:00Z',
        result,
      };
      const answer = await deliverWebhook(world.url(), 'easypost', event);
      expect(answer).toMatchObject({ status: 200, body: { rejected: [] } });
    }
    await world.db.judged(world.now());
    const [parcel] = factsOf('88001').shipments;
    expect(parcel).toMatchObject({ id: 'ful-1', carrier: 'USPS' });
    expect(parcel?.scans.map(({ status, raw, location }) => [status, raw, location])).toEqual([
      ['label_created', 'pre_transit/status_update', undefined],
      ['label_created', 'pre_transit/status_update', 'HOUSTON, TX'],
    ]);
    expect(world.db.count('waiting_events')).toBeGreaterThan(30);
  });

  function factsOf(id: string): Order {
    const order = orderOf(id);
    if (order === undefined) throw new Error(`no order ${id}`);
    return order;
  }

  function orderOf(id: string): Order | undefined {
    const [row] = world.db.rows('select facts from orders where id = ?', id);
    return row === undefined ? undefined : (JSON.parse(String(row.facts)) as Order);
  }
});

function fulfillmentWith(number: string): unknown {
  return {
    id: 'ful-1',
    order_id: 88_001,
    status: 'success',
    created_at: '2024-07-30T16:00:00Z',
    tracking_company: 'USPS',
    tracking_number: number,
    line_items: [],
  };
}

function json(file: string): unknown {
  const bytes = readFileSync(join(folder, file));
  return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString());
}

/** The JSON examples of a page of documentation. */
function jsonIn(file: string): readonly Record<string, unknown>[] {
  const page = gunzipSync(readFileSync(join(folder, file))).toString();
  return [...page.matchAll(/```json\n(.*?)```/gs)].map(([, text]) => JSON.parse(text ?? '') as Record<string, unknown>);
}
