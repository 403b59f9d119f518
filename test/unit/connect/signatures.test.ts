import { describe, expect, test } from 'vitest';
import { PROVIDERS } from '../../../src/connect/providers.ts';
import { SECRETS, type Source, signed } from '../../support/webhooks.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const BODY = JSON.stringify({ name: 'Zoë 🧁', note: 'ß' });

describe.each(PROVIDERS)('$title', (provider) => {
  const source = provider.name as Source;
  const secret = SECRETS[source];
  const check = (headers: Readonly<Record<string, string>>, body = BODY, now = NOW) =>
    provider.isSigned({ headers: lowerCased(headers), body: Buffer.from(body) }, secret, now);

  test('takes what it signed itself', () => {
    expect(check(signed(source, BODY, { at: NOW }))).toBe(true);
  });

  test('refuses another secret, another body, an empty header and none', () => {
    expect(check(signed(source, BODY, { at: NOW, secret: 'another secret' }))).toBe(false);
    expect(check(signed(source, BODY, { at: NOW }), `${BODY} `)).toBe(false);
    expect(check({})).toBe(false);
    const emptied = Object.fromEntries(Object.keys(signed(source, BODY)).map((name) => [name, '']));
    expect(check(emptied)).toBe(false);
  });

  test('refuses half a signature', () => {
    const halved = Object.fromEntries(
      Object.entries(signed(source, BODY, { at: NOW })).map(([name, value]) => [
        name,
        value.slice(0, value.length / 2),
      ]),
    );
    expect(check(halved)).toBe(false);
  });
});

describe('Stripe dates its signatures', () => {
  const stripe = PROVIDERS.find(({ name }) => name === 'stripe');
  const check = (headers: Readonly<Record<string, string>>, now: number) =>
    stripe?.isSigned({ headers: lowerCased(headers), body: Buffer.from(BODY) }, SECRETS.stripe, now);

  test('one of five minutes ago is taken, an older one and one of the future are not', () => {
    const headers = signed('stripe', BODY, { at: NOW });
    expect(check(headers, NOW + 300_000)).toBe(true);
    expect(check(headers, NOW + 301_000)).toBe(false);
    expect(check(headers, NOW - 301_000)).toBe(false);
  });

  test('while the secret is rolled either signature will do', () => {
    const [old, current] = ['whsec_old', SECRETS.stripe].map(
      (secret) => signed('stripe', BODY, { at: NOW, secret })['Stripe-Signature'] ?? '',
    );
    const both = `${old?.replace(',v0=ignored', '')},${current?.split(',')[1]}`;
    expect(check({ 'Stripe-Signature': both }, NOW)).toBe(true);
  });

  test('a time that was changed after signing is refused', () => {
    const header = signed('stripe', BODY, { at: NOW })['Stripe-Signature'] ?? '';
    const later = header.replace(/t=\d+/, `t=${NOW / 1_000 + 60}`);
    expect(check({ 'Stripe-Signature': later }, NOW)).toBe(false);
    expect(check({ 'Stripe-Signature': header.replace(/t=\d+,/, '') }, NOW)).toBe(false);
  });
});

describe('WooCommerce asks whether anybody is there', () => {
  const woocommerce = PROVIDERS.find(({ name }) => name === 'woocommerce');

  test.each([
    ['webhook_id=12', true],
    ['webhook_id=12&status=completed', false],
    ['{"webhook_id":12}', false],
    ['', false],
  ])('%s: %s', (body, isPing) => {
    expect(woocommerce?.isPing({ headers: {}, body: Buffer.from(body) })).toBe(isPing);
  });
});

function lowerCased(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
