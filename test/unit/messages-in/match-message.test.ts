import { beforeAll, describe, expect, test } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { createDetection } from '../../../src/app/detect/detection.ts';
import { createIngest } from '../../../src/app/ingest.ts';
import { matchMessage } from '../../../src/app/messages-in/match-message.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { replyAddress } from '../../../src/domain/contact/reply-address.ts';
import type { CaseId, OrderId } from '../../../src/domain/ids.ts';
import { parseEvent } from '../../../src/events/cloud-event.ts';
import { createCheck } from '../../../src/mail/create-check.ts';
import { makePolicy } from '../../../src/policy/make-policy.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';
import { anEffect } from '../../support/an-effect.ts';
import { about, type Data, orderCreated, type ToldEvent } from '../../support/events.ts';
import { openedCase } from '../../support/opened-case.ts';
import { event } from '../order/story.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const CHECK = createCheck('the key of this installation');
const FROM = 'Care <care@shop.example>';

const BEN = { id: 'c-ben', name: 'Ben Kurz', email: 'ben@example.com', phone: '+4915100000001' };
const EVA = { id: 'c-eva', name: 'Eva Lind', email: 'eva@example.com', phone: '+4915100000002' };
const KIM = { id: 'c-kim', name: 'Kim Oh', email: 'kim@example.com', phone: '+4915100000003' };

const LI = { id: 'c-li', name: '李娜', phone: '13812345678' };

const addressOf = (id: string) => replyAddress(FROM, id as CaseId, CHECK) ?? '';

/**
 * Ben has one order. Eva has two, and a case (EX-1001) of the first, about which she was written to. Kim has two open
 * orders and one that was cancelled. 李娜 gave her number as it is dialled within China.
 */
describe('whose a message is', () => {
  let store: Store;
  beforeAll(async () => {
    store = createStore(openDatabase(':memory:', { durable: false }));
    await tell(
      store,
      anOrder('o-1001', BEN),
      anOrder('o-2001', EVA),
      anOrder('o-2002', EVA),
      anOrder('o-3001', KIM),
      anOrder('o-3002', KIM),
      anOrder('o-3003', KIM),
      about('order.cancelled', 'o-3003'),
      anOrder('o-4001', LI, 'CN'),
    );
    store.write((tx) => {
      openedCase(tx, { orderId: 'o-2001' as OrderId });
      tx.effects.add(anEffect('message.send', {}, { id: 'ef_mail-1', orderId: 'o-2001' }));
      tx.effects.add(anEffect('payment.refund', {}, { id: 'ef_refund', orderId: 'o-2001' }));
    });
  });

  const EVAS = { kind: 'case', caseId: 'EX-1001', proved: true };
  test.each<[string, Data, object]>([
    ['an address that we made', { to: addressOf('EX-1001'), from: { email: 'other@example.com' } }, EVAS],
    ['such an address in capitals', { to: `Care <${addressOf('EX-1001').toUpperCase()}>` }, EVAS],
    ['an address before a number in the words', { to: addressOf('EX-1001'), text: 'like order 1001' }, EVAS],
    ['the Message-ID of a mail of ours', { in_reply_to: '<ef_mail-1@shop.example>' }, EVAS],
    ['the id of a message of ours', { in_reply_to: 'ef_mail-1' }, EVAS],
    ['an order that is named', { text: '关于订单1001：在哪里？' }, { kind: 'order', orderId: 'o-1001', proved: false }],
    ['an order in the subject line', { subject: 'Re: order 1001' }, { kind: 'order', orderId: 'o-1001' }],
    ['an order that its customer names', { from: { email: BEN.email }, text: '#1001 is late' }, { proved: true }],
    ['the sender, by address', { from: { email: 'BEN@example.com' } }, { orderId: 'o-1001', proved: true }],
    ['the sender, by number', { from: { phone: '+49 151 0000 0001' } }, { orderId: 'o-1001', proved: true }],
    ['the sender, by number as it is dialled at home', { from: { phone: '0151 00000001' } }, { orderId: 'o-1001' }],
    ['a sender in China, with the country', { from: { phone: '+86 138 1234 5678' } }, { orderId: 'o-4001' }],
    ['a sender in China, without', { from: { phone: '13812345678' } }, { orderId: 'o-4001', proved: true }],
    ['the sender, by customer id', { from: { customer_id: 'c-ben' } }, { orderId: 'o-1001', proved: true }],
    ['the order with an open case', { from: { email: EVA.email } }, { kind: 'order', orderId: 'o-2001', proved: true }],
    ['several open orders', { from: { email: KIM.email } }, { kind: 'which', orderIds: ['o-3001', 'o-3002'] }],
    ['several orders named', { from: { email: KIM.email }, text: '3001 or 3002?' }, { kind: 'which' }],
  ])('%s', (_what, data, expected) => {
    expect(match(data)).toMatchObject(expected);
  });

  test.each<[string, Data]>([
    ['a stranger', { from: { email: 'nobody@example.net' } }],
    ['a number of another country with the same digits', { from: { phone: '+13812345678' } }],
    ['nobody at all', {}],
    ['an address for another case', { to: addressOf('EX-1002').replace(/EX-1002/i, 'EX-1001') }],
    ['an address of another installation', { to: replyAddress(FROM, 'EX-1001' as CaseId, createCheck('else')) ?? '' }],
    ['a case that is not there', { to: addressOf('EX-9999') }],
    ['an effect that is no message', { in_reply_to: '<ef_refund@shop.example>' }],
    ['a number in the quoted mail alone', { text: 'hello\n\nOn Monday, Care wrote:\n> your order 1001 is lost' }],
  ])('%s: nobody we know', (_what, data) => {
    expect(match(data)).toEqual({ kind: 'nobody' });
  });

  test('an order that its source names needs no words', () => {
    const message = event('customer.message', 0, said({}), { subject: 'o-2002' });
    expect(matchMessage(store.read, message, CHECK)).toEqual({ kind: 'order', orderId: 'o-2002', proved: false });
  });

  function match(data: Data) {
    return matchMessage(store.read, event('customer.message', 0, said(data), { subject: undefined }), CHECK);
  }
});

function said(data: Data): Data {
  return { message_id: 'm-1', channel: 'email', text: 'Hello there', ...data };
}

function anOrder(id: string, customer: { readonly name: string; readonly phone: string }, country = 'DE'): ToldEvent {
  const { name, phone } = customer;
  return orderCreated(id, { customer, ship_to: { name, phone, city: 'Munich', country } });
}

async function tell(store: Store, ...events: readonly ToldEvent[]): Promise<void> {
  const clock = { now: () => NOW };
  const ingest = createIngest({ store, clock, parse: parseEvent, onStored() {} });
  const time = new Date(NOW).toISOString();
  await ingest.accept(events.map((it, i) => ({ specversion: '1.0', id: `e-${i}`, source: 'shop', time, ...it })));
  const policy = makePolicy({ ...defaultSettings({ zone: 'UTC', locale: 'en' }), rules: {} });
  const detection = createDetection({ store, clock, policy, stopwatch: () => 0, journal() {}, onChanged() {} });
  await detection.drain();
}
