import { afterAll, beforeAll, expect, test } from 'vitest';
import { asks } from '../../support/answers.ts';
import { captured, HOUR, MINUTE, orderCreated, shipmentCreated } from '../../support/events.ts';
import { standing } from '../../support/standing.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';

let world: World;
beforeAll(async () => {
  world = await startOrdermend({ settings: { rules: { 'SYS.MASS_INCIDENT': { params: { channelCards: 5 } } } } });
});
afterAll(() => world.close());

const ROOM = 5;
const COUNT = 13;
const ids = Array.from({ length: COUNT }, (_, i) => `o-${4001 + i}`);
/** Wrong goods in every parcel, each of another sku: they have nothing in common but the channel. */
const mispacked = (id: string) => [
  orderCreated(id),
  captured(id),
  shipmentCreated(id),
  {
    type: 'shipment.packed',
    subject: id,
    data: { shipment_id: `sh-${id}`, lines: [{ line: 1, sku: 'PLATE', quantity: 2 }] },
  },
];
const repacked = (id: string) => ({
  type: 'shipment.packed',
  subject: id,
  data: { shipment_id: `sh-${id}`, lines: [{ line: 1, sku: `MUG-${id}`, quantity: 2 }] },
});
const cards = () => world.slack.as('jon').messages('orders-inventory');
const idle = () =>
  until(() => world.db.rows('select 1 from cards where wanted > shown').length === 0, 'no card to be behind');

test('a channel takes so many new cards in ten minutes; the rest share one, and nothing is lost', async () => {
  await world.tell(...ids.flatMap(mispacked));
  await world.slack.as('jon').seesMessage('orders-inventory', '异常单来得太快');
  await world.pass(MINUTE);
  await idle();
  expect(cards().length).toBe(ROOM + 1);
  expect(new Set(ids.flatMap((id) => standing(world, id)))).toEqual(new Set(['ITM.MISMATCH open']));
  const folded = ids.filter((id) => world.db.casesOf(id).some(({ parent }) => parent !== undefined));
  expect(folded.length).toBe(COUNT - ROOM);
});

test('whoever takes a folded case gets its card at once', async () => {
  const jon = world.slack.as('jon');
  const folded = ids.find((id) => world.db.casesOf(id).some(({ parent }) => parent !== undefined)) ?? '';
  const number = folded.replace('o-', '');
  await asks(jon, '/cases', `search ${number}`);
  const list = jon.ephemerals().at(-1);
  if (list === undefined) throw new Error('no list');
  await jon.press(list, 'case.more');
  await jon.press(await jon.seesModal(), 'case.claim');
  await jon.seesMessage('orders-inventory', number);
  await jon.seesMessage('orders-inventory', '其中 7 个没有单独的卡片');
});

test('the storm is over when few of its cases are left', async () => {
  const [storm] = world.db.rows("select id from cases where code = 'SYS.MASS_INCIDENT'");
  await world.pass(HOUR);
  await world.tell(...ids.slice(0, COUNT - 1).map(repacked));
  await world.pass(MINUTE);
  expect(world.db.caseOf(String(storm?.id)).status).toBe('cleared');
  await idle();
  expect(standing(world, ids.at(-1) ?? '')).toEqual(['ITM.MISMATCH open']);
  await world.slack.as('jon').seesMessage('orders-inventory', String(4000 + COUNT));
});
