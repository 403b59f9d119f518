import { describe, expect, it } from 'vitest';
import type { ChannelId } from '../../../src/domain/ids.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import { routeOf } from '../../../src/settings/route-of.ts';
import type { RouteFacts } from '../../../src/settings/settings.ts';

const BASE = { channel: 'C0DESK' as ChannelId, zone: 'UTC', locale: 'en' } as const;
const DAY_MS = 86_400_000;

describe('where a case goes', () => {
  it('without a file everything goes to the one channel', () => {
    expect(routeOf(defaultSettings(BASE), facts({}))).toEqual({ team: 'everyone', channel: 'C0DESK', post: 'card' });
  });

  it('takes the first route of which everything fits', () => {
    const settings = readSettings({
      file: 'shop.yaml',
      base: BASE,
      text: `
teams: { pay: { channel: C0PAY }, china: { channel: C0CN }, vip: { channel: C0VIP } }
routes:
  - { code: [LOG.LOST, PAY.DUPLICATE], tier: vip, team: vip, post: card }
  - { family: payment, currency: CNY, channel: taobao, team: china }
  - { code: PAY.*, severity: [moderate, severe], team: pay, post: digest }
`,
    });
    const teamOf = (some: Partial<RouteFacts>) => routeOf(settings, facts(some)).team;
    expect(teamOf({ code: 'PAY.DUPLICATE', tier: 'vip' })).toBe('vip');
    expect(teamOf({ code: 'PAY.DUPLICATE', severity: 'severe' })).toBe('pay');
    expect(teamOf({ code: 'PAY.DUPLICATE', currency: 'CNY', channel: 'taobao' })).toBe('china');
    expect(teamOf({ code: 'PAY.DUPLICATE', currency: 'CNY', severity: 'minor' })).toBe('everyone');
    expect(teamOf({ code: 'LOG.LOST', family: 'logistics', severity: 'severe' })).toBe('everyone');
    expect(routeOf(settings, facts({ code: 'PAY.MISMATCH' })).post).toBe('digest');
  });

  it.each<[string, Partial<RouteFacts>, string]>([
    ['a small failed payment', { code: 'PAY.FAILED', value: 99_999, currency: 'EUR' }, 'queue'],
    ['a big failed payment', { code: 'PAY.FAILED', value: 100_000, currency: 'EUR' }, 'card'],
    [
      'a failed payment in a currency without a threshold',
      { code: 'PAY.FAILED', value: 9e9, currency: 'XAF' },
      'queue',
    ],
    ['a parcel late since this morning', { code: 'LOG.DELIVERY_LATE', ageMs: DAY_MS - 1 }, 'queue'],
    ['a parcel late for a day', { code: 'LOG.DELIVERY_LATE', ageMs: DAY_MS }, 'card'],
    ['a status nobody knows', { code: 'SYS.UNMAPPED_STATUS', family: 'system' }, 'queue'],
    ['anything else', { code: 'LOG.LOST', family: 'logistics' }, 'card'],
  ])('shows %s by default as rule 8 says', (_what, some, post) => {
    expect(routeOf(defaultSettings(BASE), facts(some)).post).toBe(post);
  });
});

function facts(some: Partial<RouteFacts>): RouteFacts {
  return { code: 'PAY.DUPLICATE', family: 'payment', severity: 'moderate', currency: 'EUR', ...some };
}
