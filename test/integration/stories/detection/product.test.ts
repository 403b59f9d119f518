import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { about, ago, captured, HOUR, orderCreated, shipmentCreated, shipmentOf } from '../../../support/events.ts';
import { standing } from '../../../support/standing.ts';
import { startOrdermend, type World } from '../../../support/start-ordermend.ts';

let world: World;
beforeAll(async () => {
  world = await startOrdermend();
});
afterAll(() => world.close());

const stock = (sku: string, onHand: number) => about('inventory.updated', sku, { on_hand: onHand });
const twoOf = (sku: string) => ({ items: [{ line: 1, sku, title: 'Blue mug', quantity: 2, unit_price: '30.00' }] });
const packed = (id: string, sku: string, quantity = 2, shipment = shipmentOf(id)) =>
  about('shipment.packed', id, { shipment_id: shipment, lines: [{ line: 1, sku, quantity }] });
const claim = (id: string, kind: string) =>
  about('claim.opened', id, { claim_id: `cl-${id}`, kind, lines: [1], photos: ['https://shop.example/p.jpg'] });

describe('ITM.OUT_OF_STOCK', () => {
  test('opens a card for the later of two orders, and clears when goods arrive', async () => {
    await world.tell(stock('JUG-1', 3));
    await world.tell(ago(HOUR, orderCreated('o-1301', twoOf('JUG-1'))), ago(HOUR, captured('o-1301')));
    await world.tell(orderCreated('o-1302', twoOf('JUG-1')), captured('o-1302'));
    await world.slack.as('jon').seesMessage('orders-inventory', '1302');
    expect(standing(world, 'o-1302')).toEqual(['ITM.OUT_OF_STOCK open']);
    expect(standing(world, 'o-1301'), 'units go to the earliest paid').toEqual([]);

    await world.tell(stock('JUG-1', 9));
    expect(standing(world, 'o-1302')).toEqual(['ITM.OUT_OF_STOCK cleared']);
  });

  test('is silent about an order that nobody has paid, and about goods whose stock is never told', async () => {
    await world.tell(stock('JUG-2', 1), orderCreated('o-1303', twoOf('JUG-2')));
    await world.tell(orderCreated('o-1304', twoOf('JUG-3')), captured('o-1304'));
    expect([...standing(world, 'o-1303'), ...standing(world, 'o-1304')]).toEqual([]);
  });
});

describe('ITM.MISMATCH', () => {
  test('opens a card when other goods were packed, and clears when the right ones are', async () => {
    await world.tell(
      orderCreated('o-1311'),
      captured('o-1311'),
      shipmentCreated('o-1311'),
      packed('o-1311', 'PLATE-9'),
    );
    await world.slack.as('jon').seesMessage('orders-inventory', '1311');
    expect(standing(world, 'o-1311')).toEqual(['ITM.MISMATCH open']);

    await world.pass(HOUR);
    await world.tell(packed('o-1311', 'MUG-o-1311'));
    expect(standing(world, 'o-1311')).toEqual(['ITM.MISMATCH cleared']);
  });

  test('is silent when one line travels in two parcels', async () => {
    await world.tell(
      ...[orderCreated('o-1312'), captured('o-1312')],
      ...[shipmentCreated('o-1312'), packed('o-1312', 'MUG-o-1312', 1)],
      ...[shipmentCreated('o-1312', { shipment_id: 'sh-b' }), packed('o-1312', 'MUG-o-1312', 1, 'sh-b')],
    );
    expect(standing(world, 'o-1312')).toEqual([]);
  });
});

describe('ITM.DAMAGED', () => {
  test('opens a card for a claim with photos, and clears when the claim is closed', async () => {
    await world.tell(orderCreated('o-1321'), captured('o-1321'), claim('o-1321', 'damaged'));
    await world.slack.as('jon').seesMessage('orders-inventory', '1321');
    expect(standing(world, 'o-1321')).toEqual(['ITM.DAMAGED open']);

    await world.tell(about('claim.closed', 'o-1321', { claim_id: 'cl-o-1321', kind: 'damaged' }));
    expect(standing(world, 'o-1321')).toEqual(['ITM.DAMAGED cleared']);
  });

  test('is silent about a claim of another kind', async () => {
    await world.tell(orderCreated('o-1322'), captured('o-1322'), claim('o-1322', 'other'));
    expect(standing(world, 'o-1322')).toEqual([]);
  });
});
