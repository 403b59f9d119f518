import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FLAP } from '../../../src/domain/detection/damp.ts';
import { about, captured, MINUTE, orderCreated, shipmentCreated } from '../../support/events.ts';
import { type JudgedShop, openJudgedShop } from '../../support/judged-shop.ts';
import { MEI } from '../../support/opened-case.ts';

let shop: JudgedShop;
beforeEach(() => {
  shop = openJudgedShop();
  shop.tell(orderCreated('o-1'), captured('o-1'), shipmentCreated('o-1'));
});
afterEach(() => shop.close());

/** What the packing table says of order o-1: the right mugs, or a plate. */
const packed = (sku: string) =>
  about('shipment.packed', 'o-1', { shipment_id: 'sh-o-1', lines: [{ line: 1, sku, quantity: 2 }] });
const wrong = () => shop.tell(packed('PLATE'));
const right = () => shop.tell(packed('MUG-o-1'));
/** Wrong and right again, within two minutes. */
function turn(): void {
  wrong();
  shop.pass(MINUTE);
  right();
  shop.pass(MINUTE);
}
function onlyCase() {
  const [item, ...others] = shop.store.read.cases.ofOrder('o-1');
  if (item === undefined || others.length > 0) throw new Error('not one case');
  return item;
}
const events = () => shop.lines.filter((it) => it.code === 'ITM.MISMATCH').map(({ event }) => event);

describe('a trouble that comes and goes', () => {
  test('clears and comes back as it does, until it has done so too often', () => {
    turn();
    turn();
    expect(onlyCase().status).toBe('cleared');
    turn();
    expect(onlyCase()).toMatchObject({ status: 'open', findingTrue: false, flapping: { times: FLAP.times } });
    expect(events()).toEqual(['opened', 'cleared', 'reopened', 'cleared', 'reopened']);
  });

  test('stays open through every further turn, and keeps its occurrences', () => {
    for (let i = 0; i < 3; i += 1) turn();
    const { occurrences } = onlyCase();
    for (let i = 0; i < 5; i += 1) turn();
    expect(onlyCase()).toMatchObject({ status: 'open', occurrences: occurrences + 5 });
    expect(events().slice(5)).toEqual(Array(5).fill('occurred_again'));
  });

  test('clears once it is over and quiet', () => {
    for (let i = 0; i < 3; i += 1) turn();
    shop.pass(FLAP.quietMs - 2 * MINUTE);
    expect(onlyCase().status).toBe('open');
    shop.pass(2 * MINUTE);
    expect(onlyCase().status).toBe('cleared');
    expect(onlyCase()).not.toHaveProperty('flapping');
    expect(events().at(-1)).toBe('cleared');
  });

  test('is a case like any other once it stays true', () => {
    for (let i = 0; i < 3; i += 1) turn();
    wrong();
    shop.pass(FLAP.quietMs);
    expect(onlyCase()).toMatchObject({ status: 'open', findingTrue: true });
    expect(onlyCase()).not.toHaveProperty('flapping');
    shop.pass(MINUTE);
    right();
    expect(onlyCase().status).toBe('cleared');
  });

  test('is asked of its owner only when it is quiet', () => {
    wrong();
    shop.store.write((tx) => tx.cases.apply(onlyCase(), [{ type: 'claimed' }], { at: shop.now(), by: MEI }));
    right();
    for (let i = 0; i < 2; i += 1) turn();
    expect(onlyCase()).toMatchObject({ owner: MEI, flapping: { times: FLAP.times } });
    expect(onlyCase()).not.toHaveProperty('recoveredAt');
    shop.pass(FLAP.quietMs);
    expect(onlyCase()).toMatchObject({ owner: MEI, recoveredAt: shop.now() - MINUTE });
  });

  test('may come back as often as it likes when it takes its time', () => {
    for (let i = 0; i < 5; i += 1) {
      turn();
      shop.pass(15 * MINUTE);
    }
    expect(onlyCase()).toMatchObject({ status: 'cleared', reopenCount: 4 });
  });
});
