import { afterEach, expect, test } from 'vitest';
import { captured, HOUR, handedOver, orderCreated, refunded, scanned, shipmentCreated } from '../../support/events.ts';
import { LOGISTICS, loseParcel, onlyCase, resolves, shows } from '../../support/lost-parcel.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { underMore } from '../../support/under-more.ts';
import { until } from '../../support/until.ts';

let world: World;
afterEach(() => world.close());

test('what was under way goes on after a restart, and nothing happens twice', async () => {
  world = await startOrdermend();
  const jon = world.slack.as('jon');
  const [refund, plan] = [await loseParcel(world, 'o-8001'), await loseParcel(world, 'o-8002')];
  await jon.choose(plan, 'case.more', 'case.follow_up');
  await jon.submit(await jon.seesModal('case.follow_up'), {
    due: Math.ceil((world.now() + HOUR) / 60_000) * 60_000,
    note: 'Ask the depot',
  });
  await shows(jon, plan, 'Ask the depot');
  world.shop.answers('cut');
  await resolves(jon, refund, { resolution: 'REFUND_FULL' });
  const first = await world.shop.isAsked('o-8001');
  await until(() => onlyCase(world, 'o-8001').remedies[0]?.state === 'unknown', 'the outcome to be unknown');
  const posts = world.slack.messages(LOGISTICS).length;

  await world.stop();
  world.shop.answers({ status: 202 });
  world.slack.clock.advance(HOUR + 60_000);
  await world.start();
  await world.slack.botIsConnected();

  await jon.seesReply(plan, 'your follow-up is due');
  const second = await world.shop.isAsked('o-8001', 2);
  expect(second.effectId).toBe(first.effectId);
  await world.tell(refunded('o-8001', { effect_id: first.effectId }));
  await shows(jon, refund, '; solved');
  await underMore(jon, plan, 'case.release');
  await shows(jon, plan, 'Nobody has it yet');
  expect(world.slack.messages(LOGISTICS)).toHaveLength(posts + 1);
});

test('a click that Slack brings again after the restart meets what it did before', async () => {
  world = await startOrdermend();
  const jon = world.slack.as('jon');
  const card = await loseParcel(world, 'o-8003');
  await resolves(jon, card, { resolution: 'RESHIP' });
  await world.shop.isAsked('o-8003');
  const sent = world.slack
    .deliveries()
    .findLast(
      (it) => it.envelope.kind === 'interactive' && JSON.stringify(it.envelope.payload).includes('view_submission'),
    );
  if (sent === undefined) throw new Error('nothing was submitted');
  await world.restart();
  await world.slack.botIsConnected();
  expect((await world.slack.deliverAgain(sent)).acked).toBe(true);
  expect(onlyCase(world, 'o-8003').remedies).toHaveLength(1);
});

test('events that were stored right before the end are judged at the next start', async () => {
  world = await startOrdermend();
  const events = [
    orderCreated('o-8004'),
    captured('o-8004'),
    shipmentCreated('o-8004'),
    handedOver('o-8004'),
    scanned('o-8004', 'lost'),
  ];
  await world.post(events.map(world.wire));
  await world.restart();
  await world.slack.as('jon').seesMessage(LOGISTICS, 'Order 8004');
  expect(world.db.casesOf('o-8004')).toHaveLength(1);
});
