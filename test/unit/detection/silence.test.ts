import { describe, expect, test } from 'vitest';
import { fits, fitsPattern, type SilenceAbout, sayMatcher } from '../../../src/domain/detection/silence.ts';
import { silenceAbout } from '../../../src/domain/detection/silence-about.ts';
import type { ChannelId, OrderId } from '../../../src/domain/ids.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import { detected } from '../../support/opened-case.ts';

const PARCEL: SilenceAbout = {
  code: ['LOG.STALLED'],
  family: ['logistics'],
  severity: ['minor'],
  channel: ['web'],
  carrier: ['DHL'],
  sku: ['MUG', 'TRAY'],
  source: ['shop'],
  team: ['logistics'],
};

describe('a silence', () => {
  test.each([
    ['its code', { code: 'LOG.STALLED' }, true],
    ['its family by a star', { code: 'LOG.*' }, true],
    ['another family', { code: 'PAY.*' }, false],
    ['all of several conditions', { code: 'LOG.*', carrier: 'dhl', severity: 'minor' }, true],
    ['one of several that does not fit', { code: 'LOG.*', carrier: 'ups' }, false],
    ['one of its goods', { sku: 'tray' }, true],
    ['goods that it has not', { sku: 'PLATE' }, false],
    ['team, source and channel', { team: 'logistics', source: 'shop', channel: 'WEB' }, true],
    ['nothing at all', {}, false],
  ])('by %s', (_by, matcher, expected) => {
    expect(fits(matcher, PARCEL)).toBe(expected);
  });

  test('does not fit what is not known', () => {
    expect(fits({ carrier: '*' }, { ...PARCEL, carrier: [] })).toBe(false);
  });

  test.each([
    ['*', 'anything', true],
    ['*', '', true],
    ['LOG.*', 'log.lost', true],
    ['*DELAY', 'LOG.SHIP_DELAY', true],
    ['LOG.*DELAY', 'LOG.SHIP_DELAY', true],
    ['L*G*LOST', 'LOG.LOST', true],
    ['ab*ba', 'aba', false],
    ['LOG', 'LOG.LOST', false],
    ['a.c', 'abc', false],
    ['**', 'x', true],
  ])('%s and %s: %s', (pattern, value, expected) => {
    expect(fitsPattern(pattern, value)).toBe(expected);
  });

  test('is written as people type it', () => {
    expect(sayMatcher({ carrier: 'DHL Express', code: 'LOG.*' })).toBe('code=LOG.* carrier="DHL Express"');
  });
});

describe('what is known of a case', () => {
  const parcel = (id: string, carrier: string) => ({ id, carrier, scans: [], written: {} });
  const order = {
    id: 'o-1' as OrderId,
    source: 'shop',
    channel: 'web',
    items: [{ line: 1, sku: 'MUG', quantity: 1, unitPrice: 100 }],
    shipments: [parcel('sh-1', 'dhl'), parcel('sh-2', 'ups')],
  } as unknown as Order;
  const route = { team: 'logistics', channel: 'C0A' as ChannelId, post: 'card' } as const;
  const item = { ...detected(), detector: 'rules', route };

  test('is the carrier of the parcel in trouble, not of its neighbour', () => {
    expect(silenceAbout(item, order).carrier).toEqual(['dhl']);
    const whole = { ...item, subject: { kind: 'order', id: 'o-1' } as const };
    expect(silenceAbout(whole, order).carrier).toEqual(['dhl', 'ups']);
  });

  test('is the source that fell silent, or that found it', () => {
    const feed = { ...item, subject: { kind: 'source', id: 'carrier/dhl' } as const };
    expect(silenceAbout(feed, undefined)).toMatchObject({ source: ['carrier/dhl'], channel: [], sku: [] });
    expect(silenceAbout({ ...item, detector: 'external:fraud-desk' }, order).source).toEqual(['shop', 'fraud-desk']);
  });

  test('is the goods that are short, where the finding names them', () => {
    expect(silenceAbout({ ...item, evidence: { skus: ['LAMP'] } }, order).sku).toEqual(['LAMP']);
    expect(silenceAbout(item, order).sku).toEqual(['MUG']);
  });
});
