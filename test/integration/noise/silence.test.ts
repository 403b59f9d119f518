import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setSilence } from '../../../src/app/silence/set-silence.ts';
import { showCard } from '../../../src/app/want-card.ts';
import type { SilenceMatcher } from '../../../src/domain/detection/silence.ts';
import { captured, HOUR, handedOver, orderCreated, scanned, shipmentCreated } from '../../support/events.ts';
import { type JudgedShop, openJudgedShop } from '../../support/judged-shop.ts';
import { SOFIA } from '../../support/opened-case.ts';

let shop: JudgedShop;
beforeEach(() => {
  shop = openJudgedShop();
});
afterEach(() => shop.close());

const silence = (matcher: SilenceMatcher, forMs = 4 * HOUR) =>
  shop.store.write((tx) => setSilence(tx, { matcher, forMs, reason: 'strike', by: SOFIA }, shop.now()));
function lose(id: string): void {
  shop.tell(orderCreated(id), captured(id), shipmentCreated(id), handedOver(id), scanned(id, 'lost'));
}
const find = (id: string) => shop.tell(scanned(id, 'delivered'));
function caseOf(id: string) {
  const [item] = shop.store.read.cases.ofOrder(id);
  if (item === undefined) throw new Error(`no case of ${id}`);
  return item;
}
/** Whether a card of the order's case waits for its post. */
function isWanted(id: string): boolean {
  const card = shop.store.read.cards.get(caseOf(id).id);
  return card !== undefined && card.wanted > card.shown;
}
const opened = () => shop.lines.filter(({ event }) => event === 'opened').length;

describe('while a kind of case is silenced', () => {
  test('a new one is opened and told in the journal, and no card is wanted', () => {
    const { id } = silence({ code: 'LOG.*', carrier: 'dhl' });
    lose('o-1');
    expect(shop.standing('o-1')).toEqual(['LOG.LOST open']);
    expect(opened()).toBe(1);
    expect(isWanted('o-1')).toBe(false);
    expect(shop.store.read.silences.keeping(caseOf('o-1').id)?.id).toBe(id);
  });

  test('other kinds are posted as ever', () => {
    silence({ code: 'LOG.*', carrier: 'ups' });
    lose('o-1');
    expect(isWanted('o-1')).toBe(true);
  });

  test('what was posted before goes on', () => {
    lose('o-1');
    const { id, route } = caseOf('o-1');
    shop.store.write((tx) => tx.cards.shown(id, { wanted: 1, hash: 'h', ts: '1.0' }));
    silence({ code: 'LOG.*' });
    find('o-1');
    expect(route.post).toBe('card');
    expect(shop.standing('o-1')).toEqual(['LOG.LOST cleared']);
    expect(isWanted('o-1'), 'its end is shown').toBe(true);
  });

  test('one that ends is told in the journal, and never posted', () => {
    silence({ code: 'LOG.*' });
    lose('o-1');
    find('o-1');
    expect(shop.lines.at(-1)?.event).toBe('cleared');
    expect(isWanted('o-1')).toBe(false);
    shop.pass(5 * HOUR);
    expect(isWanted('o-1')).toBe(false);
  });

  test('one that no longer fits is posted', () => {
    silence({ code: 'LOG.ATTEMPT_FAILED' });
    shop.tell(orderCreated('o-1'), captured('o-1'), shipmentCreated('o-1'), handedOver('o-1'));
    shop.tell(scanned('o-1', 'attempt_failed'));
    expect(shop.standing('o-1')).toEqual(['LOG.ATTEMPT_FAILED open']);
    expect(isWanted('o-1')).toBe(false);
    lose('o-2');
    expect(isWanted('o-2')).toBe(true);
  });

  test('whoever takes one gets its card', () => {
    silence({ code: 'LOG.*' });
    lose('o-1');
    shop.store.write((tx) => showCard(tx, caseOf('o-1')));
    expect(isWanted('o-1')).toBe(true);
    expect(shop.store.read.silences.keeping(caseOf('o-1').id)).toBeUndefined();
  });
});

describe('when a silence ends', () => {
  test('what is still live gets its card', () => {
    silence({ code: 'LOG.*' });
    lose('o-1');
    lose('o-2');
    find('o-2');
    shop.pass(4 * HOUR - 1);
    expect(isWanted('o-1')).toBe(false);
    shop.pass(1);
    expect(isWanted('o-1')).toBe(true);
    expect(isWanted('o-2')).toBe(false);
    expect(shop.store.read.silences.nextEndAt()).toBeUndefined();
  });

  test('what another one keeps stays silent until that ends, too', () => {
    const first = silence({ code: 'LOG.*' }, 2 * HOUR);
    lose('o-1');
    const second = silence({ carrier: 'dhl' }, 3 * HOUR);
    shop.pass(2 * HOUR);
    expect(isWanted('o-1')).toBe(false);
    expect(shop.store.read.silences.keeping(caseOf('o-1').id)?.id).toBe(second.id);
    expect(first.id).not.toBe(second.id);
    shop.pass(HOUR);
    expect(isWanted('o-1')).toBe(true);
  });

  test('by hand, the same happens at once', () => {
    const { id } = silence({ code: 'LOG.*' });
    lose('o-1');
    shop.store.write((tx) => tx.silences.end(id, SOFIA, shop.now()));
    shop.settle();
    expect(isWanted('o-1')).toBe(true);
  });

  test('setting the same anew replaces it', () => {
    silence({ code: 'LOG.*' }, 2 * HOUR);
    lose('o-1');
    silence({ code: 'LOG.*' }, 6 * HOUR);
    expect(shop.store.read.silences.active(shop.now())).toHaveLength(1);
    shop.pass(5 * HOUR);
    expect(isWanted('o-1')).toBe(false);
    shop.pass(HOUR);
    expect(isWanted('o-1')).toBe(true);
  });
});
