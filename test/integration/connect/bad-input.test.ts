import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../support/events.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';
import { CONNECTED, deliverWebhook, SECRETS, type Source } from '../../support/webhooks.ts';
import { factsOf, maybeFactsOf } from './facts-of.ts';
import { easypostEvent, shopifyOrder, shopifyParcel, stripeEvent, wooOrder } from './payloads.ts';

const { AFTERSHIP_WEBHOOK_SECRET: _, ...WITHOUT_AFTERSHIP } = CONNECTED;

describe('webhooks as they should not be', () => {
  let world: World;
  let from: number;
  beforeAll(async () => {
    world = await startOrdermend({ env: WITHOUT_AFTERSHIP });
    from = world.now() - 5 * DAY;
  });
  afterAll(() => world.close());

  const shopify = (topic: string, payload: unknown) => deliverWebhook(world.url(), 'shopify', payload, { topic });
  const kept = (sentence: string) =>
    world.db
      .rows('select body from rejected_events where error like ?', `%${sentence}%`)
      .map(({ body }) => String(body));

  test.each<Source>(['shopify', 'woocommerce', 'stripe', 'easypost'])(
    '%s: another secret is refused',
    async (source) => {
      const before = world.db.count('events');
      const answer = await deliverWebhook(world.url(), source, shopifyOrder(1, from), {
        topic: 'orders/create',
        secret: 'somebody else',
      });
      expect(answer).toMatchObject({ status: 401, body: { error: expect.stringContaining('_WEBHOOK_SECRET') } });
      expect(world.db.count('events')).toBe(before);
    },
  );

  test('a delivery of Stripe from ten minutes ago is refused, however well it is signed', async () => {
    const event = stripeEvent('charge.succeeded', from, {});
    const answer = await deliverWebhook(world.url(), 'stripe', event, { at: Date.now() - 10 * MINUTE });
    expect(answer.status).toBe(401);
  });

  test('a source without a secret says which variable is missing; one that nobody knows says which are known', async () => {
    const answer = await deliverWebhook(world.url(), 'aftership', {});
    expect(answer).toMatchObject({ status: 404, body: { error: expect.stringContaining('AFTERSHIP_WEBHOOK_SECRET') } });
    const nobody = await fetch(`${world.url()}/v1/in/magento`, { method: 'POST', body: '{}' });
    expect(nobody.status).toBe(404);
    expect(await nobody.json()).toMatchObject({ error: expect.stringContaining('shopify, woocommerce, stripe') });
    expect((await fetch(`${world.url()}/v1/in/shopify`)).status).toBe(405);
  });

  test('WooCommerce asks whether anybody is there, unsigned, and is answered', async () => {
    const answer = await fetch(`${world.url()}/v1/in/woocommerce`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'webhook_id=7',
    });
    expect(answer.status).toBe(200);
  });

  test('what is signed and no JSON is unreadable; what is too large is refused', async () => {
    expect(await deliverWebhook(world.url(), 'shopify', '{"id":', { topic: 'orders/create' })).toMatchObject({
      status: 400,
    });
    const huge = JSON.stringify({ note: 'x'.repeat(5_100_000) });
    expect(await deliverWebhook(world.url(), 'shopify', huge, { topic: 'orders/create' })).toMatchObject({
      status: 413,
    });
  });

  test('an order of 4 MB is taken', async () => {
    const properties = Array.from({ length: 40_000 }, (_, i) => ({
      name: `engraving ${i}`,
      value: 'Happy Birthday '.repeat(5),
    }));
    const order = { ...shopifyOrder(4_000, from), note_attributes: properties };
    expect(JSON.stringify(order).length).toBeGreaterThan(4_000_000);
    expect(await shopify('orders/create', order)).toMatchObject({ status: 200, body: { rejected: [] } });
    await world.db.judged(world.now());
    expect(factsOf(world, 4_000)).toMatchObject({ total: 6_000 });
  });

  test.each<[string, Source, string, unknown, string]>([
    ['a list of orders', 'shopify', 'orders/create', [shopifyOrder(2, 0)], 'this is no order of Shopify'],
    ['an order in a wrapper', 'shopify', 'orders/create', { order: shopifyOrder(2, 0) }, 'id'],
    ['no topic', 'shopify', '', shopifyOrder(2, 0), 'X-Shopify-Topic is missing'],
    ['the legacy API', 'woocommerce', 'order.updated', { order: { id: 3 } }, 'WP REST API Integration v3'],
    [
      'a thin event',
      'stripe',
      '',
      { id: 'evt_1', object: 'v2.core.event', type: 'v1.billing' },
      'snapshot event of Stripe',
    ],
    ['a string', 'easypost', '', 'null', 'event of EasyPost'],
    ['a year after all', 'stripe', '', { ...stripeEvent('charge.succeeded', 1, {}), created: 9e15 }, 'created'],
  ])('%s is kept with the reason, and not sent again', async (_name, source, topic, payload, reason) => {
    const answer = await deliverWebhook(world.url(), source, payload, { topic });
    expect(answer).toMatchObject({
      status: 200,
      body: { accepted: 0, rejected: [{ error: expect.stringContaining(reason) }] },
    });
    expect(kept(reason).length).toBeGreaterThan(0);
  });

  test('a currency that ISO does not know is told as such, and the order is kept', async () => {
    const answer = await deliverWebhook(
      world.url(),
      'woocommerce',
      wooOrder(51, 'pending', from, from, { currency: 'BTC' }),
      {
        topic: 'order.created',
      },
    );
    expect(answer.status).toBe(200);
    expect(answer.body.rejected).toContainEqual(
      expect.objectContaining({ error: 'data.currency must be an ISO 4217 code such as "EUR", not "BTC".' }),
    );
    expect(kept('not "BTC"').length).toBeGreaterThan(0);
  });

  test('a country that ISO does not know costs no order', async () => {
    const address = { ...(shopifyOrder(52, from).shipping_address as object), country_code: 'XK' };
    expect(
      (await shopify('orders/create', shopifyOrder(52, from, { shipping_address: address }))).body.rejected,
    ).toEqual([]);
    await world.db.judged(world.now());
    expect(factsOf(world, 52)).toMatchObject({ shipTo: { city: 'Munich' }, extra: { 'ship_to.raw_country': 'XK' } });
  });

  test('an unknown status is kept raw and opens one case per provider and word', async () => {
    const strange = { financial_status: 'paid_in_kind', fulfillment_status: 'teleported' };
    await shopify('orders/updated', shopifyOrder(61, from, strange));
    await shopify(
      'orders/updated',
      shopifyOrder(62, from, { ...strange, updated_at: new Date(from + HOUR).toISOString() }),
    );
    await deliverWebhook(world.url(), 'woocommerce', wooOrder(63, 'teleported', from, from), {
      topic: 'order.updated',
    });
    await shopify('customers/update', { id: 1 });
    await shopify('customers/update', { id: 2 });
    await world.db.judged(world.now());
    expect(factsOf(world, 61).statuses).toMatchObject([{ status: 'unknown', raw: 'teleported' }]);
    const words = () =>
      world.db
        .rows("select fingerprint from cases where code = 'SYS.UNMAPPED_STATUS'")
        .map(({ fingerprint }) => String(fingerprint).split('|').slice(1).join('|'));
    // findings about a source are judged beside those about orders
    await until(() => words().length >= 4, 'a case for each word');
    expect(words().sort()).toEqual([
      'source:shopify|shopify.financial_status: paid_in_kind',
      'source:shopify|shopify.topic: customers/update',
      'source:shopify|status=teleported',
      'source:woocommerce|status=teleported',
    ]);
  });

  test('a carrier that gives a number out again: each use reaches its own order', async () => {
    const number = '1Z999AA10123456786';
    const long = world.now() - 200 * DAY;
    await shopify('orders/create', shopifyOrder(71, long));
    await shopify('fulfillments/create', shopifyParcel(71, long, number));
    await world.db.judged(world.now());
    await deliverWebhook(world.url(), 'easypost', easypostEvent('old', number, long, [['delivered', long + DAY]]));
    await world.db.judged(world.now());

    // the second use is tracked before its order is known
    const again = easypostEvent('new', number, from, [['in_transit', from + HOUR]]);
    expect((await deliverWebhook(world.url(), 'easypost', again)).body).toMatchObject({ accepted: 0, waiting: 1 });
    await shopify('orders/create', shopifyOrder(72, from));
    await shopify('fulfillments/create', shopifyParcel(72, from, number));
    await until(() => maybeFactsOf(world, 72)?.shipments[0]?.scans.length === 1, 'the second use to find its order');

    expect(factsOf(world, 71).shipments[0]?.scans.map(({ status }) => status)).toEqual(['delivered']);
    expect(factsOf(world, 72).shipments[0]?.scans.map(({ status }) => status)).toEqual(['in_transit']);
  });

  test('two carriers use one number: the parcel of the other is not touched', async () => {
    await shopify('orders/create', shopifyOrder(73, from));
    await shopify('fulfillments/create', shopifyParcel(73, from, '123456789012', { tracking_company: 'FedEx' }));
    await world.db.judged(world.now());
    const event = easypostEvent('ups', '123456789012', from, [['delivered', from + HOUR]]);
    expect((await deliverWebhook(world.url(), 'easypost', event)).body).toMatchObject({ accepted: 0, waiting: 1 });
    expect(factsOf(world, 73).shipments[0]?.scans).toEqual([]);
  });

  test('card numbers that somebody typed into a note are not kept', async () => {
    await shopify('orders/create', shopifyOrder(81, from, { note: 'my card is 4242 4242 4242 4242, call me' }));
    await world.db.judged(world.now());
    expect(factsOf(world, 81).note).toBe('my card is [removed], call me');
  });

  test('the same delivery ten times at once is one', async () => {
    const order = shopifyOrder(91, from);
    const answers = await Promise.all(Array.from({ length: 10 }, () => shopify('orders/create', order)));
    const accepted = answers.map(({ body }) => body.accepted ?? 0);
    expect(accepted.filter((count) => count > 0)).toHaveLength(1);
    expect(world.db.rows("select count(*) as n from events where source = 'shopify' and subject = '91'")).toEqual([
      { n: Math.max(...accepted) },
    ]);
  });

  test('health says who was heard and who never was', async () => {
    const heard = world.db.rows('select source from sources order by source').map(({ source }) => source);
    expect(heard).toEqual(expect.arrayContaining(['easypost', 'shopify', 'stripe', 'woocommerce']));
    expect(heard).not.toContain('aftership');
  });

  test('a secret never shows in an answer', async () => {
    const answer = await deliverWebhook(world.url(), 'shopify', {}, { topic: 'orders/create', secret: 'wrong' });
    expect(JSON.stringify(answer)).not.toContain(SECRETS.shopify);
  });
});
