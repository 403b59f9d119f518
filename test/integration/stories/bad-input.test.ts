import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../../simulator/wire.ts';
import { ANA, alert, captured, MINUTE, MUNICH, orderCreated, paymentFailed } from '../../support/events.ts';
import { LOGISTICS, loseParcel, onlyCase, resolves, shows } from '../../support/lost-parcel.ts';
import { postEvents } from '../../support/post-events.ts';
import { standing } from '../../support/standing.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';

let world: World;
beforeAll(async () => {
  world = await startOrdermend();
});
afterAll(() => world.close());

/** Texts in which Slack looks for mentions and links: the message's own and every mrkdwn object; never plain text. */
function parsedBySlack(message: Message): readonly string[] {
  return [message.text, ...mrkdwnIn(message.blocks)];
}

function mrkdwnIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, text } = value as { readonly type?: unknown; readonly text?: unknown };
  if (type === 'mrkdwn' && typeof text === 'string') return [text];
  return Object.values(value).flatMap(mrkdwnIn);
}

describe('events that are wrong', () => {
  test('a malformed one among good ones is named; the good ones are stored', async () => {
    const batch = [
      world.wire(orderCreated('o-4001')),
      { specversion: '1.0', id: 'broken', source: 'shop', type: 'order.created', time: 'yesterday', subject: 'o-4002' },
      'not even an object',
      world.wire(captured('o-4001')),
    ];
    const { status, body } = await world.post(batch);
    expect(status).toBe(202);
    expect(body).toMatchObject({ accepted: 2, duplicates: 0 });
    expect(body.rejected).toMatchObject([{ index: 1, id: 'broken' }, { index: 2 }]);
    await until(() => world.db.rows("select 1 from orders where id = 'o-4001'").length === 1, 'the good order');
    expect(world.db.count('rejected_events')).toBe(2);
  });

  test.each(['12,50', 'NaN', '-5.00', '9'.repeat(30), '1e3', '12.505', ' 12.50', ''])(
    'an amount of "%s" is refused with a sentence',
    async (amount) => {
      const { status, body } = await world.post([world.wire(captured('o-4003', { amount }))]);
      expect(status).toBe(202);
      expect(body.accepted).toBe(0);
      expect(body.rejected?.[0]?.error).toContain('amount');
    },
  );

  test('the same event again is a duplicate, also when it says something else', async () => {
    const event = world.wire(orderCreated('o-4004'));
    expect((await world.post([event, event])).body).toMatchObject({ accepted: 1, duplicates: 1 });
    const other = { ...event, data: { ...(event.data as object), total: '1.00' } };
    expect((await world.post([other])).body).toMatchObject({ accepted: 0, duplicates: 1 });
    await world.db.judged(world.now());
    const [row] = world.db.rows("select facts from orders where id = 'o-4004'");
    expect(JSON.parse(String(row?.facts)).total).toBe(6_000);
  });

  test('an event of an order that nobody knows is judged only once fifteen minutes have passed', async () => {
    await world.tell(captured('o-4005'));
    await world.pass(14 * MINUTE);
    expect(standing(world, 'o-4005')).toEqual([]);
    await world.pass(2 * MINUTE);
    expect(standing(world, 'o-4005')).toEqual(['PAY.MISMATCH open']);
    await world.tell(orderCreated('o-4005'));
    expect(standing(world, 'o-4005')).toEqual(['PAY.MISMATCH cleared']);
  });

  test('a forged, a stale or a missing signature is turned away and nothing is stored', async () => {
    const secret = world.slack.env().INGEST_SECRET ?? '';
    const before = world.db.count('events');
    const event = world.wire(orderCreated('o-4006'));
    expect((await postEvents(world.url(), [event], { secret, forged: true })).status).toBe(401);
    const stale = new Date(Date.now() - 10 * MINUTE);
    expect((await postEvents(world.url(), [event], { secret, at: stale })).status).toBe(401);
    const bare = await fetch(`${world.url()}/v1/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(event),
    });
    expect(bare.status).toBe(401);
    expect(world.db.count('events')).toBe(before);
  });

  test('an unknown type of event is kept and told once per type', async () => {
    await world.tell(
      { type: 'order.teleported', subject: 'o-4007', data: {} },
      { type: 'order.teleported', subject: 'o-4008', data: {} },
    );
    const found = world.db.rows("select state from cases where code = 'SYS.UNMAPPED_STATUS'");
    expect(found).toHaveLength(1);
  });
});

describe('a customer who calls himself what Slack would parse', () => {
  const NASTY = `<!channel> *bold* <https://evil.example|click> <@U00JONALV> \`code\` 🎉 & "quotes" `.padEnd(
    5_000,
    '💥x',
  );

  test('mentions nobody, links nowhere and fits everywhere', async () => {
    const order = {
      total: '2600.00',
      customer: { ...ANA, name: NASTY },
      ship_to: { ...MUNICH, name: NASTY, line1: NASTY },
      items: [{ line: 1, sku: 'X', title: NASTY, quantity: 1, unit_price: '2600.00' }],
      note: NASTY,
    };
    await world.tell(orderCreated('o-4101', order), paymentFailed('o-4101', { amount: '2600.00' }));
    await world.tell(alert('o-4101', { code: 'X.STRANGE', summary: NASTY, evidence: { says: NASTY } }));
    await world.pass(11 * MINUTE);
    const jon = world.slack.as('jon');
    const card = await jon.seesMessage('orders-payments', 'Order 4101');
    const foreign = await jon.seesMessage('order-desk', 'Order 4101');
    for (const command of [
      ['/order', '4101'],
      ['/cases', 'open'],
      ['/case', `${world.db.casesOf('o-4101')[0]?.id} why`],
    ]) {
      const seen = jon.ephemerals().length;
      await jon.command(...(command as [string, string]));
      await world.slack.waitFor(() => jon.ephemerals().length > seen, `an answer to ${command.join(' ')}`);
    }
    for (const message of [card, foreign, ...jon.ephemerals()]) {
      expect(parsedBySlack(message).join('\n')).not.toMatch(/<!channel>|<https:\/\/evil|<@U00JONALV>/);
    }
    await resolves(jon, card, { resolution: 'NO_ACTION', note: NASTY.slice(0, 1_000) });
    await shows(jon, card, '; solved');
    expect(
      world.slack.calls().filter((call) => !call.ok),
      'Slack refused nothing',
    ).toEqual([]);
  });
});

describe('clicks and forms that are wrong', () => {
  test('a button that names another case changes neither', async () => {
    const [card, other] = [await loseParcel(world, 'o-4201'), await loseParcel(world, 'o-4202')];
    const jon = world.slack.as('jon');
    const value = JSON.stringify({ case: onlyCase(world, 'o-4202').id, v: 1 });
    await jon.press(card, 'case.claim', { element: { value } });
    await jon.seesEphemeral('names another case');
    expect([onlyCase(world, 'o-4201').status, onlyCase(world, 'o-4202').status]).toEqual(['open', 'open']);
    for (const nonsense of ['', '{}', '{"case":', '{"case":"EX-999999"}', 'x'.repeat(1_999)])
      await jon.press(card, 'case.claim', { element: { value: nonsense } });
    expect(onlyCase(world, 'o-4202').status).toBe('open');
    expect(other.ts).not.toBe(card.ts);
  });

  test('a form that is sent twice counts once', async () => {
    const card = await loseParcel(world, 'o-4203');
    const jon = world.slack.as('jon');
    await resolves(jon, card, { resolution: 'REFUND_FULL' });
    await world.shop.isAsked('o-4203');
    const sent = world.slack
      .deliveries()
      .findLast(
        (it) => it.envelope.kind === 'interactive' && JSON.stringify(it.envelope.payload).includes('view_submission'),
      );
    if (sent === undefined) throw new Error('nothing was submitted');
    const again = await world.slack.deliverAgain(sent);
    expect(again.acked).toBe(true);
    expect(onlyCase(world, 'o-4203').remedies).toHaveLength(1);
    expect(world.shop.asked().filter((it) => it.orderId === 'o-4203')).toHaveLength(1);
  });

  test('a form that is sent after the case was solved is refused with what was typed still there', async () => {
    const card = await loseParcel(world, 'o-4204');
    const [jon, sofia] = [world.slack.as('jon'), world.slack.as('sofia')];
    await jon.press(card, 'case.resolve');
    const form = await jon.seesModal('case.resolve');
    await resolves(sofia, card, { resolution: 'NO_ACTION' });
    await shows(jon, card, '; solved');
    const errors = await jon.submitInVain(form, { resolution: 'RESHIP', note: 'A long explanation' });
    expect(Object.values(errors).join()).toContain('not possible');
    expect(JSON.stringify(await jon.seesModal('case.resolve'))).toBeTruthy();
    expect(onlyCase(world, 'o-4204').remedies).toEqual([]);
    await jon.close(form);
  });

  test('a follow-up in the past is refused at its field', async () => {
    const card = await loseParcel(world, 'o-4205');
    const jon = world.slack.as('jon');
    await jon.choose(card, 'case.more', 'case.follow_up');
    const form = await jon.seesModal('case.follow_up');
    const past = await jon.submitInVain(form, { due: world.now() - MINUTE, note: 'Too late' });
    expect(past.due).toContain('passed already');
    const far = await jon.submitInVain(form, { due: world.now() + 400 * 24 * 60 * MINUTE, note: 'Too far' });
    expect(far.due).toContain('more than a year');
    await jon.close(form);
  });

  test.each(['12,50', 'NaN', '-5', '0', '9'.repeat(20), '10.505'])(
    'an amount of "%s" in a form is refused',
    async (amount) => {
      const jon = world.slack.as('jon');
      const card = jon.messages(LOGISTICS).find((it) => it.text.includes('4205'));
      if (card === undefined) throw new Error('no card');
      await jon.press(card, 'case.resolve');
      const form = await jon.seesModal('case.resolve');
      const errors = await jon.submitInVain(form, { resolution: 'REFUND_FULL', amount });
      expect(Object.keys(errors)).toEqual(['amount']);
      await jon.close(form);
    },
  );

  test('a guest who clicks reads that this is not for guests, and nothing happens', async () => {
    await world.tell(orderCreated('o-4206', { ship_to: { ...MUNICH, line1: 'Leopoldstrasse' } }), captured('o-4206'));
    const leo = world.slack.as('leo');
    const card = await leo.seesMessage('customer-care', '4206');
    await leo.press(card, 'case.claim');
    await leo.seesEphemeral('no role');
    expect(onlyCase(world, 'o-4206').status).toBe('open');
    await leo.command('/order', '4206', 'customer-care');
    await leo.seesEphemeral('Guests');
  });
});
