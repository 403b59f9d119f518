import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, refunded, shipmentCreated } from '../../support/events.ts';
import { loseParcel, onlyCase, pressesOn, resolves, shows } from '../../support/lost-parcel.ts';
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

describe('what is done to mend a case', () => {
  test('a reship is asked for, verified by the new parcel, and solves the case', async () => {
    const card = await loseParcel(world, 'o-2001');
    const jon = world.slack.as('jon');
    await resolves(jon, card, { resolution: 'RESHIP' });
    const effect = await world.shop.isAsked('o-2001');
    expect(effect).toMatchObject({ kind: 'shipment.create', input: { lines: [{ line: 1, quantity: 2 }] } });
    expect(effect.input.ship_to).toMatchObject({ line1: 'Leopoldstrasse 12', postal_code: '80802' });

    await world.tell(shipmentCreated('o-2001', { shipment_id: 'sh-new', effect_id: effect.effectId }));
    await shows(jon, card, '; solved');
    expect(onlyCase(world, 'o-2001')).toMatchObject({ status: 'solved', ending: 'remedied', owner: jon.id });
  });

  test('a remedy that is recorded only solves the case at once and asks the shop for nothing', async () => {
    const card = await loseParcel(world, 'o-2002');
    await resolves(world.slack.as('jon'), card, { resolution: 'CARRIER_CLAIM', note: 'Claim DHL-4711' });
    await shows(world.slack.as('jon'), card, '; solved');
    expect(onlyCase(world, 'o-2002')).toMatchObject({ status: 'solved', ending: 'recorded' });
    expect(world.shop.asked().filter((it) => it.orderId === 'o-2002')).toEqual([]);
  });

  test('a refund that the shop refuses is said with its reason and leaves the case open', async () => {
    world.shop.answers({ status: 422, body: { error: 'the payment is frozen' } });
    const card = await loseParcel(world, 'o-2003');
    await resolves(world.slack.as('jon'), card, { resolution: 'REFUND_FULL' });
    await shows(world.slack.as('jon'), card, 'the payment is frozen');
    expect(onlyCase(world, 'o-2003').status).toBe('claimed');
  });

  test('an outcome that nobody knows is asked for again under the same id, until it is known', async () => {
    world.shop.answers('cut');
    const card = await loseParcel(world, 'o-2004');
    const jon = world.slack.as('jon');
    await resolves(jon, card, { resolution: 'REFUND_FULL' });
    const first = await world.shop.isAsked('o-2004');
    await becomes('o-2004', 'unknown');

    world.shop.answers({ status: 500 });
    await world.pass(3_000);
    await world.shop.isAsked('o-2004', 2);
    await becomes('o-2004', 'unknown');

    // Meanwhile nobody may ask for the same money a second time, whoever it is.
    const sofia = world.slack.as('sofia');
    await pressesOn(sofia, card, 'case.resolve');
    const refused = await sofia.submitInVain(await sofia.seesModal('case.resolve'), { resolution: 'REFUND_FULL' });
    expect(Object.values(refused).join()).toMatch(/not known yet|Nothing is left to refund/);
    await sofia.close(await sofia.seesModal('case.resolve'));

    world.shop.answers({ status: 409, body: { reference: 're-77' } });
    await world.pass(MINUTE);
    const third = await world.shop.isAsked('o-2004', 3);
    expect(third.effectId).toBe(first.effectId);
    await becomes('o-2004', 'accepted');
    await world.tell(refunded('o-2004', { effect_id: first.effectId }));
    await shows(jon, card, '; solved');
    expect(world.shop.asked().filter((it) => it.orderId === 'o-2004')).toHaveLength(3);
  });

  test('an answer that comes late by event ends an unknown outcome, and nothing is asked for again', async () => {
    world.shop.answers('cut');
    const card = await loseParcel(world, 'o-2005');
    await resolves(world.slack.as('jon'), card, { resolution: 'REFUND_FULL' });
    await world.shop.isAsked('o-2005');
    await becomes('o-2005', 'unknown');
    await world.tell(refunded('o-2005'));
    await shows(world.slack.as('jon'), card, '; solved');
    await world.pass(HOUR);
    expect(world.shop.asked().filter((it) => it.orderId === 'o-2005')).toHaveLength(1);
  });

  test('an effect that nothing verified alarms its owner, who may then waive the verification', async () => {
    const card = await loseParcel(world, 'o-2010');
    const jon = world.slack.as('jon');
    await resolves(jon, card, { resolution: 'RESHIP' });
    await becomes('o-2010', 'accepted');
    await world.pass(3 * DAY);
    await jon.seesReply(card, 'should have been verified by now');

    await jon.choose(jon.again(card), 'case.more', 'case.waive');
    await jon.submit(await jon.seesModal('case.waive'), { note: 'The warehouse shows me the label' });
    await shows(jon, card, '; solved');
    expect(onlyCase(world, 'o-2010')).toMatchObject({ status: 'solved', ending: 'recorded' });
  });

  test('a refund that comes back failed reopens nothing by itself but says so, and can be tried again', async () => {
    const card = await loseParcel(world, 'o-2012');
    const jon = world.slack.as('jon');
    await resolves(jon, card, { resolution: 'REFUND_FULL' });
    const effect = await world.shop.isAsked('o-2012');
    await becomes('o-2012', 'accepted');
    await world.tell(refunded('o-2012', { effect_id: effect.effectId, status: 'failed' }));
    await shows(jon, card, 'refund failed');
    expect(world.db.casesOf('o-2012')[0]?.status).toBe('claimed');
    await resolves(jon, card, { resolution: 'REFUND_FULL' });
    await world.shop.isAsked('o-2012', 2);
  });
});
