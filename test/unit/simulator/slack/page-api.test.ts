import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../../../simulator/simulator.ts';
import { startSimulator } from '../../../../simulator/start-simulator.ts';
import type { ActAnswer, PageState } from '../../../../simulator/wire.ts';
import { createClient } from './client.ts';

describe("the page's API", () => {
  let slack: Simulator;
  beforeEach(async () => {
    slack = await startSimulator();
  });
  afterEach(() => slack.close());

  async function post(path: string, body: unknown): Promise<{ readonly status: number; readonly json: ActAnswer }> {
    const response = await fetch(slack.url + path, { method: 'POST', body: JSON.stringify(body) });
    return { status: response.status, json: (await response.json()) as ActAnswer };
  }
  async function* states(as: string): AsyncGenerator<PageState> {
    const response = await fetch(`${slack.url}/page/stream?as=${as}`);
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) yield JSON.parse(part.slice('data: '.length)) as PageState;
    }
  }

  it('streams what one person sees, and again after a change', async () => {
    const stream = states('U00MEILIN');
    const first = (await stream.next()).value as PageState;
    expect(first.me).toMatchObject({ realName: 'Mei Lin', locale: 'zh-CN' });
    expect(first.people.length).toBeGreaterThanOrEqual(9);
    expect(first.channels.map((channel) => channel.name)).toContain('orders-payments');
    expect(first.channels.find((channel) => channel.directWith !== undefined)?.id).toBe('D00MEILIN');
    expect(first.commands.map((command) => command.name)).toEqual([
      '/order',
      '/cases',
      '/case',
      '/digest',
      '/ordermend',
    ]);
    expect(first).toMatchObject({ botConnected: false, shop: { running: false } });

    const client = createClient(slack);
    await client.chat.postMessage({ channel: 'C0PAYMENT', text: 'late' });
    await client.chat.postEphemeral({ channel: 'C0PAYMENT', user: 'U00MEILIN', text: 'only you' });

    const second = (await stream.next()).value as PageState;
    expect(second.messages.map((message) => message.text)).toEqual(['late', 'only you']);
    expect(second.unread.C0PAYMENT).toBe(1);
    await post('/page/act', { as: 'U00MEILIN', kind: 'read', channel: 'C0PAYMENT' });
    const third = (await stream.next()).value as PageState;
    expect(third.unread.C0PAYMENT).toBe(0);
    await stream.return(undefined);
  });

  it('shows a guest only the channels that they are in', async () => {
    const stream = states('U00LEOGUE');
    const { channels } = (await stream.next()).value as PageState;
    expect(channels.map((channel) => channel.name)).toEqual(['customer-care', 'warehouse', 'directmessage']);
    await stream.return(undefined);
  });

  it('lets people act, and says what is wrong with an order that makes no sense', async () => {
    expect(await post('/page/act', { as: 'jon', kind: 'say', channel: 'C0PAYMENT', text: 'hi' })).toEqual({
      status: 200,
      json: { ok: true },
    });
    expect(slack.messages('C0PAYMENT')).toMatchObject([{ user: 'U00JONALV', text: 'hi' }]);
    expect((await post('/page/act', { as: 'nobody', kind: 'open_home' })).status).toBe(400);
    expect((await post('/page/act', { as: 'jon', kind: 'dance' })).status).toBe(400);
    const command = await post('/page/act', {
      as: 'jon',
      kind: 'command',
      channel: 'C0PAYMENT',
      command: '/order',
      text: '',
    });
    expect(command).toEqual({
      status: 200,
      json: { ok: false, error: '/order failed with the error "dispatch_failed"' },
    });
  });

  it('orders faults and lists calls', async () => {
    await post('/page/fault', { target: 'chat.postMessage', kind: 'error', times: 1, error: 'fatal_error' });
    await createClient(slack)
      .chat.postMessage({ channel: 'C0PAYMENT', text: 'late' })
      .catch(() => undefined);
    const calls = (await (await fetch(`${slack.url}/page/calls`)).json()) as unknown;
    expect(calls).toMatchObject([
      { method: 'chat.postMessage', ok: false, error: 'fatal_error', args: { channel: 'C0PAYMENT' } },
    ]);
    expect((await post('/page/fault', { target: 'chat.postMessage', kind: 'explode', times: 1 })).status).toBe(400);
  });

  it('serves no page from elsewhere', async () => {
    const act = { method: 'POST', body: JSON.stringify({ as: 'jon', kind: 'say', channel: 'C0PAYMENT', text: 'hi' }) };
    const response = await fetch(`${slack.url}/page/act`, { ...act, headers: { origin: 'https://evil.example' } });
    expect(response.status).toBe(403);
    expect(slack.messages('C0PAYMENT')).toEqual([]);
  });

  it('escapes what a person types, as Slack does, and keeps mentions', async () => {
    await slack.as('jon').say('orders-payments', '<!channel> & @Ordermend <@U00MEILIN>');
    expect(slack.messages('C0PAYMENT')[0]?.text).toBe('&lt;!channel&gt; &amp; <@U0ORDMEND> <@U00MEILIN>');
  });

  it('moves the clock on', async () => {
    const before = slack.clock.now();
    await post('/page/act', { as: 'tom', kind: 'advance', ms: 86_400_000 });
    expect(slack.clock.now()).toBeGreaterThanOrEqual(before + 86_400_000);
  });

  it('says how to build the page when it is not built', async () => {
    const response = await fetch(slack.url);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
  });

  it('serves the built page, and nothing outside its folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'page-'));
    writeFileSync(join(folder, 'index.html'), '<h1>Ordermend</h1>');
    const built = await startSimulator({ pageFolder: folder });
    const index = await fetch(built.url);
    expect(index.headers.get('content-type')).toContain('text/html');
    expect(await index.text()).toBe('<h1>Ordermend</h1>');
    expect((await fetch(`${built.url}/%2e%2e/%2e%2e/etc/passwd`)).status).toBe(404);
    await built.close();
    rmSync(folder, { recursive: true });
  });
});
