import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOUR } from '../../support/events.ts';
import { loseParcel, onlyCase, shows } from '../../support/lost-parcel.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';

let world: World;
beforeAll(async () => {
  world = await startOrdermend();
});
afterAll(() => world.close());

const MINUTE = 60_000;

/** Jon asks a department on a new case; gives the card and the message in the department's channel. */
async function asks(order: string, channel: string, values: Readonly<Record<string, unknown>>) {
  const jon = world.slack.as('jon');
  const card = await loseParcel(world, order);
  await jon.choose(card, 'case.more', 'case.more');
  await jon.press(await jon.seesModal('case.more'), 'case.task');
  const due = Math.ceil((world.now() + 2 * HOUR) / MINUTE) * MINUTE;
  await jon.submit(await jon.seesModal('case.task'), { due, ...values } as never);
  const { id } = onlyCase(world, order);
  const message = await world.slack.as('sofia').seesMessage(channel, id);
  return { card, message, due };
}

describe('a task to a department', () => {
  test('is one message in its channel; the answer comes back to card, history and owner, once', async () => {
    const { card, message } = await asks('o-6001', 'finance', {
      department: 'finance',
      ask: 'Has the money left the account?',
      kind: 'yes_no',
    });
    const [jon, wang] = [world.slack.as('jon'), world.slack.as('wang')];
    expect(JSON.stringify(message.blocks)).toContain('财务');
    await shows(jon, card, 'Finance asked');

    await wang.press(message, 'task.answer');
    await wang.submit(await wang.seesModal('task.answer'), { answer: 'no' });
    await jon.seesReply(card, /<@U00JONALV>: Finance has answered .*“No”/);
    await shows(jon, card, 'Finance answered: “No”');
    await shows(wang, message, '已于');
    expect(JSON.stringify(wang.again(message).blocks)).not.toContain('task.answer');
    expect(jon.thread(card)).toHaveLength(1);
    expect(onlyCase(world, 'o-6001').tasks[0]).toMatchObject({ state: 'answered', answer: 'no', answeredBy: wang.id });
  });

  test('is answered by any member of the channel, with a role in the case or not', async () => {
    const { message } = await asks('o-6002', 'purchasing', {
      department: 'purchasing',
      ask: 'Until when?',
      kind: 'date',
    });
    const ada = world.slack.as('ada');
    await ada.press(message, 'task.answer');
    await ada.submit(await ada.seesModal('task.answer'), { answer: '2026-12-24' });
    await until(() => onlyCase(world, 'o-6002').tasks[0]?.answer === '2026-12-24', 'the answer');
    expect(onlyCase(world, 'o-6002').tasks[0]?.answeredBy).toBe(ada.id);
  });

  test('without an answer the department is reminded once in its thread, and the owner told once', async () => {
    const { card, message } = await asks('o-6003', 'warehouse', {
      department: 'warehouse',
      ask: 'How many are left?',
      kind: 'number',
    });
    const [jon, leo] = [world.slack.as('jon'), world.slack.as('leo')];
    await leo.press(message, 'task.answer');
    await leo.seesEphemeral('guests only with a role');

    await world.pass(2 * HOUR + MINUTE);
    await jon.seesReply(message, 'Warehouse');
    await jon.seesReply(card, 'has not answered');
    await world.pass(3 * HOUR);
    expect(jon.thread(message)).toHaveLength(1);
    expect(jon.thread(card)).toHaveLength(1);
  });

  test('lets the case wait, and the answer wakes it', async () => {
    const { card, message } = await asks('o-6004', 'finance', {
      department: 'finance',
      ask: 'What was paid?',
      kind: 'number',
      wait: ['wait'],
    });
    const [jon, wang] = [world.slack.as('jon'), world.slack.as('wang')];
    await shows(jon, card, 'waiting for another department');
    await wang.press(message, 'task.answer');
    const modal = await wang.seesModal('task.answer');
    expect((await wang.submitInVain(modal, { answer: 'about ten' })).answer).toContain('数字');
    await wang.submit(await wang.seesModal('task.answer'), { answer: '12,5' });
    await until(() => onlyCase(world, 'o-6004').status === 'claimed', 'the case to be awake');
    expect(onlyCase(world, 'o-6004').tasks[0]?.answer).toBe('12.5');
    await jon.seesReply(card, 'has answered');
    expect(jon.thread(card)).toHaveLength(1);
  });

  test('is taken back where it was asked', async () => {
    const { card, message } = await asks('o-6005', 'finance', { department: 'finance', ask: 'Never mind?' });
    const jon = world.slack.as('jon');
    await jon.choose(jon.again(card), 'case.more', 'case.more');
    await jon.press(await jon.seesModal('case.more'), 'case.task');
    await jon.press(await jon.seesModal('case.task'), 'task.withdraw');
    await shows(world.slack.as('wang'), message, '已撤回');
    expect(onlyCase(world, 'o-6005').tasks[0]?.state).toBe('withdrawn');
    await world.pass(3 * HOUR);
    expect(jon.thread(card)).toEqual([]);
  });
});
