import type { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../../../simulator/simulator.ts';
import { startSimulator } from '../../../../simulator/start-simulator.ts';
import { createClient, errorOf } from './client.ts';
import { orderCard } from './order-app.ts';

const payments = 'C0PAYMENT';
const metadata = { event_type: 'ordermend_case', event_payload: { case_id: 'EX-1', version: 1 } };

describe('chat methods', () => {
  let slack: Simulator;
  let client: WebClient;

  beforeEach(async () => {
    slack = await startSimulator();
    client = createClient(slack);
  });
  afterEach(() => slack.close());

  it('post a message with blocks and metadata, and give every block its id', async () => {
    const posted = await client.chat.postMessage({
      channel: payments,
      text: 'late',
      blocks: orderCard('late'),
      metadata,
    });
    expect(posted).toMatchObject({
      ok: true,
      channel: payments,
      message: { text: 'late', bot_id: 'B0ORDMEND', metadata },
    });
    const [message] = slack.messages(payments);
    expect(message).toMatchObject({ ts: posted.ts, text: 'late', edited: false, metadata });
    expect(message?.blocks.every((block) => typeof block.block_id === 'string')).toBe(true);
  });

  it.each([
    ['channel_not_found', { channel: 'C0NOWHERE', text: 'hi' }],
    ['not_in_channel', { channel: 'C0GENERAL', text: 'hi' }],
    ['is_archived', { channel: 'C0OLDORDS', text: 'hi' }],
    ['no_text', { channel: payments }],
    ['invalid_blocks', { channel: payments, text: 'hi', blocks: [{ type: 'sectoin' }] }],
    ['invalid_metadata_format', { channel: payments, text: 'hi', metadata: { event_type: 'x' } }],
    [
      'metadata_too_large',
      { channel: payments, text: 'hi', metadata: { event_type: 'x', event_payload: { note: 'n'.repeat(9000) } } },
    ],
  ])('answer %s', async (error, args) => {
    await expect(client.apiCall('chat.postMessage', args)).rejects.toMatchObject(errorOf(error));
    expect(slack.messages(payments)).toEqual([]);
  });

  it('say in response_metadata where the fault of the blocks is', async () => {
    const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'h'.repeat(151) } }];
    const messages = ['[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]'];
    await expect(client.chat.postMessage({ channel: payments, text: 'x', blocks })).rejects.toMatchObject({
      data: { error: 'invalid_blocks', response_metadata: { messages } },
    });
  });

  it('open the direct messages of a person whose id is given as channel', async () => {
    const priya = slack.as('priya');
    const posted = await client.chat.postMessage({ channel: priya.id, text: 'a task for you' });
    expect(posted.channel).toBe('D00PRIYAN');
    await priya.seesDirectMessage('a task for you');
  });

  it('keep metadata on an update, drop blocks when only text is given, and mark that as edited', async () => {
    const { ts = '' } = await client.chat.postMessage({
      channel: payments,
      text: 'late',
      blocks: orderCard('late'),
      metadata,
    });
    await client.chat.update({ channel: payments, ts, text: 'lost', blocks: orderCard('lost', 2) });
    expect(slack.messages(payments)[0]).toMatchObject({ text: 'lost', edited: false, metadata });
    await client.chat.update({ channel: payments, ts, text: 'closed' });
    expect(slack.messages(payments)[0]).toMatchObject({ text: 'closed', blocks: [], edited: true, metadata });
    await client.chat.update({ channel: payments, ts, text: 'closed', metadata: {} as typeof metadata });
    expect(slack.messages(payments)[0]).not.toHaveProperty('metadata');
  });

  it('update only messages of the bot that are there, with at most 4000 characters', async () => {
    const mei = slack.as('mei');
    await mei.say('orders-payments', 'I am on it');
    const own = await mei.seesMessage('orders-payments', 'I am on it');
    const update = (ts: string, text: string) => client.chat.update({ channel: payments, ts, text });
    await expect(update(own.ts, 'no')).rejects.toMatchObject(errorOf('cant_update_message'));
    await expect(update('1.000001', 'no')).rejects.toMatchObject(errorOf('message_not_found'));
    const { ts = '' } = await client.chat.postMessage({ channel: payments, text: 'late' });
    await expect(update(ts, 'x'.repeat(4001))).rejects.toMatchObject(errorOf('msg_too_long'));
    await expect(client.chat.delete({ channel: payments, ts: own.ts })).rejects.toMatchObject(
      errorOf('cant_delete_message'),
    );
  });

  it('post a reply at top level, without thread_ts, when the parent was deleted by hand', async () => {
    const { ts: parent = '' } = await client.chat.postMessage({ channel: payments, text: 'late' });
    const reply = await client.chat.postMessage({ channel: payments, text: 'first', thread_ts: parent });
    expect(reply.message?.thread_ts).toBe(parent);
    const mei = slack.as('mei');
    await mei.deletes(await mei.seesMessage('orders-payments', 'late'));

    const orphan = await client.chat.postMessage({ channel: payments, text: 'second', thread_ts: parent });

    expect(orphan.ok).toBe(true);
    expect(orphan.message).not.toHaveProperty('thread_ts');
    expect(mei.messages('orders-payments').map((message) => message.text)).toEqual(['second']);
  });

  it('show an ephemeral message to members alone', async () => {
    const say = (user: string) => client.chat.postEphemeral({ channel: payments, user, text: 'Jon has it' });
    await say('U00MEILIN');
    await slack.as('mei').seesEphemeral('Jon has it');
    await expect(say('U0ADAOKAF')).rejects.toMatchObject(errorOf('user_not_in_channel'));
    expect(slack.messages(payments)).toEqual([]);
  });

  it('give a link to a message', async () => {
    const { ts = '' } = await client.chat.postMessage({ channel: payments, text: 'late' });
    const { permalink } = await client.chat.getPermalink({ channel: payments, message_ts: ts });
    expect(permalink).toBe(`https://ordermend-local.slack.com/archives/${payments}/p${ts.replace('.', '')}`);
  });
});
