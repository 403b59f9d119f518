import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Simulator } from '../../../../simulator/simulator.ts';
import { startSimulator } from '../../../../simulator/start-simulator.ts';
import { type BoltApp, startBoltApp } from './bolt-app.ts';
import { listenForOrders, type Noted, orderCard } from './order-app.ts';

describe('a Bolt app on signed HTTP', () => {
  let slack: Simulator;
  let bot: BoltApp;
  let noted: Noted;

  beforeEach(async () => {
    slack = await startSimulator({ mode: 'http', patience: { eventRetryMs: [0, 1, 1] } });
    noted = { bodies: [] };
    bot = await startBoltApp(slack, listenForOrders(noted), 'http');
  });
  afterEach(async () => {
    await bot.stop();
    await slack.close();
  });

  it('gives the challenge of its request URL back', async () => {
    await slack.botIsConnected();
    expect(slack.slack.botConnected()).toBe(true);
  });

  it('takes commands, clicks, submissions and events', async () => {
    const mei = slack.as('mei');
    await mei.command('/order', '1001 & more');
    await mei.seesEphemeral('Order 1001 & more is on its way');
    await mei.command('/case', 'EX-1');
    await mei.seesEphemeral('EX-1 is open');
    await bot.app.client.chat.postMessage({ channel: 'C0PAYMENT', text: 'Order 1001', blocks: orderCard('late') });
    await mei.press(await mei.seesMessage('orders-payments', 'Order 1001'), 'case.resolve');
    const modal = await mei.seesModal('case.resolve');
    expect(await mei.submitInVain(modal, { resolution: 'RESHIP', amount: '999' })).toEqual({
      amount: 'More than was paid',
    });
    await mei.submit(modal, { amount: '1' });
    await mei.seesEphemeral('EX-1 is resolved');
    await mei.opensHome();
    expect(noted.bodies).toHaveLength(5);
  });

  it('refuses a request that was signed with another secret', async () => {
    const stranger = await startSimulator({ mode: 'http', botUrl: bot.url });
    await expect(stranger.as('jon').command('/case', 'EX-1')).rejects.toThrow('dispatch_failed');
    expect(noted.bodies).toEqual([]);
    await stranger.close();
  });

  it('hears of an event again when it answered with an error', async () => {
    slack.fault({ target: 'events_api', kind: 'lose_answer', times: 1 });
    const jon = slack.as('jon');
    await jon.say(jon.id, 'hello');
    await vi.waitFor(() => expect(noted.bodies).toHaveLength(2));
  });
});
