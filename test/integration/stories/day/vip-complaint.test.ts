import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PersonDriver } from '../../../../simulator/driver/person.ts';
import { captured, HOUR, handedOver, MINUTE, orderCreated, scanned, shipmentCreated } from '../../../support/events.ts';
import { LOGISTICS, onlyCase, shows } from '../../../support/lost-parcel.ts';
import { standing } from '../../../support/standing.ts';
import { startOrdermend, type World } from '../../../support/start-ordermend.ts';
import { until } from '../../../support/until.ts';

const NORA = { id: 'c-nora', name: 'Nora Quist', email: 'nora.quist@example.com', tier: 'vip', locale: 'en' } as const;
const PAUL = { id: 'c-paul', name: 'Paul Stein', email: 'paul.stein@example.com', locale: 'en' } as const;
const THREAT = 'This is a disgrace, nobody answers. My lawyer will sue you.';

let world: World;
let mei: PersonDriver;
let messages = 0;
beforeAll(async () => {
  world = await startOrdermend();
  mei = world.slack.as('mei');
});
afterAll(() => world?.close());

test('a VIP complains without an order number while Mei has another case of hers: it goes there, and Mei is told once', async () => {
  await world.tell(orderCreated('o-8501', { customer: NORA }), captured('o-8501'));
  const card = await undelivered('o-8502', NORA);
  expect(onlyCase(world, 'o-8502'), 'a VIP counts one level more').toMatchObject({
    code: 'LOG.ATTEMPT_FAILED',
    severity: 'moderate',
    factors: ['vip'],
  });
  await mei.press(card, 'case.claim');
  await shows(mei, card, '> has it');

  await hears(NORA.email, THREAT);
  const call = await mei.seesReply(card, (it) => it.text.includes(`<@${mei.id}>`) && it.text.includes('written'));
  expect(JSON.stringify(call.blocks)).toContain('complaint with threat');
  await shows(mei, card, 'complaint with threat');
  expect(standing(world, 'o-8501'), 'no second case of one customer’s one anger').toEqual([]);
  expect(onlyCase(world, 'o-8502')).toMatchObject({ owner: mei.id, severity: 'moderate', heard: { read: false } });
  expect(mei.thread(card)).toHaveLength(1);
});

test('the same words of anybody raise a case that nobody found grave, and say so on its card', async () => {
  const card = await undelivered('o-8503', PAUL);
  expect(onlyCase(world, 'o-8503')).toMatchObject({ severity: 'minor', factors: [] });
  await mei.press(card, 'case.claim');
  await shows(mei, card, '> has it');
  await hears(PAUL.email, THREAT);
  await shows(mei, card, '●●○ Moderate');
  expect(onlyCase(world, 'o-8503')).toMatchObject({ severity: 'moderate', factors: ['threat'], owner: mei.id });
  await hears(PAUL.email, THREAT);
  expect(onlyCase(world, 'o-8503').severity, 'once').toBe('moderate');
});

test('a VIP whom nothing happened yet complains: a case of her own, answered within thirty minutes', async () => {
  const iris = { ...NORA, id: 'c-iris', name: 'Iris Vang', email: 'iris.vang@example.com' };
  await world.tell(orderCreated('o-8504', { customer: iris }), captured('o-8504'));
  await hears(iris.email, 'I am very unhappy with your service and want to complain. I will call my lawyer.');
  const item = await until(() => world.db.casesOf('o-8504')[0], 'a complaint');
  expect(item).toMatchObject({ code: 'CUS.COMPLAINT', severity: 'severe', factors: ['vip'] });
  expect((item.contactDueAt ?? 0) - item.openedAt).toBe(30 * MINUTE);
  const card = await mei.seesMessage('customer-care', item.id);
  await mei.press(card, 'case.claim');
  await shows(mei, card, '负责');
  await world.pass(24 * MINUTE);
  const call = await mei.seesDirectMessage('即将超时');
  expect(JSON.stringify(call.blocks)).toContain(item.id);
  expect(mei.directMessages()).toHaveLength(1);
}, 60_000);

/** A parcel that could not be delivered: a minor case of its own. */
async function undelivered(id: string, customer: Readonly<Record<string, unknown>>) {
  await world.tell(orderCreated(id, { customer }), captured(id), shipmentCreated(id), handedOver(id));
  await world.pass(HOUR);
  await world.tell(scanned(id, 'attempt_failed'));
  return mei.seesMessage(LOGISTICS, id.replace('o-', ''));
}

function hears(email: string, text: string): Promise<unknown> {
  messages += 1;
  const data = { message_id: `m-${messages}`, channel: 'email', from: { email }, text };
  return world.tell({ type: 'customer.message', data });
}
