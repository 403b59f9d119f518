import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  about,
  captured,
  DAY,
  HOUR,
  handedOver,
  MINUTE,
  orderCreated,
  scanned,
  shipmentCreated,
} from '../../support/events.ts';
import { type JudgedShop, openJudgedShop } from '../../support/judged-shop.ts';

let shop: JudgedShop;
beforeEach(() => {
  shop = openJudgedShop();
});
afterEach(() => shop.close());

const DHL = 'carrier/dhl';
const noHurry = { promised_ship_at: '2099-01-01T00:00:00Z', promised_delivery_at: '2099-02-01T00:00:00Z' };
const sent = (id: string) => [orderCreated(id, noHurry), captured(id), shipmentCreated(id), handedOver(id)];
const scan = (id: string, location: string) => ({ ...scanned(id, 'in_transit', { location }), source: DHL });
/** The carrier's feed speaks of one parcel every ten minutes for a day, then falls silent. */
function speaksForADay(id: string): void {
  for (let i = 0; i < 24 * 6; i += 1) {
    shop.tell(scan(id, `hub ${i}`));
    shop.pass(10 * MINUTE);
  }
}
const feedCase = () => shop.store.read.cases.ofSubject('SYS.FEED_SILENT', { kind: 'source', id: DHL })[0];
const stalled = (id: string) => shop.standing(id).filter((it) => it.startsWith('LOG.'));

describe('a carrier whose feed falls silent', () => {
  test('is the trouble itself: its parcels are neither stalled nor lost by silence', () => {
    shop.tell(...sent('o-1'));
    speaksForADay('o-1');
    shop.pass(10 * DAY);
    expect(feedCase()?.findingTrue).toBe(true);
    expect(stalled('o-1')).toEqual([]);
    expect(shop.lines.filter(({ event }) => event === 'muted').map(({ evidence }) => evidence.mutedBy)).toContain(
      'SYS.FEED_SILENT',
    );
  });

  test('speaks again: parcels of which it says nothing are looked at at once', () => {
    shop.tell(...sent('o-1'), ...sent('o-2'));
    shop.tell(scan('o-2', 'hub 0'));
    speaksForADay('o-1');
    shop.pass(10 * DAY);
    expect(stalled('o-2')).toEqual([]);
    shop.tell(scan('o-1', 'hub again'));
    expect(feedCase()?.findingTrue).toBe(false);
    expect(stalled('o-2')).toEqual(['LOG.LOST open']);
    expect(stalled('o-1'), 'it moves').toEqual([]);
  });

  test('does not excuse a parcel that stood still before', () => {
    shop.tell(...sent('o-1'), ...sent('o-2'));
    shop.tell(scan('o-2', 'hub 0'));
    for (let day = 0; day < 5; day += 1) speaksForADay('o-1');
    expect(stalled('o-2')).toEqual(['LOG.STALLED open']);
    shop.pass(DAY);
    expect(feedCase()?.findingTrue).toBe(true);
    expect(stalled('o-2')).toEqual(['LOG.STALLED open']);
  });

  test('does not excuse parcels that another source tells of', () => {
    shop.tell(...sent('o-1'), ...sent('o-2'));
    shop.tell({ ...scan('o-2', 'hub 0'), source: 'aftership' });
    speaksForADay('o-1');
    shop.pass(10 * DAY);
    expect(stalled('o-2')).toEqual(['LOG.LOST open']);
  });
});

describe('a status that nobody knows', () => {
  const unknown = (source: string) =>
    shop.store.read.cases
      .ofSubject('SYS.UNMAPPED_STATUS', { kind: 'source', id: source })
      .map(({ evidence }) => evidence.status);

  test('of a parcel opens one case per source and value', () => {
    shop.tell(...sent('o-1'), ...sent('o-2'));
    const odd = (id: string, raw: string) => ({
      ...scanned(id, 'unknown', { raw_status: raw }),
      source: DHL,
    });
    shop.tell(odd('o-1', 'TELEPORTED'), odd('o-2', 'TELEPORTED'), odd('o-2', 'teleported '));
    shop.pass(HOUR);
    expect(unknown(DHL)).toEqual(['teleported']);
    shop.tell(odd('o-1', 'VANISHED'));
    expect(unknown(DHL)).toEqual(['vanished', 'teleported']);
  });

  test('of an order does the same, also where the value itself is unknown', () => {
    shop.tell(orderCreated('o-1', noHurry), about('order.status', 'o-1', { system: 'oms', status: 'limbo' }));
    expect(unknown('shop')).toEqual(['limbo']);
  });

  test('that is known, or that says nothing, is no news', () => {
    shop.tell(...sent('o-1'));
    shop.tell({ ...scanned('o-1', 'in_transit', { raw_status: 'Arrived at hub' }), source: DHL });
    shop.tell({ ...scanned('o-1', 'unknown'), source: DHL });
    shop.tell(about('order.status', 'o-1', { system: 'oms', status: 'processing', raw_status: 'IN_PROGRESS' }));
    expect([...unknown(DHL), ...unknown('shop')]).toEqual([]);
  });
});
