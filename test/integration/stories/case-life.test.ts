import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { about, DAY, HOUR, scanned } from '../../support/events.ts';
import { LOGISTICS, loseParcel, onlyCase, resolves, shows } from '../../support/lost-parcel.ts';
import { standing } from '../../support/standing.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { underMore } from '../../support/under-more.ts';
import { until } from '../../support/until.ts';

let world: World;
beforeAll(async () => {
  world = await startOrdermend();
});
afterAll(() => world.close());

const damaged = (id: string) =>
  about('claim.opened', id, { claim_id: `cl-${id}`, kind: 'damaged', lines: [1], photos: [] });

describe('the life of a case', () => {
  test('of two people who click at the same instant one has it and the other reads who', async () => {
    const card = await loseParcel(world, 'o-3001');
    const [mei, jon] = [world.slack.as('mei'), world.slack.as('jon')];
    await Promise.all([mei.press(card, 'case.claim'), jon.press(card, 'case.claim')]);
    const item = onlyCase(world, 'o-3001');
    expect([mei.id, jon.id]).toContain(item.owner);
    const loser = item.owner === mei.id ? jon : mei;
    await loser.seesEphemeral(/has claimed this case already|已/);
    expect(world.db.historyOf(item.id).filter((it) => it === 'claimed')).toHaveLength(1);
  });

  test('a follow-up is reminded once in the thread, put off, and done', async () => {
    const card = await loseParcel(world, 'o-3002');
    const jon = world.slack.as('jon');
    await jon.choose(card, 'case.more', 'case.follow_up');
    const due = Math.ceil((world.now() + 2 * HOUR) / 60_000) * 60_000;
    await jon.submit(await jon.seesModal('case.follow_up'), { due, note: 'Call the depot' });
    await shows(jon, card, 'Call the depot');
    expect(onlyCase(world, 'o-3002').owner, 'a follow-up on an unclaimed case claims it').toBe(jon.id);
    expect(jon.thread(card)).toEqual([]);

    await world.pass(2 * HOUR + 60_000);
    const reminder = await jon.seesReply(card, 'your follow-up is due');
    await jon.press(reminder, 'followup.open');
    await jon.seesEphemeral('EX-');

    await jon.press(reminder, 'followup.later');
    await jon.submit(await jon.seesModal('case.follow_up'), { due: due + 5 * HOUR });
    await world.pass(5 * HOUR);
    const second = await jon.seesReply(card, (it) => it.ts !== reminder.ts && JSON.stringify(it).includes('due'));
    await jon.press(second, 'followup.done');
    await until(() => onlyCase(world, 'o-3002').followUps[0]?.state === 'done', 'the follow-up to be done');
    expect(jon.thread(card)).toHaveLength(2);
  });

  test('a note stands on the card, and a case is given to somebody who is told once', async () => {
    const card = await loseParcel(world, 'o-3003');
    const [jon, mei] = [world.slack.as('jon'), world.slack.as('mei')];
    await jon.press(card, 'case.claim');
    await jon.choose(jon.again(card), 'case.more', 'case.note');
    await jon.submit(await jon.seesModal('case.note'), { note: 'The depot looks for it' });
    await shows(mei, card, 'The depot looks for it');

    await jon.choose(jon.again(card), 'case.more', 'case.assign');
    await jon.submit(await jon.seesModal('case.assign'), { assignee: 'mei', note: 'You know the carrier' });
    await mei.seesReply(card, 'You know the carrier');
    expect(onlyCase(world, 'o-3003').owner).toBe(mei.id);
    expect(mei.thread(card)).toHaveLength(1);

    await underMore(jon, card, 'case.timeline');
    await jon.seesReply(card, 'History of');
  });

  test('a case is given only to somebody who handles cases of its team', async () => {
    const card = await loseParcel(world, 'o-3004');
    const jon = world.slack.as('jon');
    await jon.choose(card, 'case.more', 'case.assign');
    const errors = await jon.submitInVain(await jon.seesModal('case.assign'), { assignee: 'ada' });
    expect(errors.assignee).toContain('no role');
    await jon.close(await jon.seesModal('case.assign'));
  });

  test('a released case is free for the next one, with its history', async () => {
    const card = await loseParcel(world, 'o-3005');
    const [mei, jon] = [world.slack.as('mei'), world.slack.as('jon')];
    await mei.press(card, 'case.claim');
    await shows(jon, card, '> has it');
    await underMore(mei, card, 'case.release');
    await mei.close(await mei.seesModal('case.more'));
    await shows(jon, card, 'Nobody has it yet');
    await jon.press(jon.again(card), 'case.claim');
    await until(() => onlyCase(world, 'o-3005').owner === jon.id, 'Jon to have it');
    expect(world.db.historyOf(onlyCase(world, 'o-3005').id)).toEqual(['opened', 'claimed', 'released', 'claimed']);
  });
});

describe('after a case has ended', () => {
  test('it stays settled while its finding stays true, wakes by new evidence, and is reopened by hand', async () => {
    const card = await loseParcel(world, 'o-3101');
    const jon = world.slack.as('jon');
    await resolves(jon, card, { resolution: 'NO_ACTION', note: 'The customer waits' });
    await shows(jon, card, '; solved');
    const settled = onlyCase(world, 'o-3101');
    expect(settled).toMatchObject({ status: 'solved', ending: 'no_action', findingTrue: true });

    await world.tell(about('order.updated', 'o-3101', { note: 'call first' }));
    await world.pass(DAY);
    expect(onlyCase(world, 'o-3101').version).toBe(settled.version);

    await world.tell(scanned('o-3101', 'lost', { location: 'Leipzig' }));
    await shows(jon, card, 'reopened');
    expect(onlyCase(world, 'o-3101')).toMatchObject({ status: 'claimed', owner: jon.id, reopenCount: 1 });

    await resolves(jon, card, { resolution: 'NO_ACTION' });
    await shows(jon, card, '; solved');
    await jon.press(jon.again(card), 'case.reopen');
    await until(() => onlyCase(world, 'o-3101').status === 'claimed', 'the case to be reopened');
  });

  test('a claimed case whose trouble is over stays with its owner and offers to be closed', async () => {
    const card = await loseParcel(world, 'o-3102');
    const jon = world.slack.as('jon');
    await jon.press(card, 'case.claim');
    await world.tell(scanned('o-3102', 'delivered'));
    await shows(jon, card, 'It seems to be over');
    expect(onlyCase(world, 'o-3102').status).toBe('claimed');
    await jon.press(jon.again(card), 'case.close');
    await until(() => onlyCase(world, 'o-3102').status === 'closed', 'the case to be closed');
    expect(onlyCase(world, 'o-3102').ending).toBe('recovered');
  });

  test('a solved case closes by itself after three days', async () => {
    const card = await loseParcel(world, 'o-3103');
    await resolves(world.slack.as('jon'), card, { resolution: 'NO_ACTION' });
    await until(() => onlyCase(world, 'o-3103').status === 'solved', 'the case to be solved');
    await world.pass(3 * DAY + HOUR);
    await until(() => onlyCase(world, 'o-3103').status === 'closed', 'the case to close');
  });
});

describe('several cases of one order', () => {
  test('the second joins the owner of the first, and both name each other', async () => {
    const card = await loseParcel(world, 'o-3201');
    const mei = world.slack.as('mei');
    await mei.press(card, 'case.claim');
    await world.tell(damaged('o-3201'));
    expect(standing(world, 'o-3201')).toEqual(['LOG.LOST claimed', 'ITM.DAMAGED claimed']);
    const second = world.db.casesOf('o-3201')[1];
    expect(second?.owner).toBe(mei.id);
    await shows(mei, card, `${second?.id}`);
    await mei.seesMessage('orders-inventory', '3201');
  });
});

describe('the card in the channel', () => {
  test('comes back once when somebody deletes it', async () => {
    const card = await loseParcel(world, 'o-3301');
    const jon = world.slack.as('jon');
    await jon.deletes(card);
    const again = await jon.seesMessage(LOGISTICS, (it) => it.text.includes('order 3301') && it.ts !== card.ts);
    await jon.press(again, 'case.claim');
    await shows(jon, again, '> has it');
    expect(jon.messages(LOGISTICS).filter((it) => it.text.includes('3301'))).toHaveLength(1);
  });
});
