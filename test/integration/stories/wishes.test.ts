import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PersonDriver } from '../../../simulator/driver/person.ts';
import { HOUR, MINUTE } from '../../support/events.ts';
import { loseParcel, onlyCase, shows } from '../../support/lost-parcel.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';

let world: World;
let jon: PersonDriver;

beforeAll(async () => {
  world = await startOrdermend();
  jon = world.slack.as('jon');
});
afterAll(() => world.close());

/** The next half hour of Jon's day that begins in more than `ms`, as the form names it. */
const halfHourAfter = (ms: number) => {
  const at = Math.ceil((world.now() + ms) / (30 * MINUTE)) * 30 * MINUTE;
  return { at, name: new Date(at).toLocaleTimeString('en-GB', { timeZone: 'America/New_York' }).slice(0, 5) };
};

const chooses = async (values: Readonly<Record<string, string | readonly string[]>>) => {
  await jon.press(await jon.opensHome(), 'settings.me');
  await jon.submit(await jon.seesModal('settings.me'), values);
};

test('a reminder comes as a direct message to whoever wants it so, after their quiet hours, and is answered there', async () => {
  const card = await loseParcel(world, 'o-8001');
  const ends = halfHourAfter(2 * HOUR);
  await chooses({ follow_ups: 'direct', quiet_from: halfHourAfter(0).name, quiet_to: ends.name });
  await jon.choose(card, 'case.more', 'case.follow_up');
  const form = await jon.seesModal('case.follow_up');
  await jon.submit(form, { due: world.now() + HOUR, note: 'call the carrier' });
  await shows(jon, card, '> has it');
  await world.pass(HOUR + MINUTE);
  const reminded = () => onlyCase(world, 'o-8001').followUps[0]?.state;
  await until(() => reminded() === 'reminded', 'the follow-up to be due');
  expect(jon.thread(card).filter(({ text }) => text.includes('call the carrier'))).toEqual([]);
  expect(jon.directMessages()).toEqual([]);
  await world.pass(ends.at - world.now() + MINUTE);
  const message = await jon.seesDirectMessage('call the carrier');
  await jon.press(message, 'followup.done');
  await until(() => reminded() === 'done', 'the follow-up to be done');
});

test('the list of their cases comes once a day at the hour that they chose', async () => {
  const hour = halfHourAfter(30 * MINUTE);
  await chooses({ daily_at: hour.name });
  await world.pass(hour.at - world.now() + MINUTE);
  const list = await jon.seesDirectMessage('Your cases');
  expect(JSON.stringify(list.blocks)).toContain('8001');
  await jon.press(list, 'case.more');
  expect((await jon.seesModal('case.more')).callbackId).toBe('case.more');
  await world.pass(HOUR);
  expect(jon.directMessages().filter(({ text }) => text.startsWith('Your cases'))).toHaveLength(1);
});
