import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../../../simulator/simulator.ts';
import { createPace } from '../../../../simulator/slack/web-api/pace.ts';
import { startSimulator } from '../../../../simulator/start-simulator.ts';
import { createClient } from './client.ts';

describe("Slack's pace", () => {
  function paceAt(start: number) {
    let now = start;
    const pace = createPace({ enabled: true, monotonicNow: () => now });
    return { pace, pass: (ms: number) => (now += ms) };
  }
  function callsUntilStopped(call: () => number | undefined): number {
    let count = 0;
    while (call() === undefined && count < 10_000) count += 1;
    return count;
  }

  it.each([
    ['users.list', 20 + 5],
    ['chat.update', 50 + 5],
    ['views.open', 100 + 10],
  ])('lets %s through %i times a minute, and again when the minute is over', (method, limit) => {
    const { pace, pass } = paceAt(1000);
    expect(callsUntilStopped(() => pace.waitS(method, undefined))).toBe(limit);
    expect(pace.waitS(method, undefined)).toBe(60);
    pass(60_000);
    expect(pace.waitS(method, undefined)).toBeUndefined();
  });

  it('lets one post a second into a channel after a short burst, whatever happens in other channels', () => {
    const { pace, pass } = paceAt(1000);
    expect(callsUntilStopped(() => pace.waitS('chat.postMessage', 'C1'))).toBe(4);
    expect(pace.waitS('chat.postMessage', 'C2')).toBeUndefined();
    expect(pace.waitS('chat.postMessage', 'C1')).toBe(1);
    pass(1000);
    expect(pace.waitS('chat.postMessage', 'C1')).toBeUndefined();
    expect(pace.waitS('chat.postMessage', 'C1')).toBe(1);
  });

  it('counts each method by itself', () => {
    const { pace } = paceAt(1000);
    callsUntilStopped(() => pace.waitS('users.list', undefined));
    expect(pace.waitS('users.info', undefined)).toBeUndefined();
  });
});

describe('too many calls', () => {
  let slack: Simulator;
  beforeEach(async () => {
    slack = await startSimulator();
  });
  afterEach(() => slack.close());

  it('are answered 429 with Retry-After, and nothing is posted', async () => {
    const client = createClient(slack);
    const posts = Array.from({ length: 8 }, (_, index) =>
      client.chat.postMessage({ channel: 'C0PAYMENT', text: `${index}` }),
    );
    const results = await Promise.allSettled(posts);
    const refused = results.filter((one) => one.status === 'rejected');
    expect(refused.length).toBeGreaterThanOrEqual(3);
    expect(refused[0]?.reason).toMatchObject({ code: 'slack_webapi_rate_limited_error', retryAfter: 1 });
    expect(slack.messages('C0PAYMENT')).toHaveLength(8 - refused.length);
    expect(slack.calls('chat.postMessage').filter((call) => call.error === 'ratelimited')).toHaveLength(refused.length);
  });
});
