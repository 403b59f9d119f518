import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { about, captured, MINUTE, orderCreated, paymentFailed, paymentOf, refunded } from '../../../support/events.ts';
import { standing } from '../../../support/standing.ts';
import { startOrdermend, type World } from '../../../support/start-ordermend.ts';

let world: World;
beforeAll(async () => {
  world = await startOrdermend();
});
afterAll(() => world.close());

describe('PAY.FAILED', () => {
  test('waits in the list once an order stays unpaid, and clears when the customer pays', async () => {
    await world.tell(orderCreated('o-1101'), paymentFailed('o-1101'));
    expect(standing(world, 'o-1101')).toEqual([]);
    await world.pass(11 * MINUTE);
    expect(standing(world, 'o-1101')).toEqual(['PAY.FAILED open']);
    expect(world.db.casesOf('o-1101')[0]?.route.post).toBe('queue');

    const mei = world.slack.as('mei');
    await mei.command('/cases', 'open');
    await mei.seesEphemeral('1101');
    expect(mei.messages('orders-payments')).toEqual([]);

    await world.tell(captured('o-1101', { payment_id: 'pay-again' }));
    expect(standing(world, 'o-1101')).toEqual(['PAY.FAILED cleared']);
  });

  test('comes as a card when much money is at stake', async () => {
    await world.tell(orderCreated('o-1102', { total: '2400.00' }), paymentFailed('o-1102', { amount: '2400.00' }));
    await world.pass(11 * MINUTE);
    await world.slack.as('jon').seesMessage('orders-payments', 'Order 1102');
  });

  test('is silent about a refused card when another one paid within ten minutes', async () => {
    await world.tell(orderCreated('o-1103'), paymentFailed('o-1103'), captured('o-1103', { payment_id: 'pay-second' }));
    await world.pass(11 * MINUTE);
    expect(standing(world, 'o-1103')).toEqual([]);
  });
});

describe('PAY.DUPLICATE', () => {
  test('opens a severe card for a second charge, and clears when it is paid back', async () => {
    await world.tell(orderCreated('o-1111'), captured('o-1111'), captured('o-1111', { payment_id: 'pay-twice' }));
    expect(standing(world, 'o-1111')).toEqual([]);
    await world.pass(6 * MINUTE);
    const card = await world.slack.as('jon').seesMessage('orders-payments', 'Order 1111');
    expect(card.text).toContain('severe');
    expect(standing(world, 'o-1111')).toEqual(['PAY.DUPLICATE open']);

    await world.tell(refunded('o-1111', { payment_id: 'pay-twice' }));
    expect(standing(world, 'o-1111')).toEqual(['PAY.DUPLICATE cleared']);
    await world.slack
      .as('jon')
      .seesMessage('orders-payments', (it) => it.ts === card.ts && it.text.includes('cleared'));
  });

  test('is silent about one charge that is told twice, and about authorisation and capture', async () => {
    const authorised = about('payment.authorized', 'o-1112', {
      payment_id: paymentOf('o-1112'),
      method: 'card',
      amount: '60.00',
      currency: 'EUR',
    });
    await world.tell(orderCreated('o-1112'), authorised, captured('o-1112'), captured('o-1112'));
    await world.pass(6 * MINUTE);
    expect(standing(world, 'o-1112')).toEqual([]);
  });
});

describe('PAY.MISMATCH', () => {
  test('opens a card when too little was paid, and clears when the rest arrives', async () => {
    await world.tell(orderCreated('o-1121'), captured('o-1121', { amount: '45.00' }));
    await world.pass(6 * MINUTE);
    await world.slack.as('jon').seesMessage('orders-payments', 'Order 1121');
    expect(standing(world, 'o-1121')).toEqual(['PAY.MISMATCH open']);

    await world.tell(captured('o-1121', { payment_id: 'pay-rest', amount: '15.00' }));
    await world.pass(6 * MINUTE);
    expect(standing(world, 'o-1121')).toEqual(['PAY.MISMATCH cleared']);
  });

  test('is silent about a few cents, and about a deposit whose balance is still to come', async () => {
    await world.tell(
      orderCreated('o-1122'),
      captured('o-1122', { amount: '59.80' }),
      orderCreated('o-1123', { payment_terms: 'deposit' }),
      captured('o-1123', { amount: '20.00' }),
    );
    await world.pass(6 * MINUTE);
    expect([...standing(world, 'o-1122'), ...standing(world, 'o-1123')]).toEqual([]);
  });
});
