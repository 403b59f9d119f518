import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../../../simulator/simulator.ts';
import { startSimulator } from '../../../../simulator/start-simulator.ts';
import { createClient } from './client.ts';
import { orderCard, resolveModal } from './order-app.ts';

describe('the driver', () => {
  let slack: Simulator;
  beforeEach(async () => {
    slack = await startSimulator({ waitMs: 50 });
  });
  afterEach(() => slack.close());

  async function card() {
    await createClient(slack).chat.postMessage({ channel: 'C0PAYMENT', text: 'Order 1001', blocks: orderCard('late') });
    return slack.as('mei').seesMessage('orders-payments', /Order 1001/);
  }

  it('finds people by id, first name and full name', () => {
    expect(slack.as('mei').id).toBe('U00MEILIN');
    expect(slack.as('Mei Lin').id).toBe('U00MEILIN');
    expect(slack.as('U00MEILIN').name).toBe('Mei Lin');
    expect(() => slack.as('Bob')).toThrow('there is no person Bob');
  });

  it('says what a message offers when a button is not there', async () => {
    const press = slack.as('mei').press(await card(), 'case.claim');
    await expect(press).rejects.toThrow('has no case.claim; it has: case.resolve, case.more[case.note case.why]');
  });

  it('says what a menu offers when a choice is not there', async () => {
    const choose = slack.as('mei').choose(await card(), 'case.more', 'case.undo');
    await expect(choose).rejects.toThrow('does not offer "case.undo"; it offers: case.note, case.why');
  });

  it('says which inputs a modal has when one is not there', async () => {
    const trigger_id = slack.slack.state.triggers.give({ person: 'U00MEILIN' });
    await createClient(slack).views.open({ trigger_id, view: resolveModal });
    const mei = slack.as('mei');
    const submit = mei.submit(await mei.seesModal(), { reason: 'x' });
    await expect(submit).rejects.toThrow('has no input reason; it has: resolution, amount, due, note');
  });

  it('tells what the workspace looks like when a wait is in vain', async () => {
    await card();
    await expect(slack.as('mei').seesMessage('orders-payments', 'Order 1002')).rejects.toThrow(
      /in vain for Mei Lin to see Order 1002 in orders-payments\n {2}the bot is not connected\n {2}#orders-payments \(1\):\n.*Order 1001/,
    );
  });

  it('does not let a person look into a channel that they are not in', () => {
    expect(() => slack.as('ada').messages('orders-payments')).toThrow('Ada Okafor is not in #orders-payments');
  });
});
