import type { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../../../simulator/simulator.ts';
import { startSimulator } from '../../../../simulator/start-simulator.ts';
import { createClient, errorOf } from './client.ts';

describe('faults on order', () => {
  let slack: Simulator;
  let client: WebClient;
  const post = () => client.chat.postMessage({ channel: 'C0PAYMENT', text: 'late' });

  beforeEach(async () => {
    slack = await startSimulator();
    client = createClient(slack);
  });
  afterEach(() => slack.close());

  it('lose the answer of a post that was done', async () => {
    slack.fault({ target: 'chat.postMessage', kind: 'lose_answer', times: 1 });
    await expect(post()).rejects.toMatchObject({ code: 'slack_webapi_request_error' });
    expect(slack.messages('C0PAYMENT').map((message) => message.text)).toEqual(['late']);
    expect(slack.calls('chat.postMessage')).toMatchObject([{ ok: true, args: { text: 'late' } }]);
  });

  it.each([
    ['refuse_connection', { code: 'slack_webapi_request_error' }],
    ['http_500', { code: 'slack_webapi_http_error', statusCode: 500 }],
    ['rate_limited', { code: 'slack_webapi_rate_limited_error', retryAfter: 7 }],
    ['error', errorOf('fatal_error')],
  ] as const)('%s does nothing, as often as ordered', async (kind, refusal) => {
    slack.fault({ target: 'chat.postMessage', kind, times: 2, error: 'fatal_error', retryAfterS: 7 });
    await expect(post()).rejects.toMatchObject(refusal);
    await expect(post()).rejects.toMatchObject(refusal);
    expect(slack.messages('C0PAYMENT')).toEqual([]);
    await post();
    expect(slack.messages('C0PAYMENT')).toHaveLength(1);
  });

  it('delay an answer that comes in the end', async () => {
    slack.fault({ target: 'chat.postMessage', kind: 'delay', times: 1, delayMs: 5 });
    expect((await post()).ok).toBe(true);
  });

  it('touch only their target', async () => {
    slack.fault({ target: 'chat.update', kind: 'error', times: 1 });
    expect((await post()).ok).toBe(true);
  });

  it('record calls without the token', async () => {
    await post();
    expect(JSON.stringify(slack.calls())).not.toContain('xoxb');
  });
});
