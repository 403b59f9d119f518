import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANA, about, captured, MUNICH, orderCreated, scanned, shipmentCreated } from '../../../support/events.ts';
import { standing } from '../../../support/standing.ts';
import { startOrdermend, type World } from '../../../support/start-ordermend.ts';

let world: World;
beforeAll(async () => {
  world = await startOrdermend();
});
afterAll(() => world.close());

const tried = (id: string, channel: string, outcome: string) => about('contact.attempted', id, { channel, outcome });

describe('CUS.INFO_WRONG', () => {
  test('opens a card for an e-mail address that cannot be right, and clears when it is corrected', async () => {
    await world.tell(
      orderCreated('o-1401', { customer: { ...ANA, email: 'ana.weber@gmial.com' } }),
      captured('o-1401'),
    );
    await world.slack.as('mei').seesMessage('customer-care', '1401');
    expect(standing(world, 'o-1401')).toEqual(['CUS.INFO_WRONG open']);

    await world.tell(about('order.updated', 'o-1401', { customer: { ...ANA, email: 'ana.weber@gmail.com' } }));
    expect(standing(world, 'o-1401')).toEqual(['CUS.INFO_WRONG cleared']);
  });

  test('is silent about values that the platform has masked, and about fields that it never sends', async () => {
    const masked = { id: 'c-li', name: '张**', phone: '138****1234' };
    await world.tell(orderCreated('o-1402', { customer: masked }), captured('o-1402'));
    await world.tell(orderCreated('o-1403', { customer: { id: 'c-x' }, ship_to: null }), captured('o-1403'));
    expect([...standing(world, 'o-1402'), ...standing(world, 'o-1403')]).toEqual([]);
  });
});

describe('CUS.ADDR_VAGUE', () => {
  test('opens a card for a street without a house number, and clears when the customer completes it', async () => {
    await world.tell(orderCreated('o-1411', { ship_to: { ...MUNICH, line1: 'Leopoldstrasse' } }), captured('o-1411'));
    await world.slack.as('mei').seesMessage('customer-care', '1411');
    expect(standing(world, 'o-1411')).toEqual(['CUS.ADDR_VAGUE open']);

    await world.tell(about('order.updated', 'o-1411', { ship_to: MUNICH }));
    expect(standing(world, 'o-1411')).toEqual(['CUS.ADDR_VAGUE cleared']);
  });

  test('is silent about a house in England that has a name instead of a number', async () => {
    const cottage = {
      name: 'Ann Hill',
      line1: 'Rose Cottage, Mill Lane',
      city: 'Ludlow',
      postal_code: 'SY8 1AA',
      country: 'GB',
    };
    await world.tell(
      orderCreated('o-1412', { customer: { id: 'c-ann', name: 'Ann Hill' }, ship_to: cottage }),
      captured('o-1412'),
    );
    expect(standing(world, 'o-1412')).toEqual([]);
  });
});

describe('CUS.UNREACHABLE', () => {
  test('opens a card after two channels failed, and clears when the customer answers', async () => {
    await world.tell(orderCreated('o-1421'), captured('o-1421'), tried('o-1421', 'phone', 'no_answer'));
    expect(standing(world, 'o-1421')).toEqual([]);
    await world.tell(tried('o-1421', 'whatsapp', 'no_answer'));
    await world.slack.as('mei').seesMessage('customer-care', '1421');
    expect(standing(world, 'o-1421')).toEqual(['CUS.UNREACHABLE open']);

    await world.tell(tried('o-1421', 'phone', 'reached'));
    expect(standing(world, 'o-1421')).toEqual(['CUS.UNREACHABLE cleared']);
  });

  test('is silent about two calls on one line, and about a parcel that was refused', async () => {
    await world.tell(orderCreated('o-1422'), captured('o-1422'));
    await world.tell(tried('o-1422', 'phone', 'no_answer'), tried('o-1422', 'phone', 'busy'));
    await world.tell(
      orderCreated('o-1423'),
      captured('o-1423'),
      shipmentCreated('o-1423'),
      scanned('o-1423', 'returning'),
    );
    expect(standing(world, 'o-1422')).toEqual([]);
    expect(standing(world, 'o-1423')).not.toContain('CUS.UNREACHABLE open');
  });
});
