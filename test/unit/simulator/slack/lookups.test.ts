import type { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../../../simulator/simulator.ts';
import { BOT_SCOPES } from '../../../../simulator/slack/web-api/scopes.ts';
import { startSimulator } from '../../../../simulator/start-simulator.ts';
import { createClient, errorOf } from './client.ts';

describe('who may ask', () => {
  let slack: Simulator;
  beforeEach(async () => {
    slack = await startSimulator();
  });
  afterEach(() => slack.close());

  it('tells the bot who it is and which scopes it has', async () => {
    const answer = await createClient(slack).auth.test();
    expect(answer).toMatchObject({ user_id: 'U0ORDMEND', bot_id: 'B0ORDMEND', team_id: 'T0ORDMEND' });
    expect(answer.response_metadata?.scopes).toEqual(BOT_SCOPES);
  });

  it('refuses no token, a foreign token, a token of the wrong kind and an unknown method', async () => {
    const url = `${slack.env().SLACK_API_URL}users.list`;
    expect(await (await fetch(url, { method: 'POST' })).json()).toEqual({ ok: false, error: 'not_authed' });
    const foreign = createClient(slack, 'xoxb-somebody-else');
    await expect(foreign.auth.test()).rejects.toMatchObject(errorOf('invalid_auth'));
    const app = createClient(slack, slack.env().SLACK_APP_TOKEN);
    await expect(app.users.list({})).rejects.toMatchObject(errorOf('not_allowed_token_type'));
    await expect(createClient(slack).apiCall('orders.mend')).rejects.toMatchObject(errorOf('unknown_method'));
  });

  it('names the scope that is missing', async () => {
    const client = createClient(slack);
    await expect(client.reactions.add({ channel: 'C0PAYMENT', timestamp: '1.1', name: 'eyes' })).rejects.toMatchObject({
      data: { error: 'missing_scope', needed: 'reactions:write', provided: BOT_SCOPES.join(',') },
    });
  });

  it('reads history of a private channel only with the scope for it', async () => {
    const narrow = await startSimulator({ botScopes: ['channels:history', 'channels:read'] });
    const client = createClient(narrow);
    await expect(client.conversations.history({ channel: 'C0CUSTCAR' })).rejects.toMatchObject(
      errorOf('missing_scope'),
    );
    await expect(client.conversations.list({ types: 'private_channel' })).rejects.toMatchObject(
      errorOf('missing_scope'),
    );
    expect((await client.conversations.history({ channel: 'C0PAYMENT' })).ok).toBe(true);
    await narrow.close();
  });
});

describe('what can be looked up', () => {
  let slack: Simulator;
  let client: WebClient;
  beforeEach(async () => {
    slack = await startSimulator({ rateLimits: false });
    client = createClient(slack);
  });
  afterEach(() => slack.close());

  it('people, with their zone, and their language only when asked for', async () => {
    const { user } = await client.users.info({ user: 'U00MEILIN', include_locale: true });
    expect(user).toMatchObject({ real_name: 'Mei Lin', tz: 'Asia/Shanghai', tz_offset: 28_800, locale: 'zh-CN' });
    expect((await client.users.info({ user: 'U00MEILIN' })).user).not.toHaveProperty('locale');
    expect((await client.users.info({ user: 'U00LEOGUE' })).user).toMatchObject({ is_restricted: true });
    await expect(client.users.info({ user: 'U0NOBODY0' })).rejects.toMatchObject(errorOf('user_not_found'));
  });

  it('all people in pages, Slackbot among them', async () => {
    const first = await client.users.list({ limit: 4 });
    const second = await client.users.list({ limit: 100, cursor: first.response_metadata?.next_cursor ?? '' });
    const ids = [...(first.members ?? []), ...(second.members ?? [])].map((member) => member.id);
    expect(ids).toHaveLength(10);
    expect(ids).toContain('USLACKBOT');
    expect(second.response_metadata?.next_cursor).toBe('');
  });

  it('channels, their members and user groups', async () => {
    const { channel } = await client.conversations.info({ channel: 'C0CUSTCAR' });
    expect(channel).toMatchObject({ name: 'customer-care', is_private: true, is_member: true });
    expect((await client.conversations.info({ channel: 'C0GENERAL' })).channel).toMatchObject({ is_member: false });
    const { members } = await client.conversations.members({ channel: 'C0CUSTCAR' });
    expect(members).toContain('U00LEOGUE');
    const { usergroups = [] } = await client.usergroups.list({ include_users: true });
    expect(usergroups[0]).toMatchObject({ handle: 'order-handlers', users: ['U00MEILIN', 'U00JONALV', 'U00PRIYAN'] });
    expect((await client.usergroups.users.list({ usergroup: 'S00FINANC' })).users).toEqual(['U0WANGFAN']);
    const { channel: direct } = await client.conversations.open({ users: 'U00JONALV' });
    expect(direct?.id).toBe('D00JONALV');
  });

  it('history newest first, without replies, with metadata only when asked for', async () => {
    const metadata = { event_type: 'ordermend_case', event_payload: { case_id: 'EX-1' } };
    const channel = 'C0PAYMENT';
    const first = await client.chat.postMessage({ channel, text: 'one', metadata });
    await client.chat.postMessage({ channel, text: 'reply', thread_ts: first.ts ?? '' });
    await client.chat.postMessage({ channel, text: 'two' });

    const { messages = [] } = await client.conversations.history({ channel });
    expect(messages.map((message) => message.text)).toEqual(['two', 'one']);
    expect(messages[1]).toMatchObject({ reply_count: 1 });
    expect(messages[1]).not.toHaveProperty('metadata');

    const found = await client.conversations.history({
      channel,
      include_all_metadata: true,
      oldest: first.ts ?? '',
      latest: first.ts ?? '',
      inclusive: true,
    });
    expect(found.messages).toMatchObject([{ text: 'one', metadata }]);
    expect((await client.conversations.history({ channel, limit: 1 })).has_more).toBe(true);

    const thread = await client.conversations.replies({ channel, ts: first.ts ?? '' });
    expect(thread.messages?.map((message) => message.text)).toEqual(['one', 'reply']);
    await expect(client.conversations.replies({ channel, ts: '1.000001' })).rejects.toMatchObject(
      errorOf('thread_not_found'),
    );
  });
});
