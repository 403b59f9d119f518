import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PersonDriver } from '../../../../simulator/driver/person.ts';
import type { ReceivedMail } from '../../../../simulator/mail/received-mail.ts';
import { shownIn } from '../../../support/answers.ts';
import { about, captured, HOUR, MINUTE, orderCreated, scanned, shipmentCreated } from '../../../support/events.ts';
import { onlyCase, pressesOn, resolves, shows } from '../../../support/lost-parcel.ts';
import { standing } from '../../../support/standing.ts';
import { startOrdermend, type World } from '../../../support/start-ordermend.ts';
import { underMore } from '../../../support/under-more.ts';
import { until } from '../../../support/until.ts';

const [FIRST, SECOND, THIRD] = ['o-8101', 'o-8102', 'o-8103'];
const NORA = {
  id: 'c-nora',
  name: 'Nora Quist',
  email: 'nora.quist@example.com',
  locale: 'en',
  time_zone: 'Europe/Oslo',
};
const MUGS = [{ line: 1, sku: 'MUG-BLUE', title: 'Blue mug', quantity: 2, unit_price: '30.00' }];
const CARD = { payer: { name: 'Nora Quist', fingerprint: 'card-77' } };

let world: World;
let mei: PersonDriver;
beforeAll(async () => {
  world = await startOrdermend();
  mei = world.slack.as('mei');
});
afterAll(() => world?.close());

const buys = (id: string) => [orderCreated(id, { customer: NORA, items: MUGS }), captured(id, CARD)];
const states = () => onlyCase(world, SECOND).remedies.map(({ resolution, state }) => `${resolution} ${state}`);
const become = (...wanted: readonly string[]) =>
  until(() => states().join() === wanted.join(), `the remedies to be ${wanted}, not ${states()}`);

test('the same card pays for the same basket twice: the second order is held, asked about, kept, let go and settled', async () => {
  await world.tell(...buys(FIRST));
  await world.pass(20 * MINUTE);
  await world.tell(...buys(SECOND));
  expect(standing(world, SECOND), 'money is quiet for five minutes').toEqual([]);
  await world.pass(6 * MINUTE);
  const card = await mei.seesMessage('orders-payments', 'Order 8102');
  expect(JSON.stringify(card.blocks)).toContain('8101');
  expect(standing(world, FIRST), 'one purchase too many is one case').toEqual([]);

  await mei.press(card, 'case.claim');
  await shows(mei, card, '> has it');
  await underMore(mei, card, 'case.confirm');
  await mei.submit(await mei.seesModal('case.confirm'), { outcome: 'confirmed', note: '两笔都已到账' });
  await shows(mei, card, 'confirmed by');

  await resolves(mei, card, { resolution: 'HOLD' });
  const hold = await world.shop.isAsked(SECOND);
  expect(hold).toMatchObject({ kind: 'order.hold', input: { codes: ['DUPLICATE_PAYMENT'] } });
  await world.tell(about('order.held', SECOND, { ...hold.input, effect_id: hold.effectId }));
  await become('HOLD verified');
  expect(onlyCase(world, SECOND).status, 'a hold mends nothing').toBe('claimed');

  await pressesOn(mei, card, 'case.contact');
  const form = await mei.seesModal('case.contact');
  expect(shownIn(form)).toMatch(/1\. [\s\S]*2\. /);
  await mei.submit(form);
  const mail = await mailTo(NORA.email);
  await world.tell(answer(mail, '2\n\n> 2. Keep both orders'));
  await shows(mei, card, 'Customer chose: Keep both');

  await pressesOn(mei, card, 'case.resolve');
  const resolve = await mei.seesModal('case.resolve');
  await mei.submit(resolve, { resolution: 'KEEP_BOTH', note: '客户两单都要' });
  await become('HOLD verified', 'KEEP_BOTH recorded');
  expect(onlyCase(world, SECOND).status, 'her own hold still keeps the order back').toBe('claimed');

  await resolves(mei, card, { resolution: 'APPROVE_RELEASE' });
  const release = await world.shop.isAsked(SECOND, 2);
  expect(release).toMatchObject({ kind: 'order.release', input: { hold_id: hold.input.hold_id } });
  await world.tell(about('order.released', SECOND, { hold_id: hold.input.hold_id, effect_id: release.effectId }));
  await shows(mei, card, '; solved');
  expect(onlyCase(world, SECOND).remedies[1]).toMatchObject({ resolution: 'KEEP_BOTH', consentRef: 'm-1' });
  expect(world.shop.asked().map(({ kind }) => kind)).toEqual(['order.hold', 'order.release']);
}, 60_000);

test('what the customer decided stays decided: no scan, correction, look, restart or changed rule asks again', async () => {
  const settled = () => `${standing(world, SECOND)} ${onlyCase(world, SECOND).reopenCount}`;
  const before = settled();
  expect(before).toBe('PAY.DUPLICATE solved 0');
  await world.tell(shipmentCreated(SECOND), scanned(SECOND, 'in_transit'));
  await world.tell(about('order.updated', SECOND, { note: 'Leave it with the neighbour' }));
  await world.tell(about('order.updated', FIRST, { note: 'A present' }));
  await world.pass(2 * HOUR);
  expect(settled()).toBe(before);

  world.changeSettings({ rules: { 'PAY.DUPLICATE': { params: { twinMs: 2_700_000 } } } });
  await world.restart();
  await world.db.judged(world.now());
  expect(settled()).toBe(before);
  expect(mei.messages('orders-payments').filter((it) => JSON.stringify(it.blocks).includes('8102'))).toHaveLength(1);
}, 60_000);

test('a third payment is what nobody has decided yet: it opens the case again for the one who had it', async () => {
  await world.tell(captured(SECOND, { ...CARD, payment_id: 'pay-again', transaction_id: 'tx-again' }));
  await world.pass(6 * MINUTE);
  await until(() => onlyCase(world, SECOND).status === 'claimed', 'the case to be claimed again');
  expect(onlyCase(world, SECOND)).toMatchObject({ owner: mei.id, reopenCount: 1 });

  await world.tell(...buys(THIRD));
  await world.pass(6 * MINUTE);
  expect(standing(world, THIRD), 'hours later it is a purchase of its own').toEqual([]);
}, 60_000);

function answer({ replyTo, id, to }: ReceivedMail, text: string) {
  const data = { message_id: 'm-1', channel: 'email', from: { email: to }, to: replyTo, in_reply_to: id, text };
  return { type: 'customer.message', data };
}

function mailTo(address: string): Promise<ReceivedMail> {
  return until(() => world.slack.mails().findLast(({ to }) => to === address), `a mail to ${address}`);
}
