import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { captured, MINUTE, orderCreated, paymentOf, refunded } from '../../support/events.ts';
import { LOGISTICS, loseParcel, onlyCase, pressesOn, resolves, shows } from '../../support/lost-parcel.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';

let world: World;
beforeAll(async () => {
  world = await startOrdermend();
});
afterAll(() => world.close());
beforeEach(() => world.shop.answers({ status: 202, body: {} }));

const remedyStates = (id: string) =>
  world.db
    .casesOf(id)
    .flatMap((it) => it.remedies)
    .map((it) => it.state);
const becomes = (id: string, state: string) =>
  until(() => remedyStates(id).at(-1) === state, `the remedy of ${id} to be ${state}, not ${remedyStates(id)}`);

describe('money is given back once, and not without those who answer for it', () => {
  test('a second refund is refused while one of the same payment is unknown', async () => {
    world.shop.answers('cut');
    const card = await loseParcel(world, 'o-2006');
    const jon = world.slack.as('jon');
    await resolves(jon, card, { resolution: 'REFUND_FULL', amount: '20.00' });
    await world.shop.isAsked('o-2006');
    await becomes('o-2006', 'unknown');
    await pressesOn(jon, card, 'case.resolve');
    const errors = await jon.submitInVain(await jon.seesModal('case.resolve'), {
      resolution: 'REFUND_FULL',
      amount: '20.00',
    });
    expect(Object.values(errors)).toEqual([expect.stringContaining('not known yet')]);
    await jon.close(await jon.seesModal('case.resolve'));
    expect(onlyCase(world, 'o-2006').remedies).toHaveLength(1);
  });

  test('the same goods are refunded and shipped again only by a lead', async () => {
    const card = await loseParcel(world, 'o-2007');
    const [jon, sofia] = [world.slack.as('jon'), world.slack.as('sofia')];
    await resolves(jon, card, { resolution: 'RESHIP' });
    await becomes('o-2007', 'accepted');
    await pressesOn(jon, card, 'case.resolve');
    const errors = await jon.submitInVain(await jon.seesModal('case.resolve'), { resolution: 'REFUND_FULL' });
    expect(Object.values(errors)).toEqual([expect.stringContaining('Only a lead')]);
    await jon.close(await jon.seesModal('case.resolve'));

    await resolves(sofia, card, { resolution: 'REFUND_FULL' });
    expect(await world.shop.isAsked('o-2007', 2)).toMatchObject({ kind: 'payment.refund', requestedBy: sofia.id });
  });

  test('money above the limit waits for a lead, whatever the handler cuts it into', async () => {
    const card = await loseParcel(world, 'o-2008', { total: '260.00' });
    const [jon, sofia] = [world.slack.as('jon'), world.slack.as('sofia')];
    await resolves(jon, card, { resolution: 'REFUND_FULL', amount: '130.00' });
    await becomes('o-2008', 'accepted');
    await resolves(jon, card, { resolution: 'REFUND_FULL', amount: '130.00' });
    const said = await jon.seesModal('case.approve');
    expect(JSON.stringify(said.blocks)).toContain('approval by a lead');
    await jon.close(said);
    expect(remedyStates('o-2008').at(-1)).toBe('proposed');
    const asked = await sofia.seesDirectMessage((it) => JSON.stringify(it.blocks).includes('Order 2008'));
    expect(JSON.stringify(asked.blocks)).toContain('€130.00');
    await sofia.press(asked, 'case.approve');
    expect(await world.shop.isAsked('o-2008', 2)).toMatchObject({ requestedBy: jon.id, approvedBy: sofia.id });
  });

  test('what can be refunded is counted anew when the form is sent', async () => {
    const card = await loseParcel(world, 'o-2009');
    const jon = world.slack.as('jon');
    await jon.press(card, 'case.resolve');
    const form = await jon.seesModal('case.resolve');
    // The shop pays half of it back by itself while Jon fills in the form.
    await world.tell(refunded('o-2009', { refund_id: 're-own', amount: '30.00' }));
    const errors = await jon.submitInVain(form, { resolution: 'REFUND_FULL', amount: '60.00' });
    expect(errors.amount).toContain('30.00');
    await jon.submit(await jon.seesModal('case.resolve'), { resolution: 'REFUND_FULL', amount: null });
    // It is the second refund of the order by then.
    await jon.close(await jon.seesModal('case.approve'));
    const sofia = world.slack.as('sofia');
    await sofia.press(await sofia.seesMessage(LOGISTICS, 'waits for approval by a lead'), 'case.approve');
    expect(await world.shop.isAsked('o-2009')).toMatchObject({ input: { amount: '30.00' } });
  });

  test('what can be refunded is counted anew when the refund is carried out', async () => {
    const [other, card] = [await loseParcel(world, 'o-2013'), await loseParcel(world, 'o-2014')];
    const jon = world.slack.as('jon');
    world.shop.answers('hold');
    await resolves(jon, other, { resolution: 'REFUND_FULL' });
    await world.shop.isAsked('o-2013');
    await resolves(jon, card, { resolution: 'REFUND_FULL' });
    await world.tell(refunded('o-2014', { refund_id: 're-own', amount: '20.00' }));
    world.shop.answers({ status: 202 });
    await becomes('o-2014', 'refused');
    expect(onlyCase(world, 'o-2014').remedies[0]?.reason).toBe('not_refundable');
    expect(world.shop.asked().filter((it) => it.orderId === 'o-2014')).toEqual([]);
  });

  test('a second charge is paid back as a duplicate: the payment that is chosen, not another', async () => {
    await world.tell(orderCreated('o-2011'), captured('o-2011'), captured('o-2011', { payment_id: 'pay-two' }));
    await world.pass(6 * MINUTE);
    const jon = world.slack.as('jon');
    const card = await jon.seesMessage('orders-payments', 'Order 2011');
    await jon.press(card, 'case.resolve');
    const errors = await jon.submitInVain(await jon.seesModal('case.resolve'), { resolution: 'REFUND_DUPLICATE' });
    expect(errors.payment).toContain('several payments');
    await jon.submit(await jon.seesModal('case.resolve'), {
      resolution: 'REFUND_DUPLICATE',
      payment: 'pay-two',
      override: 'both are in the bank',
    });
    const effect = await world.shop.isAsked('o-2011');
    expect(effect.input).toMatchObject({ payment_id: 'pay-two', amount: '60.00' });
    expect(paymentOf('o-2011')).not.toBe(effect.input.payment_id);
    await world.tell(refunded('o-2011', { payment_id: 'pay-two', effect_id: effect.effectId }));
    await shows(jon, card, '; solved');
  });
});
