import type { App } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Simulator } from '../../../../simulator/simulator.ts';
import { startSimulator } from '../../../../simulator/start-simulator.ts';
import { type BoltApp, startBoltApp } from './bolt-app.ts';
import { listenForOrders, type Noted, orderCard, resolveModal } from './order-app.ts';

describe('when the bot does not answer', () => {
  let slack: Simulator;
  let bot: BoltApp | undefined;

  beforeEach(async () => {
    slack = await startSimulator({ patience: { eventRetryMs: [0, 1, 1] } });
  });
  afterEach(async () => {
    await bot?.stop();
    bot = undefined;
    await slack.close();
  });
  async function start(listen: (app: App) => void): Promise<BoltApp> {
    bot = await startBoltApp(slack, listen);
    return bot;
  }
  async function postCard({ app }: BoltApp) {
    await app.client.chat.postMessage({ channel: 'C0PAYMENT', text: 'Order 1001', blocks: orderCard('late') });
    return slack.as('mei').seesMessage('orders-payments', 'Order 1001');
  }

  it('in time, the person who clicked reads so, and the click does not come again', async () => {
    const hasty = await startSimulator({ patience: { ackMs: 40 } });
    let clicks = 0;
    const running = await startBoltApp(hasty, (app) => app.action('case.resolve', async () => void clicks++));
    const { client } = running.app;
    await client.chat.postMessage({ channel: 'C0PAYMENT', text: 'Order 1001', blocks: orderCard('late') });
    const mei = hasty.as('mei');
    const card = await mei.seesMessage('orders-payments', 'Order 1001');
    await expect(mei.press(card, 'case.resolve')).rejects.toThrow('Ordermend did not respond');
    await vi.waitFor(() => expect(clicks).toBe(1));
    expect(clicksOf(hasty)).toMatchObject([{ ack: { acked: false, reason: 'timeout' } }]);
    await running.stop();
    await hasty.close();
  });

  it("a command says so with Slack's own errors", async () => {
    const mei = slack.as('mei');
    await expect(mei.command('/order', '1001')).rejects.toThrow('/order failed with the error "dispatch_failed"');
    await start(listenForOrders({ bodies: [] }));
    slack.fault({ target: 'slash_commands', kind: 'lose_answer', times: 1 });
    await expect(mei.command('/order', '1001')).rejects.toThrow('/order failed with the error "operation_timeout"');
    await expect(mei.command('/orders', '1001')).rejects.toThrow('/orders is not a valid command.');
  });

  it('a modal stays open with what was typed, and can be submitted again', async () => {
    await start(listenForOrders({ bodies: [] }));
    slack.fault({ target: 'interactive', kind: 'lose_answer', times: 1 });
    const { state } = slack.slack;
    state.modals.open('U00MEILIN', { ...resolveModal, blocks: [...resolveModal.blocks] } as never);
    const mei = slack.as('mei');
    const modal = await mei.seesModal();
    const submitting = mei.submit(modal, { resolution: 'RESHIP', note: 'broken glass' });
    await expect(submitting).rejects.toThrow('We had some trouble connecting. Try again?');
    expect(mei.modals()).toHaveLength(1);
    await mei.submit(modal);
    expect(mei.modals()).toEqual([]);
    // Slack saw one submission, the bot two: both were acknowledged, one acknowledgement was lost.
    await slack.waitFor(() => mei.ephemerals().length === 2, 'both answers of the bot');
  });

  it('an answer to a submission that Slack does not understand is trouble, too', async () => {
    const errors = { nothing_of_this_name: 'wrong' };
    await start((app) => app.view('case.resolve', async ({ ack }) => ack({ response_action: 'errors', errors })));
    slack.slack.state.modals.open('U00MEILIN', { ...resolveModal, blocks: [...resolveModal.blocks] } as never);
    const mei = slack.as('mei');
    const submitting = mei.submit(await mei.seesModal(), { resolution: 'RESHIP' });
    await expect(submitting).rejects.toThrow('We had some trouble connecting. Try again?');
  });

  it('an event comes again with its number until it is acknowledged', async () => {
    slack.fault({ target: 'events_api', kind: 'lose_answer', times: 2 });
    const seen: (number | undefined)[] = [];
    await start((app) => app.message(async ({ context }) => void seen.push(context.retryNum)));
    const mei = slack.as('mei');
    await mei.say(mei.id, 'hello');
    await vi.waitFor(() => expect(seen).toHaveLength(3));
    expect(seen).toEqual([0, 1, 2]);
    const ids = slack.deliveries().map(({ envelope }) => envelope.payload.event_id);
    expect(new Set(ids).size).toBe(1);
  });

  it('an event that came while nobody was connected is brought when the bot is back', async () => {
    const patient = await startSimulator({ patience: { eventRetryMs: [0, 300, 300] } });
    const mei = patient.as('mei');
    await mei.say(mei.id, 'are you there?');
    const noted: Noted = { bodies: [] };
    const running = await startBoltApp(patient, listenForOrders(noted));
    await mei.seesDirectMessage('Try /ordermend help');
    expect(noted.bodies).toMatchObject([{ text: 'are you there?' }]);
    await running.stop();
    await patient.close();
  });

  it('the same click can be delivered twice, as Slack sometimes does', async () => {
    const values: unknown[] = [];
    const running = await start((app) =>
      app.action('case.resolve', async ({ ack, body }) => {
        values.push('actions' in body ? body.actions[0] : body);
        await ack();
      }),
    );
    await slack.as('mei').press(await postCard(running), 'case.resolve');
    const [first] = clicksOf(slack);
    if (first === undefined) throw new Error('nothing was delivered');
    await slack.deliverAgain(first);
    expect(values).toHaveLength(2);
    expect(values[1]).toEqual(values[0]);
  });

  it('a late trigger is expired', async () => {
    const hasty = await startSimulator({ patience: { triggerMs: 0 } });
    const errors: unknown[] = [];
    const running = await startBoltApp(hasty, (app) =>
      app.action('case.resolve', async ({ ack, body, client }) => {
        await ack();
        const trigger_id = 'trigger_id' in body ? body.trigger_id : '';
        await client.views
          .open({ trigger_id, view: resolveModal })
          .catch((error: { data: unknown }) => errors.push(error.data));
      }),
    );
    const { client } = running.app;
    await client.chat.postMessage({ channel: 'C0PAYMENT', text: 'Order 1001', blocks: orderCard('late') });
    const mei = hasty.as('mei');
    await mei.press(await mei.seesMessage('orders-payments', 'Order 1001'), 'case.resolve');
    await hasty.waitFor(() => hasty.calls('views.open').length === 1, 'the call');
    await hasty.waitFor(() => hasty.calls('views.open')[0]?.error === 'expired_trigger_id', 'the refusal');
    expect(mei.modals()).toEqual([]);
    await running.stop();
    await hasty.close();
  });
});

describe('a connection', () => {
  it('that Slack refreshes is opened again by Bolt', async () => {
    const slack = await startSimulator();
    const bot = await startBoltApp(slack, listenForOrders({ bodies: [] }));
    slack.slack.socket.refresh();
    await slack.waitFor(() => slack.calls('apps.connections.open').length === 2, 'the second connection');
    await slack.botIsConnected();
    const jon = slack.as('jon');
    await jon.command('/case', 'EX-1');
    expect(jon.ephemerals()).toHaveLength(1);
    await bot.stop();
    await slack.close();
  });
});

/** What was brought because somebody pressed something; events of messages come beside it. */
function clicksOf(simulator: Simulator) {
  return simulator.deliveries().filter(({ envelope }) => envelope.kind === 'interactive');
}
