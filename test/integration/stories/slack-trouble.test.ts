import { afterEach, expect, test } from 'vitest';
import {
  about,
  alert,
  captured,
  HOUR,
  handedOver,
  orderCreated,
  refunded,
  scanned,
  shipmentCreated,
} from '../../support/events.ts';
import { LOGISTICS, loseParcel, onlyCase, resolves, shows } from '../../support/lost-parcel.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';

let world: World;
afterEach(() => world.close());

const cardsOf = (number: string) => world.slack.messages(LOGISTICS).filter((it) => it.text.includes(`order ${number}`));

test('a post whose answer is lost is found by its metadata: there is one card', async () => {
  world = await startOrdermend();
  world.slack.fault({ target: 'chat.postMessage', kind: 'lose_answer', times: 1 });
  const card = await loseParcel(world, 'o-7001');
  world.slack.clock.advance(3_000);
  await until(() => world.db.rows('select ts from cards where ts is not null').length === 1, 'the post to be found');
  const jon = world.slack.as('jon');
  await jon.press(jon.again(card), 'case.claim');
  await shows(jon, card, '> has it');
  expect(cardsOf('7001')).toHaveLength(1);
  expect(world.slack.calls('chat.postMessage')).toHaveLength(1);
});

test('a post that never arrived is repeated only after it was looked up twice', async () => {
  world = await startOrdermend();
  world.slack.fault({ target: 'chat.postMessage', kind: 'http_500', times: 1 });
  await world.tell(
    orderCreated('o-7002'),
    captured('o-7002'),
    shipmentCreated('o-7002'),
    handedOver('o-7002'),
    scanned('o-7002', 'lost'),
  );
  await world.slack.waitFor(() => world.slack.calls('chat.postMessage').length === 1, 'the first try');
  world.slack.clock.advance(3_000);
  await world.slack.waitFor(() => world.slack.calls('conversations.history').length === 1, 'the first look');
  expect(world.slack.calls('chat.postMessage')).toHaveLength(1);
  world.slack.clock.advance(31_000);
  await world.slack.as('jon').seesMessage(LOGISTICS, 'Order 7002');
  expect(cardsOf('7002')).toHaveLength(1);
});

test('Slack asks for patience: the card comes when the pause is over', async () => {
  world = await startOrdermend();
  world.slack.fault({ target: 'chat.postMessage', kind: 'rate_limited', retryAfterS: 2, times: 2 });
  await loseParcel(world, 'o-7003');
  expect(cardsOf('7003')).toHaveLength(1);
  expect(world.slack.calls('chat.postMessage').map((call) => call.ok)).toEqual([false, false, true]);
});

test('a storm of changes collapses into the newest state', async () => {
  world = await startOrdermend();
  const strange = (times: number) =>
    alert('o-7004', { code: 'X.STRANGE', fingerprint: 'f-1', summary: `Seen at depot ${times}.` });
  await world.tell(orderCreated('o-7004'), strange(0));
  const jon = world.slack.as('jon');
  const card = await jon.seesMessage('order-desk', 'depot 0.');
  const before = world.slack.calls('chat.update').length;
  world.slack.fault({ target: 'chat.update', kind: 'rate_limited', retryAfterS: 2, times: 1 });
  for (let times = 1; times <= 60; times += 1) {
    world.slack.clock.advance(1_000);
    await world.post([world.wire(strange(times))]);
  }
  await shows(jon, card, 'depot 60.');
  // Without collapsing there would be sixty; how many fit between is up to the machine.
  expect(world.slack.calls('chat.update').length - before).toBeLessThan(30);
});

test('Slack is down at the start: orders are judged meanwhile, and the cards come when it is back', async () => {
  world = await startOrdermend({ started: false });
  world.slack.fault({ target: 'auth.test', kind: 'refuse_connection', times: 1 });
  await world.start();
  await world.tell(
    orderCreated('o-7005'),
    captured('o-7005'),
    shipmentCreated('o-7005'),
    handedOver('o-7005'),
    scanned('o-7005', 'lost'),
  );
  expect(onlyCase(world, 'o-7005').status).toBe('open');
  await world.slack.botIsConnected();
  const card = await world.slack.as('jon').seesMessage(LOGISTICS, 'Order 7005');
  await world.slack.as('jon').press(card, 'case.claim');
  await shows(world.slack.as('jon'), card, '> has it');
});

test('a reply whose card was deleted does not stand alone in the channel', async () => {
  world = await startOrdermend();
  const card = await loseParcel(world, 'o-7006');
  const jon = world.slack.as('jon');
  await jon.choose(card, 'case.more', 'case.follow_up');
  await jon.submit(await jon.seesModal('case.follow_up'), {
    due: Math.ceil((world.now() + HOUR) / 60_000) * 60_000,
    note: 'Call',
  });
  await shows(jon, card, 'Call');
  await jon.deletes(card);
  const again = await jon.seesMessage(LOGISTICS, (it) => it.text.includes('order 7006') && it.ts !== card.ts);
  await world.pass(HOUR + 60_000);
  await jon.seesReply(again, 'your follow-up is due');
  expect(jon.messages(LOGISTICS).filter((it) => it.text.includes('Follow-up due'))).toEqual([]);
});

/** What one case costs of Slack's budget, from the alert to the verified end: a click's own answers are free. */
const CALLS_OF_A_CASE = { 'chat.postMessage': 1, 'chat.update': 4, 'views.open': 1 };

test('a case costs six calls of the Web API from its alert to its verified end', async () => {
  world = await startOrdermend();
  const before = world.slack.calls().length;
  const card = await loseParcel(world, 'o-7007');
  const jon = world.slack.as('jon');
  await jon.press(card, 'case.claim');
  await shows(jon, card, '> has it');
  await resolves(jon, card, { resolution: 'REFUND_FULL' });
  const effect = await world.shop.isAsked('o-7007');
  await shows(jon, card, /accepted/);
  await world.tell(refunded('o-7007', { effect_id: effect.effectId }));
  await shows(jon, card, '; solved');
  const calls = world.slack.calls().slice(before);
  const count: Record<string, number> = {};
  for (const { method } of calls) count[method] = (count[method] ?? 0) + 1;
  expect(Object.keys(count).sort()).toEqual(Object.keys(CALLS_OF_A_CASE).sort());
  expect(count['chat.postMessage']).toBe(CALLS_OF_A_CASE['chat.postMessage']);
  expect(count['views.open']).toBe(CALLS_OF_A_CASE['views.open']);
  // Requested, sent and accepted follow each other within milliseconds: how many of them are seen is chance.
  expect(count['chat.update']).toBeLessThanOrEqual(CALLS_OF_A_CASE['chat.update'] + 1);
});

test('nothing is asked of Slack while nothing changes', async () => {
  world = await startOrdermend();
  await loseParcel(world, 'o-7008');
  const before = world.slack.calls().length;
  await world.tell(about('order.updated', 'o-7008', { note: 'nothing that a card shows' }));
  await world.pass(20 * 60_000);
  await until(
    () => world.db.rows('select 1 from cards where wanted > shown').length === 0,
    'the cards to be looked at',
  );
  expect(world.slack.calls().slice(before)).toEqual([]);
});
