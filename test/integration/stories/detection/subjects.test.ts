import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  about,
  captured,
  DAY,
  type Data,
  handedOver,
  MINUTE,
  orderCreated,
  paymentFailed,
  scanned,
} from '../../../support/events.ts';
import { standing } from '../../../support/standing.ts';
import { startOrdermend, type World } from '../../../support/start-ordermend.ts';

let world: World;
beforeAll(async () => {
  world = await startOrdermend();
});
afterAll(() => world.close());

/** What is known against a subject that is no order. */
const against = (code: string, subject: string) =>
  world.db
    .rows('select id, status from cases where fingerprint = ? order by number', `${code}|${subject}`)
    .map(({ status }) => status);
const many = (count: number, from: number) => Array.from({ length: count }, (_, i) => `o-${from + i}`);

describe('SYS.FEED_SILENT', () => {
  test('opens when a source that spoke every minute says nothing any more, and clears with its next word', async () => {
    await world.tell(orderCreated('o-2001'));
    const speak = () => world.tell({ ...scanned('o-2001', 'in_transit'), source: 'carrier/dhl' });
    for (let i = 0; i < 22; i++) {
      await speak();
      await world.pass(MINUTE);
    }
    await world.pass(16 * MINUTE);
    expect(against('SYS.FEED_SILENT', 'source:carrier/dhl'), 'the clock jumped: senders may catch up').toEqual([]);
    await world.pass(3 * MINUTE);
    await world.slack.as('sofia').seesMessage('order-desk', 'carrier/dhl');
    expect(against('SYS.FEED_SILENT', 'source:carrier/dhl')).toEqual(['open']);

    await speak();
    expect(against('SYS.FEED_SILENT', 'source:carrier/dhl')).toEqual(['cleared']);
  });
});

describe('SYS.UNMAPPED_STATUS', () => {
  test('opens once per source and type, and stays settled', async () => {
    const odd = { type: 'parcel.teleported', subject: 'o-2001', data: {}, source: 'carrier/odd' };
    await world.tell(odd);
    await world.tell(odd, { ...odd, type: 'parcel.vanished' });
    expect(against('SYS.UNMAPPED_STATUS', 'source:carrier/odd|parcel.teleported')).toEqual(['open']);
    expect(against('SYS.UNMAPPED_STATUS', 'source:carrier/odd|parcel.vanished')).toEqual(['open']);
  });
});

describe('PAY.CHANNEL_FAILURE', () => {
  const by = (method: string, id: string, data: Data = {}) => paymentFailed(id, { method, ...data });

  test('speaks for the payments that fail by one channel, which stay silent, and clears after half an hour', async () => {
    const [single = '', ...rest] = many(12, 2101);
    await world.tell(orderCreated(single), by('ideal', single));
    await world.pass(11 * MINUTE);
    expect(standing(world, single)).toEqual(['PAY.FAILED open']);
    await world.tell(...rest.flatMap((id) => [orderCreated(id), by('ideal', id)]));
    const card = await world.slack.as('mei').seesMessage('orders-payments', 'ideal');
    expect(JSON.stringify(card.blocks)).toContain('Orders without payment: 2101, 2102');
    await world.pass(11 * MINUTE);
    expect(standing(world, single), 'the channel is the trouble').toEqual(['PAY.FAILED withdrawn']);
    expect(rest.flatMap((id) => standing(world, id))).toEqual([]);

    await world.pass(31 * MINUTE);
    expect(against('PAY.CHANNEL_FAILURE', 'payment_channel:ideal')).toEqual(['cleared']);
    expect(standing(world, single), 'it is unpaid all the same').toEqual(['PAY.FAILED open']);
  });

  test('is silent about a few failures among many payments', async () => {
    const ids = many(20, 2151);
    await world.tell(
      ...ids.flatMap((id, i) => [orderCreated(id), i < 2 ? by('klarna', id) : captured(id, { method: 'klarna' })]),
    );
    expect(against('PAY.CHANNEL_FAILURE', 'payment_channel:klarna')).toEqual([]);
  });
});

describe('SYS.STUCK_STATE', () => {
  const stands = (id: string, status: string) => about('order.status', id, { system: 'shop', status });
  const noHurry = { promised_ship_at: '2099-01-01T00:00:00Z', promised_delivery_at: '2099-02-01T00:00:00Z' };

  test('opens a card for a paid order that nobody moves, and clears when it moves on', async () => {
    await world.tell(orderCreated('o-2301', noHurry), captured('o-2301'), stands('o-2301', 'processing'));
    expect(standing(world, 'o-2301')).toEqual([]);
    await world.pass(8 * DAY);
    await world.slack.as('sofia').seesMessage('order-desk', '2301');
    expect(standing(world, 'o-2301')).toEqual(['SYS.STUCK_STATE open']);
    await world.tell(handedOver('o-2301'));
    expect(standing(world, 'o-2301')).toEqual(['SYS.STUCK_STATE cleared']);
  });

  test('is silent about a cart that nobody pays', async () => {
    await world.tell(orderCreated('o-2302', noHurry), stands('o-2302', 'placed'));
    await world.pass(8 * DAY);
    expect(standing(world, 'o-2302')).toEqual([]);
  });
});

describe('a shortage', () => {
  const one = (sku: string) => ({ items: [{ line: 1, sku, title: 'Lamp', quantity: 1, unit_price: '60.00' }] });
  const stock = (sku: string, onHand: number) => about('inventory.updated', sku, { on_hand: onHand });

  test('of ten orders speaks for them on one card, and each leaves as it is served', async () => {
    const ids = many(12, 2201);
    await world.tell(...ids.flatMap((id) => [orderCreated(id, one('LAMP-1')), captured(id)]));
    await world.tell(stock('LAMP-1', 0));
    const card = await world.slack.as('jon').seesMessage('orders-inventory', '12');
    expect(against('ITM.OUT_OF_STOCK', 'sku:LAMP-1')).toEqual(['open']);
    expect(new Set(ids.flatMap((id) => standing(world, id)))).toEqual(new Set(['ITM.OUT_OF_STOCK open']));
    expect(JSON.stringify(card.blocks)).toContain('LAMP-1');
    const parents = new Set(ids.flatMap((id) => world.db.casesOf(id).map(({ parent }) => parent)));
    expect(parents.size).toBe(1);

    await world.pass(MINUTE);
    await world.tell(stock('LAMP-1', 20));
    expect(new Set(ids.flatMap((id) => standing(world, id)))).toEqual(new Set(['ITM.OUT_OF_STOCK cleared']));
    await world.pass(MINUTE);
    expect(against('ITM.OUT_OF_STOCK', 'sku:LAMP-1')).toEqual(['cleared']);
  });

  test('of a few orders is their own matter alone', async () => {
    const ids = many(3, 2231);
    await world.tell(...ids.flatMap((id) => [orderCreated(id, one('LAMP-2')), captured(id)]), stock('LAMP-2', 0));
    await world.slack.as('jon').seesMessage('orders-inventory', '2233');
    expect(against('ITM.OUT_OF_STOCK', 'sku:LAMP-2')).toEqual([]);
    await world.tell(...ids.map((id) => handedOver(id)));
    expect(new Set(ids.flatMap((id) => standing(world, id)))).toEqual(new Set(['ITM.OUT_OF_STOCK cleared']));
  });
});
