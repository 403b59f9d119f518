import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PersonDriver } from '../../../../simulator/driver/person.ts';
import { shownIn } from '../../../support/answers.ts';
import {
  about,
  captured,
  DAY,
  HOUR,
  handedOver,
  MINUTE,
  orderCreated,
  scanned,
  shipmentCreated,
} from '../../../support/events.ts';
import { onlyCase, pressesOn, resolves, shows } from '../../../support/lost-parcel.ts';
import { standing } from '../../../support/standing.ts';
import { startOrdermend, type World } from '../../../support/start-ordermend.ts';
import { until } from '../../../support/until.ts';

const ID = 'o-8201';
const ZHOU = {
  id: 'c-zhou',
  name: '周敏',
  email: 'zhou.min@example.com',
  phone: '+8613912345678',
  locale: 'zh-CN',
  time_zone: 'Asia/Shanghai',
} as const;
/** A street without a number: no courier finds it. */
const VAGUE = {
  name: '周敏',
  phone: '+8613912345678',
  line1: '翠湖路',
  district: '南山区',
  city: '深圳市',
  region: '广东省',
  postal_code: '518000',
  country: 'CN',
} as const;
const FULL = { ...VAGUE, line1: '翠湖路 88 号 5 栋 1203' } as const;
const GOODS = [{ line: 1, sku: 'LAMP-8201', title: '台灯', quantity: 1, unit_price: '60.00', warehouse: 'wh-sz' }];

let world: World;
let mei: PersonDriver;
beforeAll(async () => {
  world = await startOrdermend();
  mei = world.slack.as('mei');
});
afterAll(() => world?.close());

const states = () => onlyCase(world, ID).remedies.map(({ resolution, state }) => `${resolution} ${state}`);
const become = (...wanted: readonly string[]) =>
  until(() => states().join() === wanted.join(), `the remedies to be ${wanted}, not ${states()}`);

test('周敏 writes her full address before the courier comes at six: held, corrected, let go, and on its way', async () => {
  // 15:20 in Shenzhen.
  await world.pass(untilTime(7 * HOUR + 20 * MINUTE));
  const cutOff = Math.round((world.now() + 2 * HOUR + 40 * MINUTE) / MINUTE) * MINUTE;
  await world.tell(
    orderCreated(ID, {
      customer: ZHOU,
      ship_to: VAGUE,
      items: GOODS,
      promised_ship_at: new Date(cutOff + HOUR).toISOString(),
    }),
    captured(ID),
  );
  const card = await mei.seesMessage('customer-care', '8201');
  expect(onlyCase(world, ID)).toMatchObject({ code: 'CUS.ADDR_VAGUE', evidence: { cutOffAt: cutOff } });
  const time = `截单 <!date^${cutOff / 1_000}^{date_short_pretty} {time} ({ago})|`;
  expect(JSON.stringify(card.blocks), 'Slack writes it as 18:00 for whoever reads in Shenzhen').toContain(time);

  await pressesOn(mei, card, 'case.resolve');
  const form = await mei.seesModal('case.resolve');
  expect(shownIn(form)).toContain('HOLD');
  await mei.submit(form, { resolution: 'HOLD' });
  const hold = await world.shop.isAsked(ID);
  await world.tell(about('order.held', ID, { ...hold.input, effect_id: hold.effectId }));
  await become('HOLD verified');

  await pressesOn(mei, card, 'case.contact');
  await mei.submit(await mei.seesModal('case.contact'));
  const mail = await until(() => world.slack.mails().findLast(({ to }) => to === ZHOU.email), 'a mail to her');
  await shows(mei, card, '等待客户');
  await world.pass(30 * MINUTE);
  await world.tell({
    type: 'customer.message',
    data: {
      message_id: 'm-zhou',
      channel: 'email',
      from: { email: ZHOU.email },
      to: mail.replyTo,
      in_reply_to: mail.id,
      text: '不好意思，地址改成：翠湖路 88 号 5 栋 1203，谢谢',
    },
  });
  const call = await mei.seesReply(
    card,
    (it) => it.text.includes(`<@${mei.id}>`) && JSON.stringify(it.blocks).includes('翠湖路'),
  );
  expect(JSON.stringify(call.blocks)).toContain('修改地址');
  expect(onlyCase(world, ID)).toMatchObject({ status: 'claimed', owner: mei.id });

  await resolves(mei, card, { resolution: 'CORRECT_ADDRESS', note: '客户邮件更正' });
  const asking = await mei.seesModal('case.resolve');
  expect(JSON.stringify(asking.blocks), 'the place stands there; the street is not shown').toContain(
    '"initial_value":"深圳市"',
  );
  await mei.submit(asking, { line1: FULL.line1 });
  const update = await world.shop.isAsked(ID, 2);
  expect(update).toMatchObject({ kind: 'order.update', input: { fields: { ship_to: FULL } } });
  await world.tell(about('order.updated', ID, { ship_to: FULL, effect_id: update.effectId }));
  await become('HOLD verified', 'CORRECT_ADDRESS verified');
  expect(onlyCase(world, ID).status, 'held still').not.toBe('solved');

  await resolves(mei, card, { resolution: 'APPROVE_RELEASE' });
  const release = await world.shop.isAsked(ID, 3);
  const released = { hold_id: hold.effectId, effect_id: release.effectId, fulfilment_requested: true };
  await world.tell(about('order.released', ID, released));
  await shows(mei, card, '已解决');
  expect(world.now(), 'before the courier came').toBeLessThan(cutOff);

  await world.tell(shipmentCreated(ID, { ship_to: FULL }), handedOver(ID), scanned(ID, 'in_transit'));
  await world.pass(DAY);
  expect(standing(world, ID)).toEqual(['CUS.ADDR_VAGUE solved']);
  expect(onlyCase(world, ID)).toMatchObject({ ending: 'remedied', reopenCount: 0, owner: mei.id });
}, 60_000);

/** How long until this time of day comes, in UTC. */
function untilTime(ofDayMs: number): number {
  return (((ofDayMs - world.now()) % DAY) + DAY) % DAY;
}
