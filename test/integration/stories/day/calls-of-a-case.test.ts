import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY, MINUTE, refunded } from '../../../support/events.ts';
import { loseParcel, onlyCase, pressesOn, resolves, shows } from '../../../support/lost-parcel.ts';
import { startOrdermend, type World } from '../../../support/start-ordermend.ts';
import { until } from '../../../support/until.ts';

const ID = 'o-8701';
/** What a case may cost Slack from its alert to its end, with a mail and its answer, a refund and a follow-up between. */
const BUDGET = {
  /** The card, what the customer answered, the reminder. */
  'chat.postMessage': 3,
  /**
   * One for each thing that happened, and the reminder ticked off: 15 were seen. Effects are requested, sent and accepted
   * within milliseconds of each other; how many of these are seen is chance.
   */
  'chat.update': 17,
  /** Contact, resolve, follow-up. */
  'views.open': 3,
  'chat.postEphemeral': 0,
} as const;

let world: World;
beforeAll(async () => {
  world = await startOrdermend();
});
afterAll(() => world?.close());

test('a case from its alert to its end stays within its Web API budget', async () => {
  const mei = world.slack.as('mei');
  const before = world.slack.calls().length;
  const card = await loseParcel(world, ID, {
    customer: { id: 'c-1', name: 'Eva Roth', email: 'eva.roth@example.com', locale: 'en' },
  });
  await mei.press(card, 'case.claim');
  await shows(mei, card, '> has it');
  await pressesOn(mei, card, 'case.contact');
  await mei.submit(await mei.seesModal('case.contact'));
  const mail = await until(() => world.slack.mails().at(-1), 'the mail to Eva');
  await shows(mei, card, 'waiting for the customer');
  await world.tell({
    type: 'customer.message',
    data: { message_id: 'm-1', channel: 'email', from: { email: mail.to }, to: mail.replyTo, text: '2' },
  });
  await shows(mei, card, 'Customer chose');
  await pressesOn(mei, card, 'case.follow_up');
  const due = Math.ceil((world.now() + DAY) / MINUTE) * MINUTE;
  await mei.submit(await mei.seesModal('case.follow_up'), { due, note: 'Did the money arrive?' });
  await shows(mei, card, 'Did the money arrive?');
  await resolves(mei, card, { note: 'As Eva wants it' });
  const { effectId } = await world.shop.isAsked(ID);
  await world.tell(refunded(ID, { effect_id: effectId }));
  await shows(mei, card, '; solved');
  await world.pass(DAY + MINUTE);
  const reminder = await mei.seesReply(card, 'Did the money arrive?');
  await mei.press(reminder, 'followup.done');
  await mei.seesReply(card, (it) => it.ts === reminder.ts && JSON.stringify(it.blocks).includes('Done by'));
  await pressesOn(mei, card, 'case.close');
  await shows(mei, card, '; closed');
  expect(onlyCase(world, ID)).toMatchObject({ status: 'closed', ending: 'remedied' });

  const used: Record<string, number> = {};
  for (const { method } of world.slack.calls().slice(before)) used[method] = (used[method] ?? 0) + 1;
  for (const [method, most] of Object.entries(BUDGET))
    expect(used[method] ?? 0, `${method} of ${JSON.stringify(used)}`).toBeLessThanOrEqual(most);
  expect(mei.directMessages()).toEqual([]);
}, 60_000);
