import { afterAll, beforeAll, expect, test } from 'vitest';
import { captured, handedOver, MINUTE, orderCreated, scanned, shipmentCreated } from '../../support/events.ts';
import { standing } from '../../support/standing.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';

let world: World;
beforeAll(async () => {
  world = await startOrdermend();
});
afterAll(() => world.close());

const ids = Array.from({ length: 14 }, (_, i) => `o-${3001 + i}`);
const onTheWay = (id: string) => [orderCreated(id), captured(id), shipmentCreated(id), handedOver(id)];
const logistics = () => world.slack.as('mei').messages('orders-logistics');
const posts = (text: string) => logistics().filter((message) => JSON.stringify(message.blocks).includes(text));
const parentsOf = (all: readonly string[]) =>
  new Set(all.flatMap((id) => world.db.casesOf(id).map(({ parent }) => parent)));

test('fourteen parcels of one carrier that fail at once are one incident with one card', async () => {
  await world.tell(...ids.flatMap(onTheWay));
  await world.pass(MINUTE);
  await world.tell(...ids.map((id) => scanned(id, 'attempt_failed')));

  const card = await world.slack.as('sofia').seesMessage('order-desk', 'dhl');
  expect(JSON.stringify(card.blocks)).toContain('14 cases of “Delivery attempt failed” came close together');
  expect(new Set(ids.flatMap((id) => standing(world, id)))).toEqual(new Set(['LOG.ATTEMPT_FAILED open']));
  const [parent, ...more] = parentsOf(ids);
  expect([parent, ...more]).toEqual([expect.stringMatching(/^EX-/)]);

  await world.pass(MINUTE);
  const [first] = posts('3001');
  if (first !== undefined) await world.slack.as('mei').seesMessage('orders-logistics', `Belongs to ${parent}`);
  expect(logistics().length, 'a few may have come before it was clear').toBeLessThanOrEqual(5);
  await until(() => world.db.rows('select 1 from cards where wanted > shown').length === 0, 'no card to be behind');
});

test('members leave as they clear, and the last ones stand by themselves again', async () => {
  const [parent = ''] = parentsOf(ids);
  await world.tell(...ids.slice(0, 6).map((id) => scanned(id, 'delivered')));
  await world.pass(MINUTE);
  const card = await world.slack.as('sofia').seesMessage('order-desk', '8 cases still open');
  expect(JSON.stringify(card.blocks)).toContain('order 3014');

  await world.tell(...ids.slice(6, 12).map((id) => scanned(id, 'delivered')));
  await world.pass(MINUTE);
  expect(world.db.caseOf(parent).status).toBe('cleared');
  expect(parentsOf(ids.slice(12))).toEqual(new Set([undefined]));
  await world.slack.as('mei').seesMessage('orders-logistics', '3013');
  await world.slack.as('mei').seesMessage('orders-logistics', '3014');
});
