import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Message } from '../../../simulator/wire.ts';
import { en } from '../../../src/i18n/en.ts';
import { about, captured, HOUR, MUNICH, orderCreated, refunded } from '../../support/events.ts';
import { loseParcel, onlyCase, pressesOn, resolves, shows } from '../../support/lost-parcel.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';

let world: World;
beforeAll(async () => {
  world = await startOrdermend();
});
afterAll(() => world.close());
beforeEach(() => world.shop.answers({ status: 202, body: {} }));

const CARE = 'customer-care';
const states = (id: string) => onlyCase(world, id).remedies.map((it) => it.state);
const become = (id: string, ...wanted: readonly string[]) =>
  until(() => states(id).join() === wanted.join(), `the remedies of ${id} to be ${wanted}, not ${states(id)}`);

/** A paid order whose street has no house number: a case for customer care. */
async function vagueAddress(id: string): Promise<Message> {
  await world.tell(orderCreated(id, { ship_to: { ...MUNICH, line1: 'Leopoldstrasse' } }), captured(id));
  return world.slack.as('sofia').seesMessage(CARE, id.replace('o-', ''));
}

/** Somebody reports trouble that no rule can see. */
async function reported(id: string, code: string, channel: string): Promise<Message> {
  const sofia = world.slack.as('sofia');
  await sofia.shortcut('report_exception');
  const number = id.replace('o-', '');
  await sofia.submit(await sofia.seesModal('report_exception'), { order: number, code, note: 'By phone' });
  return sofia.seesMessage(channel, number);
}

describe('a remedy of any kind', () => {
  test('holds an order, corrects its address, releases it, and says that fulfilment is still to be asked for', async () => {
    const sofia = world.slack.as('sofia');
    const card = await vagueAddress('o-7001');
    await resolves(sofia, card, { resolution: 'HOLD' });
    const hold = await world.shop.isAsked('o-7001');
    expect(hold).toMatchObject({ kind: 'order.hold', input: { hold_id: hold.effectId, codes: ['INCORRECT_ADDRESS'] } });
    // The shop's own event does not name the effect; the hold's name is enough.
    await world.tell(about('order.held', 'o-7001', hold.input));
    await become('o-7001', 'verified');
    expect(onlyCase(world, 'o-7001').status).toBe('claimed');

    await pressesOn(sofia, card, 'case.resolve');
    const form = await sofia.seesModal('case.resolve');
    const again = await sofia.submitInVain(form, { resolution: 'HOLD' });
    expect(again.resolution).toContain('on hold already');
    await sofia.choose(form, 'value', 'CORRECT_ADDRESS', { block: 'resolution' });
    const asking = await until(() => {
      const now = sofia.modals().at(-1);
      return JSON.stringify(now?.blocks).includes('line1') ? now : undefined;
    }, 'the form to ask for the address');
    const wrong = await sofia.submitInVain(asking, { line1: 'Leopoldstrasse', postal_code: '8080' });
    expect(Object.keys(wrong).sort()).toEqual(['line1', 'postal_code']);
    await sofia.submit(asking, { line1: 'Leopoldstrasse 12', postal_code: null });
    const update = await world.shop.isAsked('o-7001', 2);
    expect(update).toMatchObject({ kind: 'order.update', input: { fields: { ship_to: MUNICH } } });
    await world.tell(about('order.updated', 'o-7001', { ship_to: MUNICH, effect_id: update.effectId }));
    await become('o-7001', 'verified', 'verified');
    expect(onlyCase(world, 'o-7001').status).not.toBe('solved');

    await resolves(sofia, card, { resolution: 'APPROVE_RELEASE' });
    const release = await world.shop.isAsked('o-7001', 3);
    expect(release).toMatchObject({ kind: 'order.release', input: { hold_id: hold.effectId } });
    await world.tell(about('order.released', 'o-7001', { hold_id: hold.effectId, effect_id: release.effectId }));
    await shows(sofia, card, '已放行，仍须重新发起履约请求');
    expect(onlyCase(world, 'o-7001')).toMatchObject({ status: 'solved', ending: 'remedied' });
  });

  test('asks for the new address when the form was sent without being asked, and keeps what was typed', async () => {
    const sofia = world.slack.as('sofia');
    const card = await vagueAddress('o-7002');
    await sofia.press(card, 'case.resolve');
    const form = await sofia.seesModal('case.resolve');
    await sofia.submit(form, { resolution: 'CORRECT_ADDRESS', note: 'She told me by phone' });
    const asking = sofia.again(form);
    expect(JSON.stringify(asking.blocks)).toContain(en.remedyForm.fields.line1);
    const nothing = await sofia.submitInVain(asking, {});
    expect(nothing.line1).toContain('is so already');
    await sofia.submit(asking, { line1: 'Leopoldstrasse 12' });
    await world.shop.isAsked('o-7002');
    expect(onlyCase(world, 'o-7002').remedies[0]?.note).toBe('She told me by phone');
  });

  test('cancels an order, then gives the money back, and is verified by both events', async () => {
    const sofia = world.slack.as('sofia');
    const card = await vagueAddress('o-7003');
    await sofia.press(card, 'case.resolve');
    const form = await sofia.seesModal('case.resolve');
    await sofia.choose(form, 'value', 'CANCEL_REFUND', { block: 'resolution' });
    const told = await until(() => {
      const now = sofia.modals().at(-1);
      return JSON.stringify(now?.blocks).includes('this cannot be undone') ? now : undefined;
    }, 'the form to say what cannot be undone');
    expect(JSON.stringify(told)).toContain('refund €60.00 of €60.00 to card');
    world.shop.answers('hold');
    await sofia.submit(told, {});
    const cancel = await world.shop.isAsked('o-7003');
    expect(cancel.kind).toBe('order.cancel');
    expect(states('o-7003')).toEqual(['sent', 'requested']);

    world.shop.answers({ status: 202 });
    const refund = await world.shop.isAsked('o-7003', 2);
    expect(refund).toMatchObject({ kind: 'payment.refund', input: { amount: '60.00' } });
    expect(refund.effectId).not.toBe(cancel.effectId);
    await become('o-7003', 'accepted', 'accepted');
    await world.tell(about('order.cancelled', 'o-7003', { effect_id: cancel.effectId }));
    await become('o-7003', 'verified', 'accepted');
    expect(onlyCase(world, 'o-7003').status).toBe('verifying');
    await world.tell(refunded('o-7003', { effect_id: refund.effectId }));
    await become('o-7003', 'verified', 'verified');
    expect(onlyCase(world, 'o-7003').status).toBe('solved');
  });

  test('gives no money back for an order that could not be cancelled', async () => {
    world.shop.answers({ status: 422, body: { error: 'packed already' } });
    const sofia = world.slack.as('sofia');
    const card = await vagueAddress('o-7004');
    await resolves(sofia, card, { resolution: 'CANCEL_REFUND' });
    await become('o-7004', 'refused', 'refused');
    await shows(sofia, card, '前一步被拒绝');
    expect(world.shop.asked().filter(({ orderId }) => orderId === 'o-7004')).toHaveLength(1);
  });

  test('gives the customer something, verified by the word of the shop', async () => {
    await world.tell(orderCreated('o-7005'), captured('o-7005'));
    const card = await reported('o-7005', 'CUS.COMPLAINT', CARE);
    const sofia = world.slack.as('sofia');
    await resolves(sofia, card, { resolution: 'COMPENSATE', amount: '5.00' });
    const gift = await world.shop.isAsked('o-7005');
    expect(gift).toMatchObject({
      kind: 'compensation.issue',
      input: { form: 'coupon', amount: '5.00', currency: 'EUR' },
    });
    await world.tell(
      about('effect.updated', 'o-7005', { effect_id: gift.effectId, state: 'done', reference: 'COUPON-77' }),
    );
    await shows(sofia, card, 'COUPON-77');
    expect(onlyCase(world, 'o-7005').status).toBe('solved');
  });

  test('lets an authorisation go, unless the money was taken while the form was open', async () => {
    const sofia = world.slack.as('sofia');
    const reserve = { payment_id: 'pay-a', method: 'card', amount: '60.00', currency: 'EUR' };
    for (const id of ['o-7006', 'o-7007']) await world.tell(orderCreated(id), about('payment.authorized', id, reserve));
    const card = await reported('o-7006', 'PAY.AUTH_EXPIRING', 'orders-payments');
    await resolves(sofia, card, { resolution: 'VOID_AUTH' });
    const asked = await world.shop.isAsked('o-7006');
    expect(asked).toMatchObject({ kind: 'payment.void', input: { payment_id: 'pay-a' } });
    await world.tell(about('payment.voided', 'o-7006', { ...reserve }));
    await shows(sofia, card, '; solved');

    const other = await reported('o-7007', 'PAY.AUTH_EXPIRING', 'orders-payments');
    await sofia.press(other, 'case.resolve');
    const form = await sofia.seesModal('case.resolve');
    await world.tell(about('payment.captured', 'o-7007', reserve));
    const errors = await sofia.submitInVain(form, { resolution: 'VOID_AUTH', payment: 'pay-a' });
    expect(errors.payment).toContain('captured already');
    await sofia.close(await sofia.seesModal('case.resolve'));
  });

  test('calls a parcel back and is verified when it turns round', async () => {
    const card = await reportedOnTheWay('o-7008');
    const sofia = world.slack.as('sofia');
    await resolves(sofia, card, { resolution: 'INTERCEPT', override: 'The customer called' });
    const asked = await world.shop.isAsked('o-7008');
    expect(asked).toMatchObject({ kind: 'shipment.intercept', input: { shipment_id: 'sh-o-7008' } });
    const scan = { shipment_id: 'sh-o-7008', carrier: 'dhl', effect_id: asked.effectId };
    await world.tell(about('shipment.tracking_updated', 'o-7008', { ...scan, status: 'in_transit' }));
    await become('o-7008', 'accepted');
    await world.tell(about('shipment.tracking_updated', 'o-7008', { ...scan, status: 'returning' }));
    await become('o-7008', 'verified');
  });

  test('is accepted when an endpoint that hung answers late, and was asked for once', async () => {
    world.shop.answers('hold');
    const card = await loseParcel(world, 'o-7009');
    const sofia = world.slack.as('sofia');
    await resolves(sofia, card, { resolution: 'STORE_CREDIT', amount: '5.00' });
    const asked = await world.shop.isAsked('o-7009');
    await become('o-7009', 'sent');
    world.shop.answers({ status: 202, body: { reference: 'CR-1' } });
    await become('o-7009', 'accepted');
    await world.tell(about('effect.updated', 'o-7009', { effect_id: asked.effectId, state: 'done' }));
    await shows(sofia, card, '; solved');
    await world.pass(HOUR);
    expect(world.shop.asked().filter(({ orderId }) => orderId === 'o-7009')).toHaveLength(1);
  });
});

async function reportedOnTheWay(id: string): Promise<Message> {
  await world.tell(
    orderCreated(id),
    captured(id),
    about('shipment.created', id, { shipment_id: `sh-${id}`, carrier: 'dhl', ship_to: MUNICH }),
    about('shipment.handed_over', id, { shipment_id: `sh-${id}` }),
  );
  return reported(id, 'ITM.RECALL', 'orders-inventory');
}
