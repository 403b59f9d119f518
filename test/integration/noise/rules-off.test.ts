import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rulesView } from '../../../src/app/views/rules-view.ts';
import { makePolicy } from '../../../src/policy/make-policy.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import { captured, DAY, HOUR, handedOver, orderCreated, scanned, shipmentCreated } from '../../support/events.ts';
import { CHANNEL, type JudgedShop, openJudgedShop } from '../../support/judged-shop.ts';
import { MEI } from '../../support/opened-case.ts';

let shop: JudgedShop;
beforeEach(() => {
  shop = openJudgedShop();
});
afterEach(() => shop.close());

const OFF = { 'LOG.LOST': 'off' };
const WATCHED = { 'LOG.LOST': 'monitor' };
const lost = (id: string) => [orderCreated(id), captured(id), shipmentCreated(id), handedOver(id), scanned(id, 'lost')];
function caseOf(id: string) {
  const [item] = shop.store.read.cases.ofOrder(id);
  if (item === undefined) throw new Error(`no case of ${id}`);
  return item;
}
const summaries = () => shop.store.read.sends.waiting(shop.now(), 100).filter(({ kind }) => kind === 'rules_off');

describe.each([
  ['off', OFF],
  ['only watched', WATCHED],
])('a rule that is switched to %s', (_to, rules) => {
  beforeEach(() => {
    for (const id of ['o-1', 'o-2', 'o-3']) shop.tell(...lost(id));
    shop.store.write((tx) => tx.cases.apply(caseOf('o-3'), [{ type: 'claimed' }], { at: shop.now(), by: MEI }));
    shop.restart(rules);
    shop.settle();
  });

  test('withdraws what nobody has, without a card of its own, in one message', () => {
    expect(shop.standing('o-1')).toEqual(['LOG.LOST withdrawn']);
    expect(shop.standing('o-2')).toEqual(['LOG.LOST withdrawn']);
    const [said, ...more] = summaries();
    expect(more).toEqual([]);
    expect(said?.channel).toBe(CHANNEL);
    expect(JSON.parse(said?.payload ?? '')).toEqual({ byCode: [{ code: 'LOG.LOST', withdrawn: 2, kept: 1 }] });
    const card = shop.store.read.cards.get(caseOf('o-1').id);
    expect(card?.wanted).toBe(card?.shown);
  });

  test('leaves a claimed one with its owner and says so', () => {
    expect(caseOf('o-3')).toMatchObject({ status: 'claimed', owner: MEI, ruleOffAt: shop.now() });
    expect(caseOf('o-3')).not.toHaveProperty('recoveredAt');
  });

  test('says nothing more at the next start', () => {
    shop.restart(rules);
    shop.settle();
    expect(summaries()).toHaveLength(1);
    expect(shop.lines.filter(({ event }) => event === 'withdrawn')).toHaveLength(2);
  });

  test('takes its cases up again when it is on again', () => {
    shop.restart();
    shop.settle();
    expect(shop.standing('o-1')).toEqual(['LOG.LOST open']);
    expect(caseOf('o-3')).not.toHaveProperty('ruleOffAt');
  });
});

test('changed rules look at old orders behind what happens now', () => {
  for (const id of ['o-1', 'o-2']) shop.tell(...lost(id));
  shop.restart(OFF);
  shop.storeOnly(orderCreated('o-9', { customer: { id: 'c-9', email: 'nobody@gmial.com' } }), captured('o-9'));
  expect(shop.step()).toBe(true);
  expect(shop.store.read.orders.get('o-9'), 'the newcomer is judged first').toBeDefined();
  expect(shop.standing('o-1'), 'old orders wait').toEqual(['LOG.LOST open']);
  shop.settle();
  expect(shop.standing('o-1')).toEqual(['LOG.LOST withdrawn']);
});

describe('a rule that is only watched', () => {
  const view = () => {
    const text = JSON.stringify({ teams: { desk: { channel: CHANNEL } }, rules: WATCHED });
    const policy = makePolicy(readSettings({ file: 'shop.yaml', base: { zone: 'UTC', locale: 'en' }, text }));
    return rulesView(shop.store.read, shop.now(), policy);
  };
  beforeEach(() => shop.restart(WATCHED));

  test('opens nothing, tells nothing, and is counted with its last example', () => {
    shop.tell(...lost('o-1'));
    shop.pass(HOUR);
    shop.tell(...lost('o-2'));
    shop.tell(scanned('o-2', 'in_transit'));
    expect(shop.lines.filter(({ code }) => code === 'LOG.LOST')).toEqual([]);
    expect(view().watched).toMatchObject([
      { code: 'LOG.LOST', cases: 2, orders: 2, last: { order: '2', at: shop.now(), evidence: { reason: 'carrier' } } },
    ]);
  });

  test('is counted for a week', () => {
    shop.tell(...lost('o-1'));
    shop.pass(8 * DAY);
    expect(view().watched).toMatchObject([{ cases: 0, orders: 0, last: { order: '1' } }]);
  });
});
