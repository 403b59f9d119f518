import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonDriver } from '../../../simulator/driver/person.ts';
import { asks } from '../../support/answers.ts';
import { about, captured, HOUR, handedOver, orderCreated, scanned, shipmentCreated } from '../../support/events.ts';
import { LOGISTICS, shows } from '../../support/lost-parcel.ts';
import { standing } from '../../support/standing.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';

let world: World;
let [sofia, mei, jon]: PersonDriver[] = [];
beforeAll(async () => {
  world = await startOrdermend({ settings: { rules: { 'CUS.ADDR_VAGUE': 'monitor' } } });
  [sofia, mei, jon] = [world.slack.as('sofia'), world.slack.as('mei'), world.slack.as('jon')];
});
afterAll(() => world.close());

const lost = (id: string) => [
  orderCreated(id),
  captured(id),
  shipmentCreated(id),
  handedOver(id),
  scanned(id, 'in_transit'),
  scanned(id, 'lost'),
];
const idle = () =>
  until(() => world.db.rows('select 1 from cards where wanted > shown').length === 0, 'no card to be behind');
const who = (person: PersonDriver | undefined): PersonDriver => {
  if (person === undefined) throw new Error('nobody');
  return person;
};
const posts = () => who(jon).messages(LOGISTICS).length;

describe('a strike at the hub', () => {
  test('is silenced by the lead, and not by a handler, who reads whom to ask for what', async () => {
    const asked = await asks(who(mei), '/ordermend', '静音 LOG.* 承运商=dhl 4小时 罢工');
    expect(asked).toContain('只有组长可以静音');
    expect(asked).toContain('/ordermend 静音 LOG.*');
    expect(world.db.count('silences')).toBe(0);
    expect(await asks(who(sofia), '/ordermend', 'silence LOG.* carier=dhl 4h strike')).toContain('carier=dhl');
    expect(await asks(who(sofia), '/ordermend', 'silence LOG.* carrier=dhl 8d strike')).toContain('7 days at most');
    const set = await asks(who(sofia), '/ordermend', 'silence LOG.* carrier=dhl 4h strike at the hub');
    expect(set).toContain('S-1 is set');
  });

  test('keeps new cases from being posted; they stand in lists with what keeps them', async () => {
    await world.tell(...lost('o-7001'), ...lost('o-7002'));
    expect(standing(world, 'o-7001')).toEqual(['LOG.LOST open']);
    await idle();
    expect(posts()).toBe(0);
    const open = await asks(who(jon), '/cases', 'open');
    expect(open).toContain('7001');
    expect(open).toContain('silenced by S-1 until');
    expect(await asks(who(jon), '/cases', 'next')).not.toContain('700');
    expect(await asks(who(jon), '/case', world.db.casesOf('o-7001')[0]?.id ?? '')).toContain('silenced by S-1');
    const digest = await asks(who(jon), '/digest', 'today');
    expect(digest).toContain('1 silence');
    expect(digest).toContain('strike at the hub');
    const listed = await asks(who(mei), '/ordermend', '静音');
    expect(listed).toContain('S-1');
    expect(listed).toContain('2 个');
  });

  test('gives whoever takes a case its card at once', async () => {
    await asks(who(jon), '/cases', 'search 7002');
    const list = who(jon).ephemerals().at(-1);
    if (list === undefined) throw new Error('no list');
    await who(jon).press(list, 'case.more');
    await who(jon).press(await who(jon).seesModal(), 'case.claim');
    await who(jon).seesMessage(LOGISTICS, 'Order 7002');
    await idle();
    expect(posts()).toBe(1);
  });

  test('is over when the lead says so: what is still open gets its card', async () => {
    expect(await asks(who(mei), '/ordermend', 'unsilence S-1')).toContain('只有组长');
    expect(await asks(who(sofia), '/ordermend', 'unsilence S-9')).toContain('S-9');
    expect(await asks(who(sofia), '/ordermend', 'unsilence S-1')).toContain('S-1 has ended');
    await who(jon).seesMessage(LOGISTICS, 'Order 7001');
    expect(await asks(who(sofia), '/ordermend', 'silence')).toContain('No kind of case is silenced');
  });

  test('ends by itself as well', async () => {
    await asks(who(sofia), '/ordermend', 'silence LOG.LOST 2h once more');
    await world.tell(...lost('o-7003'));
    await idle();
    expect(posts()).toBe(2);
    await world.pass(2 * HOUR);
    await who(jon).seesMessage(LOGISTICS, 'Order 7003');
  });
});

test('a trouble that comes and goes says so once on its card, and stays open', async () => {
  const packed = (sku: string) =>
    about('shipment.packed', 'o-7101', { shipment_id: 'sh-o-7101', lines: [{ line: 1, sku, quantity: 2 }] });
  await world.tell(orderCreated('o-7101'), captured('o-7101'), shipmentCreated('o-7101'), packed('PLATE'));
  const card = await who(jon).seesMessage('orders-inventory', '7101');
  for (let i = 0; i < 3; i += 1) {
    await world.tell(packed('MUG-o-7101'));
    if (i < 2) await world.tell(packed('PLATE'));
  }
  await shows(who(jon), card, '反复出现和消失 3 次');
  expect(standing(world, 'o-7101')).toEqual(['ITM.MISMATCH open']);
});

test('a rule that is only watched tells leads what it would have opened', async () => {
  await world.tell(
    orderCreated('o-7201', { ship_to: { name: 'Ana Weber', line1: 'x', city: 'Munich', country: 'DE' } }),
  );
  const rules = await asks(who(sofia), '/ordermend', 'rules');
  expect(rules).toContain('CUS.ADDR_VAGUE');
  expect(rules).toContain('would have opened 1 case of 1 order in the last 7 days');
  expect(rules).toContain('7201');
  expect(await asks(who(mei), '/ordermend', '规则')).not.toContain('CUS.ADDR_VAGUE');
});
