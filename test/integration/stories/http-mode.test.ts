import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asks } from '../../support/answers.ts';
import { loseParcel, onlyCase, resolves, shows } from '../../support/lost-parcel.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';

let world: World;
beforeAll(async () => {
  world = await startOrdermend({ simulator: { mode: 'http' } });
});
afterAll(() => world.close());

test('clicks, forms, commands and Home work over signed HTTP', async () => {
  const card = await loseParcel(world, 'o-1');
  const jon = world.slack.as('jon');
  await jon.press(card, 'case.claim');
  await shows(jon, card, '> has it');
  await resolves(jon, card, { resolution: 'REFUND_FULL' });
  await world.shop.isAsked('o-1');
  expect(await asks(jon, '/cases', 'mine')).toContain('Parcel lost');
  await jon.opensHome();
});

test.each([
  ['forged', 0, 'wrong'],
  ['ten minutes old', 600, undefined],
])('a request whose signature is %s is turned away, and nothing happens', async (_what, ageS, secret) => {
  const item = onlyCase(world, 'o-1');
  const action = {
    action_id: 'case.release',
    block_id: 'x',
    type: 'button',
    value: JSON.stringify({ case: item.id, v: item.version }),
  };
  const payload = {
    type: 'block_actions',
    user: { id: item.owner },
    actions: [action],
    trigger_id: 't',
    team: { id: 'T0ORDMEND' },
  };
  const body = `payload=${encodeURIComponent(JSON.stringify(payload))}`;
  const timestamp = String(Math.floor(Date.now() / 1_000) - ageS);
  const key = secret ?? world.slack.env().SLACK_SIGNING_SECRET ?? '';
  const answer = await fetch(`${world.url()}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${createHmac('sha256', key).update(`v0:${timestamp}:${body}`).digest('hex')}`,
    },
    body,
  });
  expect(answer.status).toBe(401);
  expect(onlyCase(world, 'o-1')).toMatchObject({ owner: item.owner, version: item.version });
});
