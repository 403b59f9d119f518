import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOUR, MINUTE, refunded } from '../../../support/events.ts';
import { loseParcel, onlyCase, pressesOn, resolves, shows } from '../../../support/lost-parcel.ts';
import { startOrdermend, type World } from '../../../support/start-ordermend.ts';

const ID = 'o-8601';

let world: World;
beforeAll(async () => {
  world = await startOrdermend();
});
afterAll(() => world?.close());

test('the shop hangs over a refund: shown as unknown, never asked twice for the money, counted once when it answers', async () => {
  const [mei, sofia] = [world.slack.as('mei'), world.slack.as('sofia')];
  const card = await loseParcel(world, ID);
  world.shop.answers('hold');
  await resolves(mei, card, { resolution: 'REFUND_FULL', note: '客户要求退款' });
  const first = await world.shop.isAsked(ID);
  expect(onlyCase(world, ID).remedies[0]).toMatchObject({ state: 'sent' });

  // Ordermend waits for ten seconds; from then on nobody knows.
  await shows(mei, card, /Refund in full.*outcome unknown/);
  expect(onlyCase(world, ID)).toMatchObject({ status: 'verifying', remedies: [{ state: 'unknown' }] });

  for (const [person, nothingLeft] of [
    [mei, '已无可退金额'],
    [sofia, 'Nothing is left to refund'],
  ] as const) {
    await pressesOn(person, card, 'case.resolve');
    const form = await person.seesModal('case.resolve');
    const refused = await person.submitInVain(form, { resolution: 'REFUND_PARTIAL', amount: '10.00' });
    expect(Object.values(refused).join()).toContain(nothingLeft);
    await person.close(await person.seesModal('case.resolve'));
  }

  // The money went out after all, and both the late event and the next try say so.
  await world.tell(refunded(ID, { effect_id: first.effectId }));
  await shows(mei, card, '; solved');
  world.shop.answers({ status: 409, body: { reference: 're-late' } });
  await world.tell(refunded(ID, { effect_id: first.effectId }));
  await world.pass(MINUTE);
  await world.pass(HOUR);

  const item = onlyCase(world, ID);
  expect(item).toMatchObject({ status: 'solved', ending: 'remedied', reopenCount: 0 });
  expect(item.remedies).toMatchObject([{ id: first.effectId, state: 'verified', reference: `re-${ID}` }]);
  expect(new Set(world.shop.asked().map(({ effectId }) => effectId))).toEqual(new Set([first.effectId]));
  const verified = world.db.historyOf(item.id).filter((it) => it === 'solved');
  expect(verified).toHaveLength(1);
  expect(world.db.rows('select state from effects where order_id = ?', ID)).toEqual([{ state: 'verified' }]);
}, 60_000);
