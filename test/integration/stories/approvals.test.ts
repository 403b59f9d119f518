import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonDriver } from '../../../simulator/driver/person.ts';
import type { Message } from '../../../simulator/wire.ts';
import { HOUR, MINUTE, refunded } from '../../support/events.ts';
import { loseParcel, onlyCase, pressesOn, resolves, shows } from '../../support/lost-parcel.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';

let world: World;
let mei: PersonDriver;
let tom: PersonDriver;
let wang: PersonDriver;
let sofia: PersonDriver;
beforeAll(async () => {
  world = await startOrdermend();
  [mei, tom, wang, sofia] = [
    world.slack.as('mei'),
    world.slack.as('tom'),
    world.slack.as('wang'),
    world.slack.as('sofia'),
  ];
});
afterAll(() => world.close());

const ALL = { resolution: 'REFUND_FULL', note: 'lost for good' };
const askedOf = (id: string) => world.shop.asked().filter((it) => it.orderId === id);
const stateOf = (id: string) => onlyCase(world, id).remedies.at(-1)?.state;

/** Mei asks for all the money of a lost parcel, and closes what says who was asked. */
async function asks(card: Message, values: Readonly<Record<string, string>> = ALL): Promise<string> {
  await pressesOn(mei, card, 'case.resolve');
  const form = await mei.seesModal('case.resolve');
  expect(JSON.stringify(form.blocks)).toMatch(/退款满 €200.00 须由组长审批，满 €2,000.00 须由经理和财务审批/);
  await mei.submit(form, values);
  const said = await mei.seesModal('case.approve');
  const text = JSON.stringify(said.blocks);
  await mei.close(said);
  return text;
}

/** The newest direct message that asks a person about an order. */
const request = (person: PersonDriver, number: string, what: string | RegExp = '') =>
  person.seesDirectMessage((it) => {
    const text = JSON.stringify(it.blocks);
    return text.includes(number) && (typeof what === 'string' ? text.includes(what) : what.test(text));
  });
const buttonsOf = (message: Message) =>
  JSON.stringify(message.blocks)
    .match(/"action_id":"[a-z_.]+"/g)
    ?.map((it) => it.slice(13, -1)) ?? [];

describe('a refund of 2,500 euros needs a manager and finance, two people who did not ask for it', () => {
  test('Mei asks, Tom and Wang approve, the shop is told by whom, and the refund is verified', async () => {
    const card = await loseParcel(world, 'o-3001', { total: '2500.00' });
    const said = await asks(card);
    expect(said).toContain(`<@${tom.id}>`);
    expect(said).toContain(`<@${wang.id}>`);
    expect(said).not.toContain(`<@${sofia.id}>`);

    const toTom = await request(tom, '3001', '2,500.00');
    expect(JSON.stringify(toTom.blocks)).toContain('lost for good');
    expect(JSON.stringify(toTom.blocks)).toContain('a manager and finance');
    expect(buttonsOf(toTom)).toEqual(['case.approve', 'case.reject', 'approval.ask']);
    const shown = await shows(mei, card, 'waits for approval by a manager and finance until');
    expect(askedOf('o-3001')).toEqual([]);

    await mei.press(shown, 'case.approve');
    await mei.seesEphemeral('这是您本人提出的申请');
    await sofia.press(sofia.again(shown), 'case.approve');
    await sofia.seesEphemeral('has to be approved by');

    await tom.press(toTom, 'case.approve');
    await request(tom, '3001', `approved by <@${tom.id}>`);
    expect(buttonsOf(tom.again(toTom))).toEqual([]);
    await shows(mei, card, 'waits for approval by finance until');
    expect(askedOf('o-3001')).toEqual([]);

    // Wang reads Chinese.
    const toWang = await request(wang, '3001', '请您审批');
    await wang.press(toWang, 'case.approve');
    const effect = await world.shop.isAsked('o-3001');
    expect(effect).toMatchObject({ kind: 'payment.refund', requestedBy: mei.id, approvedBy: `${tom.id},${wang.id}` });
    await mei.seesReply(card, `approved by <@${tom.id}> and <@${wang.id}>`);
    await request(tom, '3001', `approved by <@${wang.id}>`);

    await world.tell(refunded('o-3001', { amount: '2500.00', effect_id: effect.effectId }));
    await shows(mei, card, '; solved');
    expect(tom.directMessages().filter((it) => JSON.stringify(it.blocks).includes('3001'))).toHaveLength(1);
  });

  test('Tom asks first, then rejects with a reason; nothing goes out and Mei may choose again', async () => {
    const card = await loseParcel(world, 'o-3002', { total: '2600.00' });
    await asks(card);
    const toTom = await request(tom, '3002', '2,600.00');
    await tom.press(toTom, 'approval.ask');
    await tom.submit(await tom.seesModal('approval.ask'), { note: 'Did the carrier confirm?' });
    await mei.seesReply(card, 'Did the carrier confirm?');

    await tom.press(tom.again(toTom), 'case.reject');
    await tom.submit(await tom.seesModal('case.reject'), { note: 'wait for the trace' });
    await mei.seesReply(card, 'has rejected this');
    await request(tom, '3002', 'wait for the trace');
    expect(stateOf('o-3002')).toBe('rejected');

    // The old request is over: a click on it signs nothing, not even what is asked for now.
    await asks(mei.again(card), { ...ALL, amount: '2100.00' });
    const wasWang = await request(wang, '3002', '2,600.00');
    expect(buttonsOf(wasWang)).toEqual([]);
    await request(tom, '3002', '2,100.00');
    expect(askedOf('o-3002')).toEqual([]);
  });

  test('nobody answers: one reminder at half time, then it expires and Mei is told', async () => {
    const card = await loseParcel(world, 'o-3003', { total: '2700.00' });
    await asks(card);
    await request(tom, '3003', '2,700.00');
    await wang.press(await request(wang, '3003'), 'case.approve');
    await shows(mei, card, 'waits for approval by a manager until');
    await world.pass(13 * HOUR);
    await request(tom, '3003', 'Reminder:');
    await world.pass(12 * HOUR);
    await mei.seesReply(card, 'nobody approved in time');
    await request(tom, '3003', /expired.*Reminder|Reminder.*expired/s);
    expect(stateOf('o-3003')).toBe('rejected');
    const toWang = wang.directMessages().filter((it) => JSON.stringify(it.blocks).includes('3003'));
    expect(toWang).toHaveLength(1);
    expect(askedOf('o-3003')).toEqual([]);
  });

  test('Mei takes her request back', async () => {
    const card = await loseParcel(world, 'o-3004', { total: '2800.00' });
    await asks(card);
    await request(tom, '3004', '2,800.00');
    await mei.press(await shows(mei, card, 'waits for approval'), 'case.reject');
    await mei.submit(await mei.seesModal('case.reject'), { note: 'she wants it sent again' });
    const toTom = await request(tom, '3004', `taken back by <@${mei.id}>`);
    expect(buttonsOf(toTom)).toEqual([]);
    await until(() => stateOf('o-3004') === 'rejected', 'the request to be over');
    expect(mei.thread(card).filter((it) => it.text.includes('rejected'))).toEqual([]);
  });
});

test('a second refund on an order waits for a lead, and a lead’s own for another', async () => {
  const card = await loseParcel(world, 'o-3005');
  await resolves(mei, card, { resolution: 'REFUND_FULL', amount: '20.00' });
  const first = await world.shop.isAsked('o-3005');
  await world.tell(refunded('o-3005', { amount: '20.00', effect_id: first.effectId }));
  await shows(mei, card, '; solved');
  await sofia.press(sofia.again(card), 'case.reopen');
  await shows(sofia, card, 'Resolve');
  await resolves(sofia, card, { resolution: 'REFUND_FULL', amount: '10.00' });
  await sofia.close(await sofia.seesModal('case.approve'));
  await tom.press(await request(tom, '3005', '€20.00'), 'case.approve');
  expect(await world.shop.isAsked('o-3005', 2)).toMatchObject({ requestedBy: sofia.id, approvedBy: tom.id });
  expect(sofia.directMessages().filter((it) => JSON.stringify(it.blocks).includes('3005'))).toEqual([]);
});

describe('a customer’s contact data', () => {
  test('is shown to Mei alone, after a reason that is kept, and is gone when she hides it or five minutes are over', async () => {
    const card = await loseParcel(world, 'o-3006', {
      customer: { id: 'c-3006', name: 'Ana Petrov', phone: '+49 170 5550123', email: 'ana.petrov@example.com' },
    });
    await mei.press(card, 'case.claim');
    const claimed = await shows(mei, card, `<@${mei.id}> has it`);
    const gives = async (reason: string) => {
      await mei.choose(claimed, 'case.more', 'case.more');
      await mei.press(await mei.seesModal('case.more'), 'case.reveal');
      await mei.submit(await mei.seesModal('case.reveal'), { note: reason });
      return mei.seesEphemeral('您现在可以查看');
    };
    const ready = await gives('to call her');
    expect(JSON.stringify(ready.blocks)).not.toContain('5550123');
    await mei.press(ready, 'case.reveal');
    const shown = await mei.seesEphemeral('ana.petrov@example.com');
    expect(JSON.stringify(shown.blocks)).toContain('5550123');
    await mei.press(shown, 'case.reveal');
    await until(() => mei.ephemerals().every((it) => !JSON.stringify(it.blocks).includes('5550123')), 'it to be gone');
    expect(JSON.stringify(mei.messages(card.channel))).not.toContain('5550123');

    const late = await gives('to call her again');
    await world.pass(6 * MINUTE);
    await mei.press(late, 'case.reveal');
    await mei.seesEphemeral('五分钟已过');
    await mei.choose(mei.again(card), 'case.more', 'case.more');
    await mei.press(await mei.seesModal('case.more'), 'case.timeline');
    await mei.seesReply(card, /looked at the customer’s contact data: “to call her”[\s\S]*“to call her again”/);
  });
});
