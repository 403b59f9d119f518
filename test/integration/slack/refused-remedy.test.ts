import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { captured, orderCreated, refunded } from '../../support/events.ts';
import { loseParcel, onlyCase, resolves, shows } from '../../support/lost-parcel.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';

describe('a remedy that is refused after all', () => {
  let world: World;
  beforeAll(async () => {
    world = await startOrdermend();
  });
  afterAll(() => world.close());

  test('by the shop: its owner is called once in the thread, and the case is theirs to mend again', async () => {
    world.shop.answers({ status: 422, body: { error: 'the order is archived' } });
    const jon = world.slack.as('jon');
    const card = await loseParcel(world, 'o-4001');
    await resolves(jon, card, { resolution: 'REFUND_FULL' });
    const call = await jon.seesReply(card, 'was not done');
    expect(call.text).toBe(
      `<@${jon.id}>: “Refund in full” was not done, the shop refused it: “the order is archived”. Mend the cause in your shop and resolve the case again, or choose another remedy.`,
    );
    await shows(jon, card, 'the order is archived');
    expect(onlyCase(world, 'o-4001')).toMatchObject({ status: 'claimed', remedies: [{ state: 'refused' }] });

    world.shop.answers({ status: 202 });
    await resolves(jon, card, { resolution: 'REFUND_FULL' });
    const effect = await world.shop.isAsked('o-4001', 2);
    await world.tell(refunded('o-4001', { effect_id: effect.effectId }));
    await shows(jon, card, 'solved');
    expect(jon.thread(card).filter((it) => it.text.includes('was not done'))).toHaveLength(1);
  });

  test('by the payment provider: said in Chinese where the channel speaks it', async () => {
    world.shop.answers({ status: 202 });
    const mei = world.slack.as('mei');
    await world.tell(orderCreated('o-4002'), captured('o-4002'));
    await mei.shortcut('report_exception');
    await mei.submit(await mei.seesModal(), { order: '4002', code: 'ITM.DAMAGED', note: '杯子碎了' });
    const card = await mei.seesMessage('orders-inventory', '4002');
    await resolves(mei, card, { resolution: 'REFUND_FULL', override: '照片在邮件里' });
    const effect = await world.shop.isAsked('o-4002');
    await world.tell(refunded('o-4002', { effect_id: effect.effectId, status: 'failed' }));
    const call = await mei.seesReply(card, '未执行');
    expect(call.text).toContain(`<@${mei.id}>: “全额退款”未执行：支付渠道退款失败。客户尚未收到退款。`);
    expect(world.db.casesOf('o-4002').find((it) => it.code === 'ITM.DAMAGED')?.status).toBe('claimed');
  });
});
