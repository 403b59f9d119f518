import { connect } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { createFakeIngest, deliver, startHttp } from './start-http.ts';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const BODY = '{"id":"e1","text":"发货延迟 é"}';
const webhook = new Webhook(SECRET);

describe('who may bring events', () => {
  it('takes what the library standardwebhooks signed', async () => {
    const { origin } = await startHttp({ ingestSecret: SECRET });
    expect((await deliver(origin, BODY, { headers: signed({}) })).status).toBe(202);
  });

  it('takes one good signature among others, as while a secret is changed', async () => {
    const { origin } = await startHttp({ ingestSecret: SECRET });
    const headers = signed({});
    const several = `v1a,xxxx v1,${Buffer.alloc(32).toString('base64')} ${headers['webhook-signature']}`;
    expect((await deliver(origin, BODY, { headers: { ...headers, 'webhook-signature': several } })).status).toBe(202);
  });

  it.each<[string, Record<string, string>]>([
    ['nothing signed', {}],
    ['a forged signature', { ...signed({}), 'webhook-signature': `v1,${Buffer.alloc(32, 7).toString('base64')}` }],
    ['a signature cut short', { ...signed({}), 'webhook-signature': 'v1,' }],
    ['a signature of nothing', { ...signed({}), 'webhook-signature': 'v1' }],
    ['another version', { ...signed({}), 'webhook-signature': signed({})['webhook-signature'].replace('v1,', 'v2,') }],
    ['another id', { ...signed({}), 'webhook-id': 'msg_2' }],
    ['a time that is none', { ...signed({}), 'webhook-timestamp': 'now' }],
    ['a stale signature', signed({ at: Date.now() - 301_000 })],
    ['a signature from the future', signed({ at: Date.now() + 305_000 })],
    ['a signature of another body', signed({ body: '{}' })],
    ['a signature by another secret', signed({ by: new Webhook('whsec_dGhpcyBpcyBub3Qgb3VyIHNlY3JldA==') })],
  ])('answers 401 to %s', async (_what, headers) => {
    const ingest = createFakeIngest();
    const { origin } = await startHttp({ ingestSecret: SECRET, ingest });
    expect((await deliver(origin, BODY, { headers })).status).toBe(401);
    expect(ingest.given).toEqual([]);
  });

  it('trusts a signature and not the way it came', async () => {
    const { origin } = await startHttp({ ingestSecret: SECRET });
    const headers = { ...signed({}), 'x-forwarded-for': '203.0.113.9' };
    expect((await deliver(origin, BODY, { headers })).status).toBe(202);
  });

  it.each([
    ['forwarded', 'for=203.0.113.9'],
    ['x-forwarded-for', '203.0.113.9'],
    ['x-forwarded-proto', 'https'],
    ['X-Forwarded-Anything', 'yes'],
    ['origin', 'https://evil.example'],
  ])('refuses unsigned events that carry %s', async (name, value) => {
    const { origin } = await startHttp();
    const status = await postRaw(origin, `${name}: ${value}\r\n`);
    expect(status).toBe(403);
  });

  it('takes unsigned events from this machine', async () => {
    const { origin } = await startHttp();
    expect(await postRaw(origin, '')).toBe(202);
  });
});

function signed({ at = Date.now(), body = BODY, by = webhook }) {
  const time = new Date(at);
  return {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(at / 1000)),
    'webhook-signature': by.sign('msg_1', time, body),
  };
}

/** fetch refuses to set some headers; a socket does not. */
function postRaw(origin: string, headers: string): Promise<number> {
  const { hostname, port } = new URL(origin);
  const request = `POST /v1/events HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10\r\n${headers}Connection: close\r\n\r\n{"id":"e"}`;
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(request));
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('close', () => resolve(Number(text.slice(9, 12))));
    socket.on('error', reject);
  });
}
