import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonDriver } from '../../../simulator/driver/person.ts';
import type { Message } from '../../../simulator/wire.ts';
import { about, captured, HOUR, MINUTE, orderCreated, refunded, scanned } from '../../support/events.ts';
import { loseParcel, onlyCase, resolves, shows } from '../../support/lost-parcel.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { underMore } from '../../support/under-more.ts';
import { until } from '../../support/until.ts';

let world: World;
let mei: PersonDriver;
let jon: PersonDriver;
beforeAll(async () => {
  world = await startOrdermend();
  [mei, jon] = [world.slack.as('mei'), world.slack.as('jon')];
});
afterAll(() => world.close());

const damaged = (id: string) =>
  about('claim.opened', id, { claim_id: `cl-${id}`, kind: 'damaged', lines: [1], photos: [] });
const minute = (at: number) => Math.ceil(at / MINUTE) * MINUTE;

async function claims(person: PersonDriver, card: Message): Promise<void> {
  await person.press(person.again(card), 'case.claim');
  await shows(person, card, '> has it');
}

/** What stands in a form beside its fields. */
const textOf = (view: unknown) => JSON.stringify(view);

describe('looking into a case', () => {
  test('a case is confirmed by whoever looked, and the card says by whom', async () => {
    const card = await loseParcel(world, 'o-5001');
    await jon.choose(card, 'case.more', 'case.confirm');
    await jon.submit(await jon.seesModal('case.confirm'), { outcome: 'confirmed', note: 'The depot says so' });
    await shows(jon, card, 'confirmed by');
    expect(onlyCase(world, 'o-5001')).toMatchObject({ owner: jon.id, confirmed: { by: jon.id } });
  });

  test('a duplicate goes on within the other case of its order until it is split off again', async () => {
    const card = await loseParcel(world, 'o-5002');
    await claims(jon, card);
    await world.tell(damaged('o-5002'));
    const [lost, broken] = world.db.casesOf('o-5002');
    await underMore(jon, card, 'case.confirm');
    const form = await jon.seesModal('case.confirm');
    expect(textOf(form)).toContain(broken?.id);
    await jon.submit(form, { outcome: 'duplicate', target: broken?.id ?? '' });
    await shows(jon, card, `Goes on within ${broken?.id}`);

    await world.tell(scanned('o-5002', 'lost', { location: 'Leipzig' }));
    expect(world.db.casesOf('o-5002').map(({ code, status }) => `${code} ${status}`)).toEqual([
      'LOG.LOST merged',
      'ITM.DAMAGED claimed',
    ]);
    await jon.press(jon.again(card), 'case.split');
    await jon.submit(await jon.seesModal('case.split'), { note: 'Two troubles after all' });
    await until(() => world.db.caseOf(lost?.id ?? '').status === 'claimed', 'the case to stand by itself again');
  });

  test('a case of another type goes to the team of that type and stays of it, whatever its finding says', async () => {
    const card = await loseParcel(world, 'o-5003');
    await claims(jon, card);
    await underMore(jon, card, 'case.confirm');
    const form = await jon.seesModal('case.confirm');
    expect(await jon.submitInVain(form, { outcome: 'other_type' })).toHaveProperty('code');
    await jon.submit(form, { outcome: 'other_type', code: 'PAY.FRAUD_REVIEW' });
    const moved = await jon.seesMessage('orders-payments', onlyCase(world, 'o-5003').id);
    await shows(jon, card, 'goes on in');
    await world.tell(scanned('o-5003', 'lost', { location: 'Leipzig' }));
    expect(onlyCase(world, 'o-5003')).toMatchObject({ code: 'PAY.FRAUD_REVIEW', owner: jon.id });
    expect(onlyCase(world, 'o-5003').evidence, 'its finding goes on telling').toMatchObject({ location: 'Leipzig' });
    await jon.press(moved, 'case.resolve');
    expect(textOf(await jon.seesModal('case.resolve'))).toContain('APPROVE_RELEASE');
    await jon.close(await jon.seesModal('case.resolve'));
  });
});

describe('a case that rests', () => {
  test('never sleeps through its deadline, and wakes at its time with a word to its owner', async () => {
    const card = await loseParcel(world, 'o-5101');
    await claims(mei, card);
    const at = minute(world.now() + 3 * HOUR);
    await mei.choose(mei.again(card), 'case.more', 'case.snooze');
    const form = await mei.seesModal('case.snooze');
    expect(Object.keys(await mei.submitInVain(form, { until: world.now() - HOUR }))).toEqual(['until']);
    await mei.submit(form, { until: at, note: '承运商下午回复' });
    await shows(mei, card, 'case.wake');
    expect(onlyCase(world, 'o-5101')).toMatchObject({ status: 'waiting', waiting: { reason: 'snoozed', until: at } });

    const before = onlyCase(world, 'o-5101').solveDueAt ?? 0;
    await world.pass(3 * HOUR + MINUTE);
    const call = await mei.seesReply(card, 'rests no longer: its time is over');
    expect(call.text).toContain(mei.id);
    const awake = onlyCase(world, 'o-5101');
    expect(awake).toMatchObject({ status: 'claimed', owner: mei.id });
    expect(awake.solveDueAt, 'the clock to solve stood still').toBeGreaterThan(before);
    expect(mei.thread(card)).toHaveLength(1);
  });

  test('wakes with the next scan, not with one from before', async () => {
    const card = await loseParcel(world, 'o-5102');
    await claims(mei, card);
    await mei.choose(mei.again(card), 'case.more', 'case.snooze');
    await mei.submit(await mei.seesModal('case.snooze'), { condition: 'scan' });
    await shows(mei, card, 'as soon as');
    await world.tell({ ...scanned('o-5102', 'in_transit'), agoMs: 2 * HOUR });
    expect(onlyCase(world, 'o-5102').status).toBe('waiting');
    await world.pass(MINUTE);
    await world.tell(scanned('o-5102', 'lost', { location: 'Leipzig' }));
    await mei.seesReply(card, 'the carrier has scanned the parcel');
    expect(onlyCase(world, 'o-5102').status).toBe('claimed');
  });

  test('wakes when its refund is settled', async () => {
    const card = await loseParcel(world, 'o-5103');
    await claims(mei, card);
    await mei.choose(mei.again(card), 'case.more', 'case.snooze');
    await mei.submit(await mei.seesModal('case.snooze'), { condition: 'refund' });
    await shows(mei, card, 'as soon as');
    await world.pass(MINUTE);
    await world.tell(refunded('o-5103'));
    await mei.seesReply(card, 'the refund is settled');
  });

  test('is taken up again by hand, in one click', async () => {
    const card = await loseParcel(world, 'o-5104');
    await claims(mei, card);
    await mei.choose(mei.again(card), 'case.more', 'case.snooze');
    await mei.submit(await mei.seesModal('case.snooze'), { condition: 'reply' });
    await shows(mei, card, 'waiting for the customer');
    await mei.press(mei.again(card), 'case.wake');
    await until(() => onlyCase(world, 'o-5104').status === 'claimed', 'the case to be awake');
    expect(mei.thread(card), 'whoever wakes it knows').toEqual([]);
  });
});

describe('taking back', () => {
  test('a claim by mistake is taken back by whoever made it, and by nobody else', async () => {
    const card = await loseParcel(world, 'o-5201');
    await claims(jon, card);
    await underMore(mei, card, 'case.undo');
    await mei.seesDirectMessage('只有本人可以撤回');
    await underMore(jon, card, 'case.undo');
    await jon.seesDirectMessage('You took back: the claim');
    await shows(jon, card, 'took back: the claim');
    expect(onlyCase(world, 'o-5201').owner).toBeUndefined();
    await jon.close(await jon.seesModal('case.more'));
    await mei.close(await mei.seesModal('case.more'));
  });
});

test('what has left the house cannot be taken back', async () => {
  const card = await loseParcel(world, 'o-5202');
  await resolves(jon, card, { resolution: 'REFUND_FULL', note: 'agreed' });
  await world.shop.isAsked('o-5202');
  await underMore(jon, card, 'case.undo');
  await jon.seesDirectMessage('something has left the house already');
  expect(onlyCase(world, 'o-5202').status).toBe('verifying');
  await jon.close(await jon.seesModal('case.more'));
});

test('a case that was closed by mistake is as it was before, in one click', async () => {
  const card = await loseParcel(world, 'o-5203');
  await resolves(jon, card, { resolution: 'FALSE_POSITIVE', note: 'wrong button' });
  await shows(jon, card, '; closed');
  await jon.choose(jon.again(card), 'case.more', 'case.undo');
  await jon.seesEphemeral('You took back: the closing');
  await until(() => onlyCase(world, 'o-5203').status === 'claimed', 'the case to be claimed as before');
  expect(onlyCase(world, 'o-5203').ending).toBeUndefined();
});

describe('giving and asking for help', () => {
  test('who is given a case accepts it in the thread, or gives it back with a reason', async () => {
    const card = await loseParcel(world, 'o-5301');
    await claims(jon, card);
    for (const note of ['First', 'Second']) {
      await jon.choose(jon.again(card), 'case.more', 'case.assign');
      await jon.submit(await jon.seesModal('case.assign'), { assignee: 'mei', note });
      const call = await mei.seesReply(card, note);
      await shows(mei, card, 'not accepted yet');
      await mei.press(call, note === 'First' ? 'case.decline' : 'case.accept');
      if (note === 'Second') continue;
      await mei.submit(await mei.seesModal('case.decline'), { note: '今天休假' });
      await jon.seesReply(card, '今天休假');
      await until(() => onlyCase(world, 'o-5301').owner === jon.id, 'the case to be back with Jon');
    }
    await until(() => onlyCase(world, 'o-5301').handedBy === undefined, 'Mei to have accepted');
    expect(onlyCase(world, 'o-5301').owner).toBe(mei.id);
  });

  test('the leads of the team are called once, and the case stays where it is', async () => {
    const card = await loseParcel(world, 'o-5302');
    await claims(jon, card);
    await underMore(jon, card, 'case.escalate');
    await jon.submit(await jon.seesModal('case.escalate'), { note: 'The carrier threatens us' });
    const call = await jon.seesReply(card, 'The carrier threatens us');
    expect(call.text).toContain(`<@${world.slack.as('sofia').id}>`);
    await shows(jon, card, 'asked a lead for help');
    expect(onlyCase(world, 'o-5302').owner).toBe(jon.id);
  });

  test('a severity is lowered with a reason that stands on the card', async () => {
    const card = await loseParcel(world, 'o-5303');
    await claims(jon, card);
    await underMore(jon, card, 'case.severity');
    await jon.submit(await jon.seesModal('case.severity'), { severity: 'minor', note: 'A sample' });
    await shows(jon, card, 'severity set from severe to minor');
    await world.tell(scanned('o-5303', 'lost', { location: 'Leipzig' }));
    expect(onlyCase(world, 'o-5303').severity).toBe('minor');
  });
});

describe('merging', () => {
  test('a case is merged by number, never into itself or one that has ended', async () => {
    // Ten lost parcels within a quarter of an hour would be one incident.
    await world.pass(HOUR);
    const first = await loseParcel(world, 'o-5401');
    const second = await loseParcel(world, 'o-5402');
    const [one, two] = [onlyCase(world, 'o-5401'), onlyCase(world, 'o-5402')];
    await claims(jon, first);
    await underMore(jon, first, 'case.merge');
    const form = await jon.seesModal('case.merge');
    expect((await jon.submitInVain(form, { target_id: one.id })).target_id).toContain('itself');
    expect((await jon.submitInVain(form, { target_id: 'EX-9' })).target_id).toContain('no live case');
    await jon.submit(form, { target_id: two.id.slice('EX-'.length) });
    await shows(jon, first, `Goes on within ${two.id}`);

    await world.tell(scanned('o-5402', 'delivered'));
    await until(() => world.db.caseOf(two.id).status === 'cleared', 'the other case to clear');
    await world.pass(MINUTE);
    await until(() => world.db.caseOf(one.id).status === 'claimed', 'what is still true to live again');
    await shows(jon, second, 'cleared');
  });
});

test('the whole life in Chinese: given, refused, rested and taken back', async () => {
  await world.tell(orderCreated('o-5501'), captured('o-5501'), damaged('o-5501'));
  const card = await mei.seesMessage('orders-inventory', '5501');
  await mei.press(card, 'case.claim');
  await shows(mei, card, '负责');
  await mei.choose(mei.again(card), 'case.more', 'case.snooze');
  await mei.submit(await mei.seesModal('case.snooze'), { condition: 'reply', note: '等客户照片' });
  await shows(mei, card, '一旦客户回复即恢复处理');
  await underMore(mei, card, 'case.undo');
  await mei.seesDirectMessage('已撤回：暂缓处理');
  await shows(mei, card, '已撤回：暂缓处理');
  await mei.close(await mei.seesModal('case.more'));
  await mei.choose(mei.again(card), 'case.more', 'case.assign');
  await mei.submit(await mei.seesModal('case.assign'), { assignee: 'jon', note: '' });
  await shows(mei, card, '尚未接受');
});

test('what was decided and taken back is never sent', async () => {
  const patient = await startOrdermend({ settings: { undo: { hold: '1h' } } });
  try {
    const person = patient.slack.as('jon');
    const card = await loseParcel(patient, 'o-5601');
    await resolves(person, card, { resolution: 'REFUND_FULL', note: 'agreed' });
    await until(() => onlyCase(patient, 'o-5601').remedies.length === 1, 'the refund to be decided');
    await underMore(person, card, 'case.undo');
    await person.seesDirectMessage('You took back: the remedy');
    await until(() => onlyCase(patient, 'o-5601').remedies[0]?.state === 'withdrawn', 'the refund to be withdrawn');
    await person.close(await person.seesModal('case.more'));
    await patient.pass(2 * HOUR);
    expect(patient.shop.asked()).toEqual([]);
  } finally {
    await patient.close();
  }
}, 60_000);
