import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { captured, handedOver, MINUTE, orderCreated, scanned, shipmentCreated } from '../../support/events.ts';
import { type FakeShopify, startFakeShopify } from '../../support/fake-shopify.ts';
import { type FakeStripe, startFakeStripe } from '../../support/fake-stripe.ts';
import { LOGISTICS, onlyCase, resolves, shows } from '../../support/lost-parcel.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';
import { CONNECTED, deliverWebhook } from '../../support/webhooks.ts';
import { stripeEvent } from '../connect/payloads.ts';

let world: World;
let stripe: FakeStripe;
let shopify: FakeShopify;
beforeAll(async () => {
  [stripe, shopify] = await Promise.all([startFakeStripe(), startFakeShopify()]);
  world = await startOrdermend({
    env: {
      ...CONNECTED,
      EFFECTS_URL: '',
      EFFECTS_SECRET: '',
      STRIPE_API_KEY: stripe.apiKey,
      STRIPE_API_URL: stripe.url,
      SHOPIFY_SHOP: 'mugs.myshopify.com',
      SHOPIFY_ACCESS_TOKEN: shopify.accessToken,
      SHOPIFY_API_URL: shopify.url,
    },
  });
});
afterAll(async () => {
  await world.close();
  await Promise.all([stripe.close(), shopify.close()]);
});

/** A parcel is lost of an order that was paid like this. */
async function losesParcel(id: string, paymentId: string) {
  await world.tell(orderCreated(id), captured(id, { payment_id: paymentId }));
  await world.tell(shipmentCreated(id), handedOver(id), scanned(id, 'in_transit'), scanned(id, 'lost'));
  return world.slack.as('jon').seesMessage(LOGISTICS, `Order ${id.replace('o-', '')}`);
}

const remedyOf = (id: string) => onlyCase(world, id).remedies.at(-1);
const becomes = (id: string, state: string) =>
  until(() => remedyOf(id)?.state === state, `the remedy of ${id} to be ${state}, not ${remedyOf(id)?.state}`);
const readiness = async () => (await (await fetch(`${world.url()}/readyz`)).json()) as { effects?: unknown };

describe('a shop without a service of its own', () => {
  test("gives back Stripe's money at Stripe: the answer is lost, the key stays, and the webhook verifies it", async () => {
    stripe.has('pi_4001', 6_000);
    stripe.meets('lose');
    const card = await losesParcel('o-4001', 'pi_4001');
    const jon = world.slack.as('jon');
    await resolves(jon, card, { resolution: 'REFUND_FULL' });
    await becomes('o-4001', 'unknown');
    await world.pass(3_000);
    await becomes('o-4001', 'accepted');

    const { id } = remedyOf('o-4001') ?? {};
    expect(stripe.asked().map(({ key }) => key)).toEqual([id, id]);
    expect(stripe.refunds()).toMatchObject([{ amount: 6_000, metadata: { effect_id: id, order_id: 'o-4001' } }]);
    expect(remedyOf('o-4001')).toMatchObject({ reference: 're_1', effect: { target: 'stripe' } });
    expect(onlyCase(world, 'o-4001').status).toBe('verifying');

    await deliverWebhook(world.url(), 'stripe', stripeEvent('refund.updated', world.now(), { ...stripe.refunds()[0] }));
    await shows(jon, card, '; solved');
    expect(onlyCase(world, 'o-4001')).toMatchObject({ status: 'solved', ending: 'remedied' });
  });

  test("gives back Shopify's money at Shopify, and knows its own refund by the note", async () => {
    shopify.has('4002');
    const card = await losesParcel('4002', '4002/shopify_payments');
    const jon = world.slack.as('jon');
    await resolves(jon, card, { resolution: 'REFUND_FULL', amount: '20.00' });
    await becomes('4002', 'accepted');
    const [refund] = shopify.order('4002').refunds;
    const time = new Date(world.now()).toISOString();
    const transaction = { id: 77, order_id: 4002, kind: 'refund', status: 'success', gateway: 'shopify_payments' };
    await deliverWebhook(
      world.url(),
      'shopify',
      {
        id: 900,
        order_id: 4002,
        note: refund?.note,
        created_at: time,
        processed_at: time,
        transactions: [{ ...transaction, amount: '20.00', currency: 'EUR', created_at: time, processed_at: time }],
      },
      { topic: 'refunds/create' },
    );
    await shows(jon, card, '; solved');
  });

  test('is told when Stripe refuses, in the words of Stripe', async () => {
    stripe.has('pi_4003', 1_000);
    const card = await losesParcel('o-4003', 'pi_4003');
    await resolves(world.slack.as('jon'), card, { resolution: 'REFUND_FULL' });
    await shows(world.slack.as('jon'), card, 'greater than unrefunded amount');
  });

  test('asks again when Stripe said it would have time, and not before', async () => {
    stripe.has('pi_4005', 6_000);
    const limited = { error: { code: 'rate_limit', message: 'Too many requests.' } };
    stripe.meets({ status: 429, body: limited, headers: { 'retry-after': '120' } });
    const card = await losesParcel('o-4005', 'pi_4005');
    await resolves(world.slack.as('jon'), card, { resolution: 'REFUND_FULL' });
    await becomes('o-4005', 'unknown');
    const before = stripe.asked().length;
    const [row] = world.db.rows('select next_at as nextAt from effects where id = ?', remedyOf('o-4005')?.id);
    expect(Number(row?.nextAt) - world.now()).toBeGreaterThan(MINUTE);
    await world.pass(2 * MINUTE);
    await becomes('o-4005', 'accepted');
    expect(stripe.asked()).toHaveLength(before + 1);
  });

  test('records what nobody can carry out, and offers nothing else', async () => {
    const card = await losesParcel('o-4004', 'pay-4004');
    const jon = world.slack.as('jon');
    await jon.press(card, 'case.resolve');
    const form = await jon.seesModal('case.resolve');
    expect(JSON.stringify(form)).toContain(en.modals.groups.recorded);
    expect(JSON.stringify(form)).not.toContain(en.modals.groups.executed);
    await jon.submit(form, { resolution: 'REFUND_FULL' });
    await shows(jon, card, '; solved');
    expect(onlyCase(world, 'o-4004')).toMatchObject({ ending: 'recorded' });
    expect(remedyOf('o-4004')).toMatchObject({ state: 'recorded' });
  });

  test('is not kept waiting by a silent Stripe: it is paused, said to be, and asked again by one probe', async () => {
    const ids = [4011, 4012, 4013, 4014, 4015, 4016].map((number) => `o-${number}`);
    const cards = [];
    for (const id of ids) {
      stripe.has(`pi_${id.slice(2)}`, 6_000);
      cards.push({ id, card: await losesParcel(id, `pi_${id.slice(2)}`) });
    }
    expect(await readiness()).toMatchObject({ effects: { state: 'ok' } });
    const before = stripe.asked().length;
    stripe.meets('cut', 'cut', 'cut', 'cut', 'cut');
    for (const { card } of cards) await resolves(world.slack.as('sofia'), card, { resolution: 'REFUND_FULL' });
    await until(() => stripe.asked().length === before + 5, 'five tries to be lost');
    const held = "select id from effects where state = 'requested' and attempts = 0 and next_at > ?";
    await until(() => world.db.rows(held, world.now() + 5_000).length > 0, 'the others to be held');
    expect(await readiness()).toMatchObject({
      ready: true,
      effects: { state: 'degraded', reason: expect.stringContaining('stripe') },
    });
    expect(stripe.asked()).toHaveLength(before + 5);

    await world.pass(MINUTE);
    for (const id of ids) await becomes(id, 'accepted');
    expect(await readiness()).toMatchObject({ effects: { state: 'ok' } });
    expect(stripe.refunds().filter(({ payment_intent }) => payment_intent?.startsWith('pi_401'))).toHaveLength(6);
  });
});
