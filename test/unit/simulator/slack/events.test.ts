import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Simulator } from '../../../../simulator/simulator.ts';
import { commands, shortcuts, subscriptions } from '../../../../simulator/slack/surface.ts';
import { startSimulator } from '../../../../simulator/start-simulator.ts';
import { createClient } from './client.ts';

describe('the simulated workspace has the app installed as its manifest says', () => {
  const manifest = parse(readFileSync('manifest/slack-socket.yaml', 'utf8'));

  it('with these events', () => {
    expect(subscriptions).toEqual(manifest.settings.event_subscriptions.bot_events);
  });

  it('with these commands and shortcuts', () => {
    const { slash_commands, shortcuts: wanted } = manifest.features;
    expect(commands.map(({ name }) => name)).toEqual(slash_commands.map((it: { command: string }) => it.command));
    expect(shortcuts.map(({ callbackId, type }) => [callbackId, type])).toEqual(
      wanted.map((it: { callback_id: string; type: string }) => [it.callback_id, it.type]),
    );
  });
});

describe('the app is told', () => {
  let slack: Simulator;
  beforeEach(async () => {
    slack = await startSimulator({ patience: { eventRetryMs: [] } });
  });
  afterEach(() => slack.close());

  function events(): readonly unknown[] {
    return slack.deliveries().map(({ envelope }) => envelope.payload.event);
  }

  it('what people say where it is a member, public and private, and nothing of other channels', async () => {
    const mei = slack.as('mei');
    await mei.say('general', 'has anybody seen the cake?');
    await mei.say('order-desk', 'good morning');
    await mei.say('customer-care', 'good evening');
    expect(events()).toMatchObject([
      { type: 'message', text: 'good morning', user: mei.id, channel_type: 'channel' },
      { type: 'message', text: 'good evening', user: mei.id, channel_type: 'group' },
    ]);
  });

  it('of its own messages, by whom they are known as its own, of their change and of their end', async () => {
    const client = createClient(slack);
    const channel = 'C0ORDDESK';
    const { ts = '' } = await client.chat.postMessage({ channel, text: 'first' });
    await client.chat.update({ channel, ts, text: 'second' });
    await client.chat.delete({ channel, ts });
    expect(events()).toMatchObject([
      { text: 'first', user: 'U0ORDMEND', bot_id: 'B0ORDMEND' },
      { subtype: 'message_changed', message: { ts, text: 'second' }, previous_message: { ts, text: 'first' } },
      { subtype: 'message_deleted', deleted_ts: ts, previous_message: { ts, text: 'second' } },
    ]);
  });

  it('of a tombstone where the start of a thread was deleted', async () => {
    const mei = slack.as('mei');
    await mei.say('order-desk', 'who knows order 1001?');
    const question = await mei.seesMessage('order-desk', '1001');
    await mei.say('order-desk', 'I do', question);
    await mei.deletes(question);
    expect(events().at(-1)).toMatchObject({
      subtype: 'message_changed',
      message: { subtype: 'tombstone', ts: question.ts, reply_count: 1 },
    });
  });

  it('who joins and who leaves', () => {
    const { channels } = slack.slack.state;
    const ada = slack.as('ada').id;
    const before = channels.find('order-desk')?.members ?? [];
    channels.change('C0ORDDESK', { members: [...before, ada] });
    channels.change('C0ORDDESK', { members: before });
    expect(events()).toMatchObject([
      { type: 'member_joined_channel', user: ada, channel: 'C0ORDDESK', channel_type: 'C' },
      { type: 'member_left_channel', user: ada, channel: 'C0ORDDESK' },
    ]);
  });
});
