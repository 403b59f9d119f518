import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PersonDriver } from '../../../../simulator/driver/person.ts';
import type { ReceivedMail } from '../../../../simulator/mail/received-mail.ts';
import type { Message } from '../../../../simulator/wire.ts';
import { about, DAY, HOUR, MINUTE, scanned, shipmentCreated } from '../../../support/events.ts';
import { loseParcel, onlyCase, pressesOn, resolves, shows } from '../../../support/lost-parcel.ts';
import { startOrdermend, type World } from '../../../support/start-ordermend.ts';
import { until } from '../../../support/until.ts';

const LI = { id: 'c-li', name: '李娜', phone: '+8613812345678', locale: 'zh-CN', time_zone: 'Asia/Shanghai' } as const;
const SHENZHEN = {
  name: '李娜',
  phone: '+8613812345678',
  line1: '深南大道 1001 号 3 栋 502',
  district: '南山区',
  city: '深圳市',
  region: '广东省',
  postal_code: '518000',
  country: 'CN',
} as const;

let world: World;
let mei: PersonDriver;
let jon: PersonDriver;
beforeAll(async () => {
  world = await startOrdermend();
  [mei, jon] = [world.slack.as('mei'), world.slack.as('jon')];
});
afterAll(() => world?.close());

const status = (id: string) => onlyCase(world, id).status;
const becomes = (id: string, wanted: string) => until(() => status(id) === wanted, `${id} to be ${wanted}`);
/** What asks in the thread about a parcel that turned up. */
const questions = (card: Message) => mei.thread(card).filter((it) => /original parcel/.test(it.text));

test('李娜 answers 补发: a new parcel, a claim against the carrier, a coupon, and then the old parcel turns up', async () => {
  const id = 'o-8301';
  const card = await loseParcel(world, id, { customer: { ...LI, email: 'li.na@example.com' }, ship_to: SHENZHEN });
  await pressesOn(mei, card, 'case.contact');
  const form = await mei.seesModal('case.contact');
  await mei.submit(form);
  const mail = await mailTo('li.na@example.com');
  expect(mail.text).toMatch(/李娜[\s\S]*1\. .*\n2\. /);
  await world.tell(answer(mail, '补发'));
  await shows(mei, card, 'Customer chose: Reship');
  expect(onlyCase(world, id)).toMatchObject({ owner: mei.id, consent: { resolution: 'RESHIP' } });

  await pressesOn(mei, card, 'case.resolve');
  await mei.submit(await mei.seesModal('case.resolve'), { note: '按客户的选择补发' });
  const reship = await world.shop.isAsked(id);
  expect(reship).toMatchObject({ kind: 'shipment.create', input: { ship_to: { line1: SHENZHEN.line1 } } });
  await becomes(id, 'verifying');

  // While the warehouse packs: the carrier owes sixty euros, and so do we a kind word.
  await resolves(mei, card, { resolution: 'CARRIER_CLAIM', note: 'DHL-4711，索赔 60.00 欧元' });
  await pressesOn(mei, card, 'case.follow_up');
  const due = Math.ceil((world.now() + 7 * DAY) / MINUTE) * MINUTE;
  await mei.submit(await mei.seesModal('case.follow_up'), { due, note: 'DHL-4711 赔付 60.00 欧元' });
  await resolves(mei, card, { resolution: 'COMPENSATE', amount: '5.00', note: '致歉' });
  const gift = await world.shop.isAsked(id, 2);
  expect(gift).toMatchObject({
    kind: 'compensation.issue',
    input: { form: 'coupon', amount: '5.00', currency: 'EUR' },
  });

  await world.tell(shipmentCreated(id, { shipment_id: 'sh-new-1', effect_id: reship.effectId }));
  expect(status(id), 'the coupon is not there yet').toBe('verifying');
  await world.tell(about('effect.updated', id, { effect_id: gift.effectId, state: 'done', reference: 'SORRY-5' }));
  await shows(mei, card, '; solved');
  expect(onlyCase(world, id).remedies).toMatchObject([
    { resolution: 'RESHIP', state: 'verified', consentRef: 'm-li.na@example.com' },
    { resolution: 'CARRIER_CLAIM', state: 'recorded' },
    { resolution: 'COMPENSATE', state: 'verified', reference: 'SORRY-5' },
  ]);

  await world.pass(2 * DAY);
  expect(questions(card)).toEqual([]);
  await world.tell(scanned(id, 'out_for_delivery'));
  const question = await mei.seesReply(card, 'original parcel is on its way again');
  expect(question.text).toContain(`<@${mei.id}>`);
  expect(onlyCase(world, id)).toMatchObject({ status: 'claimed', owner: mei.id, reopenCount: 1 });
  expect(onlyCase(world, id).recoveredAt, 'a second parcel is no recovery').toBeUndefined();

  await world.pass(HOUR);
  await world.tell(scanned(id, 'in_transit', { location: 'Shenzhen' }), scanned(id, 'out_for_delivery'));
  await mei.press(mei.again(question), 'parcel.recall');
  const recall = await world.shop.isAsked(id, 3);
  expect(recall).toMatchObject({ kind: 'shipment.intercept', input: { shipment_id: `sh-${id}` }, requestedBy: mei.id });
  await mei.seesReply(card, (it) => JSON.stringify(it.blocks).includes('Decided by'));
  expect(JSON.stringify(mei.again(question).blocks)).not.toContain('parcel.leave');

  // A client that still shows the buttons decides nothing a second time.
  const [block] = question.blocks?.slice(-1) ?? [];
  const blockId = block !== undefined && 'block_id' in block ? String(block.block_id) : '';
  const { channel, ts } = question;
  await mei.attempt({ kind: 'press_message', channel, ts, blockId, actionId: 'parcel.leave', element: {} });
  await world.tell(scanned(id, 'returning', { effect_id: recall.effectId }));
  await shows(mei, card, '; solved');
  await world.tell(scanned(id, 'returned'), scanned(id, 'delivered', { shipment_id: 'sh-new-1' }));
  await world.pass(3 * DAY);
  expect(onlyCase(world, id)).toMatchObject({ reopenCount: 1, ending: 'remedied' });
  expect(world.shop.asked().filter(({ orderId }) => orderId === id)).toHaveLength(3);
  expect(questions(card)).toHaveLength(1);

  // The carrier pays in its own time: what was promised outlives the case.
  await world.pass(4 * DAY);
  const reminder = await mei.seesReply(card, (it) => JSON.stringify(it).includes('DHL-4711 赔付 60.00 欧元'));
  await mei.press(reminder, 'followup.done');
  await until(() => onlyCase(world, id).followUps[0]?.state === 'done', 'the claim to be paid');
}, 60_000);

test('the old parcel is on its way, then delivered: still one question, and the customer may keep it', async () => {
  const id = 'o-8302';
  const card = await reshipped(id);
  await world.tell(scanned(id, 'out_for_delivery'));
  const question = await jon.seesReply(card, 'on its way again');
  await world.pass(HOUR);
  await world.tell(scanned(id, 'delivered'));
  await jon.seesReply(card, (it) => it.ts === question.ts && it.text.includes('delivered after all'));
  await world.restart();
  await world.slack.botIsConnected();

  await jon.press(jon.again(question), 'parcel.leave');
  await shows(jon, card, '; solved');
  expect(onlyCase(world, id)).toMatchObject({ reopenCount: 1, ending: 'recorded' });
  expect(onlyCase(world, id).remedies.at(-1)).toMatchObject({
    resolution: 'LEAVE_PARCEL',
    state: 'recorded',
    by: jon.id,
  });
  await world.tell(scanned(id, 'delivered', { shipment_id: 'sh-new-2' }));
  await world.pass(DAY);
  expect(status(id)).toBe('solved');
  expect(questions(card)).toHaveLength(1);
  expect(world.shop.asked().filter(({ orderId }) => orderId === id)).toHaveLength(1);
}, 60_000);

test('a parcel that is the new one, or that comes back by itself, asks nothing', async () => {
  const id = 'o-8303';
  const card = await reshipped(id);
  await world.tell(scanned(id, 'out_for_delivery', { shipment_id: 'sh-new-2' }), scanned(id, 'returning'));
  await world.pass(DAY);
  expect(status(id)).toBe('solved');
  expect(questions(card)).toEqual([]);
});

/** Jon ships a lost parcel again; the new one is there. */
async function reshipped(id: string): Promise<Message> {
  const card = await loseParcel(world, id, { customer: { ...LI, id, email: `${id}@example.com` }, ship_to: SHENZHEN });
  await resolves(jon, card, { resolution: 'RESHIP' });
  const { effectId } = await world.shop.isAsked(id);
  await world.tell(shipmentCreated(id, { shipment_id: 'sh-new-2', effect_id: effectId }));
  await shows(jon, card, '; solved');
  await world.pass(DAY);
  return card;
}

function answer({ replyTo, id, to }: ReceivedMail, text: string) {
  const data = { message_id: `m-${to}`, channel: 'email', from: { email: to }, to: replyTo, in_reply_to: id, text };
  return { type: 'customer.message', data };
}

function mailTo(address: string): Promise<ReceivedMail> {
  return until(() => world.slack.mails().findLast(({ to }) => to === address), `a mail to ${address}`);
}
