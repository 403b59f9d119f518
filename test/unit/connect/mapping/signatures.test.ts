import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Signature } from '../../../../src/connect/mapping/schema/signature.ts';
import { verifierOf } from '../../../../src/connect/mapping/verify/verifier-of.ts';
import { NOW } from './a-mapping.ts';

const SECRET = 's3cret-of-the-shop';
const BODY = Buffer.from('{"name":"Søren 🎉","token":"s3cret-of-the-shop"}');
const SECONDS = NOW / 1_000;
const hmac = (text: string, algorithm = 'sha256') => createHmac(algorithm, SECRET).update(text);

interface Came {
  readonly headers?: Readonly<Record<string, string>>;
  readonly url?: string;
  readonly body?: Buffer;
  readonly isLocal?: boolean;
}

describe('signatures of mapped sources', () => {
  it('HMAC of the raw body: right, wrong, missing, over another body', () => {
    const takes = schemeOf({ scheme: 'hmac', header: 'X-Sig', prefix: 'sha256=' });
    const right = hmac(BODY.toString()).digest('hex');
    expect(takes({ headers: { 'x-sig': `sha256=${right}` } })).toBe(true);
    expect(takes({ headers: { 'x-sig': right } })).toBe(false);
    expect(takes({ headers: { 'x-sig': `sha256=${right.replace(/^./, '0').slice(0, -1)}z` } })).toBe(false);
    expect(takes({})).toBe(false);
    expect(takes({ headers: { 'x-sig': `sha256=${right}` }, body: Buffer.from('{}') })).toBe(false);
  });

  it('HMAC-SHA1 in base64', () => {
    const takes = schemeOf({ scheme: 'hmac', header: 'X-Sig', algorithm: 'sha1', encoding: 'base64' });
    expect(takes({ headers: { 'x-sig': hmac(BODY.toString(), 'sha1').digest('base64') } })).toBe(true);
    expect(takes({ headers: { 'x-sig': hmac(BODY.toString()).digest('base64') } })).toBe(false);
  });

  it('HMAC with a time: stale and future ones are refused, so is another time than the signed one', () => {
    const timestamp = { header: 'X-Time', signed: 'v0:{timestamp}:{body}', tolerance: '5m' };
    const takes = schemeOf({ scheme: 'hmac', header: 'X-Sig', timestamp });
    const signedAt = (time: number, told = time) =>
      takes({ headers: { 'x-time': String(told), 'x-sig': hmac(`v0:${time}:${BODY}`).digest('hex') } });
    expect([signedAt(SECONDS), signedAt(SECONDS - 300), signedAt(NOW)]).toEqual([true, true, true]);
    expect([signedAt(SECONDS - 301), signedAt(SECONDS + 301), signedAt(SECONDS - 9, SECONDS)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('Standard Webhooks', () => {
    const key = Buffer.from('standard-webhooks-key');
    const takes = schemeOf({ scheme: 'standard-webhooks' }, `whsec_${key.toString('base64')}`);
    const signedAt = (time: number) => {
      const signature = createHmac('sha256', key).update(`m1.${time}.${BODY}`).digest('base64');
      return takes({
        headers: { 'webhook-id': 'm1', 'webhook-timestamp': String(time), 'webhook-signature': `v1,${signature}` },
      });
    };
    expect([signedAt(SECONDS), signedAt(SECONDS - 400)]).toEqual([true, false]);
  });

  it("Jiandaoyun's sha1(nonce:payload:secret:timestamp), by its own recipe", () => {
    const takes = schemeOf({ scheme: 'jiandaoyun', tolerance: '1h' });
    const pushed = (time: number, { secret = SECRET, nonce = '0f5ade' } = {}) =>
      takes({
        url: `/v1/in/jiandaoyun?timestamp=${time}&nonce=0f5ade`,
        headers: { 'x-jdy-signature': createHash('sha1').update(`${nonce}:${BODY}:${secret}:${time}`).digest('hex') },
      });
    expect([pushed(SECONDS), pushed(SECONDS - 3_600)]).toEqual([true, true]);
    expect(pushed(SECONDS - 3_601)).toBe(false);
    expect(pushed(SECONDS, { secret: 'wrong' })).toBe(false);
    expect(pushed(SECONDS, { nonce: 'another' })).toBe(false);
    expect(takes({ url: '/v1/in/jiandaoyun', headers: { 'x-jdy-signature': 'ff' } })).toBe(false);
  });

  it('a token in a header, in the query or in the body', () => {
    expect(schemeOf({ scheme: 'token', header: 'X-Token' })({ headers: { 'x-token': SECRET } })).toBe(true);
    expect(schemeOf({ scheme: 'token', header: 'X-Token' })({ headers: { 'x-token': `${SECRET}x` } })).toBe(false);
    expect(schemeOf({ scheme: 'token', query: 'token' })({ url: `/v1/in/a?x=1&token=${SECRET}` })).toBe(true);
    expect(schemeOf({ scheme: 'token', query: 'token' })({ url: '/v1/in/a' })).toBe(false);
    expect(schemeOf({ scheme: 'token', body: 'token' })({})).toBe(true);
    expect(schemeOf({ scheme: 'token', body: 'token' })({ body: Buffer.from('no json') })).toBe(false);
  });

  it('none-loopback takes what this machine sends, and nothing else', () => {
    const takes = schemeOf({ scheme: 'none-loopback' });
    expect([takes({ isLocal: true }), takes({ isLocal: false })]).toEqual([true, false]);
  });
});

function schemeOf(scheme: Readonly<Record<string, unknown>>, secret = SECRET): (came: Came) => boolean {
  const named = scheme.scheme === 'none-loopback' ? scheme : { secret_env: 'SHOP_WEBHOOK_SECRET', ...scheme };
  const verify = verifierOf(Signature.parse(named), secret);
  return ({ headers = {}, url = '/v1/in/shop', body = BODY, isLocal = false }) =>
    verify({ headers, url, body, isLocal }, NOW);
}
