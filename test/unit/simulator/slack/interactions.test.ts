import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Simulator } from '../../../../simulator/simulator.ts';
import { createResponseUrls } from '../../../../simulator/slack/state/response-urls.ts';
import { startSimulator } from '../../../../simulator/start-simulator.ts';
import { type BoltApp, startBoltApp } from './bolt-app.ts';

const plain = (text: string) => ({ type: 'plain_text', text }) as const;
const orderInput: ModalView['blocks'][number] = {
  type: 'input',
  block_id: 'order',
  optional: true,
  label: plain('Order'),
  element: { type: 'external_select', action_id: 'value', min_query_length: 2 },
};
function modal(callbackId: string, more: Partial<ModalView> = {}): ModalView {
  const title = plain(callbackId.slice(0, 24));
  return { type: 'modal', callback_id: callbackId, title, submit: plain('Go'), blocks: [orderInput], ...more };
}

describe('a person and the app', () => {
  let slack: Simulator;
  let bot: BoltApp;
  let bodies: Record<string, unknown>[];

  beforeEach(async () => {
    slack = await startSimulator();
    bodies = [];
    bot = await startBoltApp(slack, listen);
  });
  afterEach(async () => {
    await bot.stop();
    await slack.close();
  });

  function note(body: unknown): void {
    bodies.push(body as Record<string, unknown>);
  }
  function listen(app: App): void {
    app.shortcut('report_exception', async ({ ack, body, client }) => {
      note(body);
      await ack();
      await client.views.open({ trigger_id: body.trigger_id, view: modal('report', { notify_on_close: true }) });
    });
    app.shortcut('exception_from_message', async ({ ack, body, respond }) => {
      note(body);
      await ack();
      await respond('taken');
    });
    app.options('value', async ({ ack, options }) => {
      note(options);
      await ack({ options: [{ text: plain(`order ${options.value}`), value: options.value }] });
    });
    app.view('report', async ({ ack }) => ack({ response_action: 'push', view: modal('second') }));
    app.view('second', async ({ ack }) => ack({ response_action: 'update', view: modal('third') }));
    app.view('third', async ({ ack }) => ack({ response_action: 'clear' }));
    app.view({ type: 'view_closed', callback_id: 'report' }, async ({ ack, body }) => {
      note(body);
      await ack();
    });
    app.event('app_mention', async ({ event, say }) => {
      note(event);
      await say({ text: 'Here I am', thread_ts: event.ts });
    });
    app.command('/digest', async ({ ack, respond }) => {
      await ack();
      await respond({ response_type: 'in_channel', text: 'The digest' });
    });
    app.action('close', async ({ ack, respond, body }) => {
      note(body);
      await ack();
      await respond({ delete_original: true });
    });
  }

  it('go through push, update and clear of modals', async () => {
    const jon = slack.as('jon');
    await jon.shortcut('report_exception');
    await jon.submit(await jon.seesModal('report'));
    expect(jon.modals().map((view) => view.callbackId)).toEqual(['report', 'second']);
    await jon.submit(await jon.seesModal('second'));
    expect(jon.modals().map((view) => view.callbackId)).toEqual(['report', 'third']);
    await jon.submit(await jon.seesModal('third'));
    expect(jon.modals()).toEqual([]);
    expect(bodies[0]).toMatchObject({ type: 'shortcut', callback_id: 'report_exception', user: { id: jon.id } });
  });

  it('tell of a closed modal when it asked for that, without what was typed', async () => {
    const jon = slack.as('jon');
    await jon.shortcut('report_exception');
    await jon.close(await jon.seesModal('report'));
    expect(bodies[1]).toMatchObject({ type: 'view_closed', is_cleared: false, view: { callback_id: 'report' } });
    expect(jon.modals()).toEqual([]);
  });

  it('suggest options once enough was typed', async () => {
    const jon = slack.as('jon');
    await jon.shortcut('report_exception');
    const view = await jon.seesModal('report');
    expect(await jon.suggestions(view, 'value', '1')).toEqual([]);
    expect(await jon.suggestions(view, 'value', '1001')).toEqual([{ text: plain('order 1001'), value: '1001' }]);
    expect(bodies.at(-1)).toMatchObject({
      type: 'block_suggestion',
      block_id: 'order',
      value: '1001',
      view: { id: view.id },
    });
  });

  it('turn a message into a shortcut of its own', async () => {
    const mei = slack.as('mei');
    await mei.say('order-desk', 'the box was empty');
    const message = await mei.seesMessage('order-desk', 'the box was empty');
    await mei.shortcut('exception_from_message', message);
    await mei.seesEphemeral('taken');
    expect(bodies[0]).toMatchObject({ type: 'message_action', message: { ts: message.ts, text: 'the box was empty' } });
  });

  it('meet in a thread after a mention', async () => {
    const mei = slack.as('mei');
    await mei.say('order-desk', '@Ordermend help');
    const message = await mei.seesMessage('order-desk', 'help');
    await mei.seesReply(message, 'Here I am');
    expect(bodies[0]).toMatchObject({ type: 'app_mention', channel: 'C0ORDDESK', text: '<@U0ORDMEND> help' });
  });

  it('share an answer with the channel when the app says so', async () => {
    await slack.as('tom').command('/digest', '', 'ops-daily');
    const shared = await slack.as('ada').seesMessage('ops-daily', 'The digest');
    expect(shared.user).toBe('U0ORDMEND');
  });

  it('take an ephemeral message away through its own button', async () => {
    const { client } = bot.app;
    const button = { type: 'button', action_id: 'close', text: plain('Close') } as const;
    const blocks = [{ type: 'actions' as const, elements: [button] }];
    await client.chat.postEphemeral({ channel: 'C0PAYMENT', user: 'U00MEILIN', text: 'for you', blocks });
    const mei = slack.as('mei');
    await mei.press(await mei.seesEphemeral('for you'), 'close');
    await slack.waitFor(() => mei.ephemerals().length === 0, 'the message to go');
    expect(bodies[0]).toMatchObject({ container: { is_ephemeral: true } });
    expect(bodies[0]).not.toHaveProperty('message');
  });
});

describe('a response_url', () => {
  const origin = { person: 'U00MEILIN', channel: 'C0PAYMENT', ephemeral: true };

  it('is good for five uses and half an hour', () => {
    let now = 0;
    let drawn = 0;
    const ids = { secret: () => `s${++drawn}` };
    const urls = createResponseUrls({ ids, monotonicNow: () => now, lifeMs: 30 * 60_000 });
    const [first, second] = [urls.give(origin), urls.give(origin)];
    const uses = Array.from({ length: 6 }, () => urls.use(first));
    expect(uses).toEqual([origin, origin, origin, origin, origin, 'used_url']);
    now = 30 * 60_000 + 1;
    expect(urls.use(second)).toBe('expired_url');
    expect(urls.use('/hooks/response/unknown')).toBe('expired_url');
  });

  it('answers 404 when it is used up, and 400 to blocks that Slack does not take', async () => {
    const slack = await startSimulator();
    const url = slack.url + slack.slack.state.responseUrls.give(origin);
    const post = async (body: object) => (await fetch(url, { method: 'POST', body: JSON.stringify(body) })).status;
    expect(await post({ text: 'hi', blocks: [{ type: 'sectoin' }] })).toBe(400);
    expect(await post({ text: 'one' })).toBe(200);
    await post({ text: 'two' });
    await post({ text: 'three' });
    expect(await post({ text: 'four' })).toBe(200);
    expect(await post({ text: 'five' })).toBe(404);
    expect(
      slack
        .as('mei')
        .ephemerals()
        .map((message) => message.text),
    ).toEqual(['one', 'two', 'three', 'four']);
    await vi.waitFor(() => expect(slack.calls('response_url')).toHaveLength(6));
    await slack.close();
  });
});
