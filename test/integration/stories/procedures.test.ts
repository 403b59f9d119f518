import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../../simulator/wire.ts';
import { asks, shownIn } from '../../support/answers.ts';
import { about, captured, orderCreated, refunded, shipmentCreated } from '../../support/events.ts';
import { LOGISTICS, loseParcel, onlyCase, resolves, shows } from '../../support/lost-parcel.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';

const INVENTORY = 'orders-inventory';
const PHOTOS = 'https://drive.example.com/cl-7001';

/** The shop wants a carrier's claim number before a lost parcel is done with. */
const CLAIM_NUMBER = {
  id: 'claim_number',
  stage: 'follow_up',
  text: { en: 'Write down the claim number', 'zh-CN': '登记索赔编号' },
  required: true,
  evidence: 'text',
};
const TELL = { id: 'tell', stage: 'contact', text: { en: 'Tell the customer' }, done_by: 'contacted' };

let world: World;
beforeAll(async () => {
  world = await startOrdermend({ settings: { procedures: { 'LOG.LOST': [TELL, CLAIM_NUMBER] } } });
});
afterAll(() => world.close());

async function claimDamage(id: string): Promise<Message> {
  await world.tell(
    orderCreated(id),
    captured(id),
    about('claim.opened', id, { claim_id: `cl-${id}`, kind: 'damaged', lines: [1], photos: [] }),
  );
  return world.slack.as('mei').seesMessage(INVENTORY, id.slice(2));
}

describe('a damage claim, whose procedure wants photos', () => {
  test('is not resolved without them, which is said at the form; ticked with a link, it is', async () => {
    const mei = world.slack.as('mei');
    const card = await claimDamage('o-7001');
    await mei.press(card, 'case.claim');
    await shows(mei, card, '确认 0/2 · 联系 0/1 · 处理 0/2 · 跟进 0/1');

    await mei.press(mei.again(card), 'case.resolve');
    const form = await mei.seesModal('case.resolve');
    expect(shownIn(form)).toContain('尚未完成的必做步骤');
    const refused = await mei.submitInVain(form, { resolution: 'RESHIP' });
    expect(refused.override).toContain('必做步骤');
    await mei.close(await mei.seesModal('case.resolve'));

    await mei.choose(await shows(mei, card, 'case.checklist'), 'case.more', 'case.checklist');
    const list = await mei.seesModal('case.checklist');
    expect(await mei.submitInVain(list, { confirm: ['photos'] })).toEqual({
      evidence_photos: '此步骤必须填写；如尚未完成，请取消勾选。',
    });
    expect(await mei.submitInVain(await mei.seesModal('case.checklist'), { evidence_photos: 'on my desk' })).toEqual({
      evidence_photos: '这不是完整的网址。',
    });
    await mei.submit(await mei.seesModal('case.checklist'), { evidence_photos: PHOTOS });
    await shows(mei, card, '确认 1/2');
    expect(onlyCase(world, 'o-7001').steps).toMatchObject([{ step: 'photos', by: mei.id, evidence: PHOTOS }]);

    await resolves(mei, card, { resolution: 'RESHIP' });
    const effect = await world.shop.isAsked('o-7001');
    await world.tell(shipmentCreated('o-7001', { shipment_id: 'sh-7001', effect_id: effect.effectId }));
    await until(() => onlyCase(world, 'o-7001').status === 'solved', 'the case to be solved');
  });

  test('goes on without them when somebody says why, which the history keeps and nobody asks again', async () => {
    const jon = world.slack.as('jon');
    const card = await claimDamage('o-7002');
    await resolves(jon, card, { resolution: 'REFUND_FULL', override: 'The courier has photographed it' });
    const effect = await world.shop.isAsked('o-7002');
    await world.tell(refunded('o-7002', { effect_id: effect.effectId }));
    await until(() => onlyCase(world, 'o-7002').status === 'solved', 'the case to be solved');
    const { id, steps, overridden } = onlyCase(world, 'o-7002');
    expect({ steps, overridden }).toEqual({ steps: [], overridden: ['photos'] });
    expect(world.db.historyOf(id)).toContain('steps_overridden');
    await jon.choose(await shows(jon, card, 'case.timeline'), 'case.more', 'case.timeline');
    await jon.seesReply(card, 'The courier has photographed it');
  });

  test('is closed in two clicks with a reason, and in one when the trouble is over', async () => {
    const jon = world.slack.as('jon');
    const card = await claimDamage('o-7003');
    await jon.press(card, 'case.claim');
    await shows(jon, card, jon.id);
    await jon.choose(await shows(jon, card, 'case.checklist'), 'case.more', 'case.more');
    await jon.press(await jon.seesModal('case.more'), 'case.close');
    const form = await jon.seesModal('case.close');
    expect((await jon.submitInVain(form)).override).toContain('A required step of the procedure is open');
    await jon.submit(await jon.seesModal('case.close'), { override: 'She has withdrawn it by phone' });
    await until(() => onlyCase(world, 'o-7003').status === 'closed', 'the case to be closed');

    const other = await claimDamage('o-7004');
    await jon.press(other, 'case.claim');
    await world.tell(about('claim.closed', 'o-7004', { claim_id: 'cl-o-7004', kind: 'damaged' }));
    await until(() => onlyCase(world, 'o-7004').recoveredAt !== undefined, 'the trouble to be over');
    await shows(jon, other, '恢复');
    await jon.press(jon.again(other), 'case.close');
    await until(() => onlyCase(world, 'o-7004').status === 'closed', 'the case to be closed');
  });
});

test('a verified remedy waits for the last required step, whose tick solves the case', async () => {
  const jon = world.slack.as('jon');
  const card = await loseParcel(world, 'o-7101');
  await resolves(jon, card, { resolution: 'REFUND_FULL' });
  const effect = await world.shop.isAsked('o-7101');
  await world.tell(refunded('o-7101', { effect_id: effect.effectId }));
  await jon.seesReply(card, 'Write down the claim number');
  const mended = await shows(jon, card, 'case.checklist');
  await shows(jon, mended, 'contact 0/1 · follow up 0/1');
  expect(onlyCase(world, 'o-7101')).toMatchObject({ status: 'claimed', owner: jon.id });

  await jon.choose(mended, 'case.more', 'case.checklist');
  await jon.submit(await jon.seesModal('case.checklist'), { evidence_claim_number: 'DHL-4711' });
  await shows(jon, card, '; solved');
  expect(onlyCase(world, 'o-7101')).toMatchObject({ status: 'solved', ending: 'remedied' });
  expect(jon.thread(card)).toHaveLength(1);
});

test('a changed procedure is read and confirmed by its team, and cases keep the one that they began with', async () => {
  const [mei, jon, sofia] = [world.slack.as('mei'), world.slack.as('jon'), world.slack.as('sofia')];
  await loseParcel(world, 'o-7201');
  const before = onlyCase(world, 'o-7201').procedure;
  expect(before?.code).toBe('LOG.LOST');
  expect(await asks(sofia, '/ordermend', 'procedures')).toContain('There is no changed procedure');

  const search = { id: 'search', stage: 'confirm', text: { en: 'Have the depot search', 'zh-CN': '请网点查找' } };
  world.changeSettings({ procedures: { 'LOG.LOST': [search, TELL, CLAIM_NUMBER] } });
  await world.restart();
  await world.slack.botIsConnected();
  const notice = await mei.seesMessage(LOGISTICS, 'The procedure');
  expect(shownIn(notice as never)).toContain('Have the depot search');
  expect(await asks(jon, '/ordermend', 'procedures')).toContain('Have the depot search');
  await mei.press(notice, 'procedure.confirm');
  await mei.seesEphemeral('已记录');
  await mei.press(notice, 'procedure.confirm');
  await mei.seesEphemeral('您之前已确认过');

  const list = await asks(sofia, '/ordermend', 'procedures');
  expect(list).toMatch(/Parcel lost.*not yet read by/);
  expect(list).toContain(jon.name);
  expect(list).not.toContain(mei.name);
  expect(await asks(mei, '/ordermend', '流程')).toContain('没有需要阅读的流程更新');

  await world.restart();
  await world.slack.botIsConnected();
  await loseParcel(world, 'o-7202');
  expect(jon.messages(LOGISTICS).filter(({ text }) => text.includes('The procedure'))).toHaveLength(1);
  expect(onlyCase(world, 'o-7201').procedure).toEqual(before);
  expect(onlyCase(world, 'o-7202').procedure?.version).not.toBe(before?.version);
});
