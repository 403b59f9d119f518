import { describe, expect, it } from 'vitest';
import { channelsOf } from '../../../src/domain/contact/channels-of.ts';
import { customerZone } from '../../../src/domain/contact/customer-zone.ts';
import { MAIN_ZONES, REGION_ZONES } from '../../../src/domain/contact/main-zones.ts';
import type { Customer, Order } from '../../../src/domain/order/order.ts';
import { isZone } from '../../../src/settings/zone.ts';
import { created, told } from '../order/story.ts';

const ORDER = told(created());
const JANE: Customer = { id: 'c-1', email: 'jane@example.com', phone: '+15550100' };
const bought = (differing: Partial<Order>): Order => ({ ...ORDER, customer: JANE, shipTo: {}, ...differing });

describe("the customer's zone", () => {
  it.each([
    ['as the shop told it', { timeZone: 'America/Denver' }, { country: 'CN' }, 'America/Denver'],
    [
      'by the country, when the shop told something else',
      { timeZone: 'Mars/Base' },
      { country: 'CN' },
      'Asia/Shanghai',
    ],
    ['by the state of a wide country', {}, { country: 'us', region: 'CA' }, 'America/Los_Angeles'],
    ['by the country where the state says nothing', {}, { country: 'US', region: 'Elsewhere' }, 'America/New_York'],
    ['by the name that people give a country', {}, { country: 'UK' }, 'Europe/London'],
    ['the zone of the team where nothing is known', {}, { country: 'AQ' }, 'Asia/Tokyo'],
    ['the zone of the team without an address', {}, {}, 'Asia/Tokyo'],
  ])('is %s', (_how, customer, shipTo, zone) => {
    expect(customerZone(bought({ customer: { ...JANE, ...customer }, shipTo }), 'Asia/Tokyo')).toBe(zone);
  });

  it('is one that exists, for every country and region of the table', () => {
    const zones = [...Object.values(MAIN_ZONES), ...Object.values(REGION_ZONES).flatMap((it) => Object.values(it))];
    expect(zones.filter((zone) => !isZone(zone))).toEqual([]);
  });
});

describe('the ways to a customer', () => {
  it('are those with an address', () => {
    expect(Object.fromEntries(channelsOf(bought({ channel: 'web' })))).toEqual({
      phone: '+15550100',
      sms: '+15550100',
      email: 'jane@example.com',
    });
  });

  it('take the number of the parcel, and the platform of an order that came through one', () => {
    const order = bought({ customer: { id: 'c-1' }, shipTo: { phone: '+491' }, channel: 'tmall', number: '10023' });
    expect(Object.fromEntries(channelsOf(order))).toEqual({ phone: '+491', sms: '+491', marketplace: '10023' });
  });

  it('are none that a platform masked', () => {
    const customer = { id: 'c-1', phone: '138****1234', email: 'j***@example.com' };
    expect([...channelsOf(bought({ customer, channel: 'Web' })).keys()]).toEqual([]);
  });
});
