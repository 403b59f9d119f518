import { getTracking } from 'ts-tracking-number';
import { describe, expect, it } from 'vitest';
import { CARRIERS } from '../../../../simulator/shop/catalogue/carriers.ts';
import { spoilNumber } from '../../../../simulator/shop/tracking-numbers/spoil-number.ts';

/** What ts-tracking-number calls them; it knows neither SF Express nor YTO. */
const KNOWN = {
  ups: 'UPS',
  fedex: 'FedEx Express (12)',
  usps: 'USPS 91',
  'usps-international': 'S10',
  dhl: 'DHL Express',
  'deutsche-post': 'S10',
} as const;

const UNKNOWN = { 'sf-express': /^SF\d{13}$/, yto: /^YT\d{13}$/ } as const;

const PARCELS = Array.from({ length: 2_000 }, (_none, nth) => nth * 37 + 1);

describe('tracking numbers', () => {
  it.each(Object.entries(KNOWN))('of %s are valid by the courier itself', (key, name) => {
    const carrier = CARRIERS[key as keyof typeof KNOWN];
    for (const parcel of PARCELS) expect(getTracking(carrier.numberOf(parcel))?.name).toBe(name);
  });

  it.each(Object.entries(UNKNOWN))('of %s have the form that this courier prints', (key, form) => {
    const carrier = CARRIERS[key as keyof typeof UNKNOWN];
    for (const parcel of PARCELS) expect(carrier.numberOf(parcel)).toMatch(form);
  });

  it.each(Object.keys(CARRIERS))('of %s never repeat', (key) => {
    const carrier = CARRIERS[key as keyof typeof CARRIERS];
    expect(new Set(PARCELS.map((parcel) => carrier.numberOf(parcel))).size).toBe(PARCELS.length);
  });

  it.each(Object.keys(KNOWN))('of %s do not survive a typing mistake', (key) => {
    const carrier = CARRIERS[key as keyof typeof KNOWN];
    for (const parcel of PARCELS) expect(getTracking(spoilNumber(carrier.numberOf(parcel)))).toBeUndefined();
  });

  it.each(Object.entries(UNKNOWN))('of %s lose their form by a typing mistake', (key, form) => {
    const carrier = CARRIERS[key as keyof typeof UNKNOWN];
    for (const parcel of PARCELS) expect(spoilNumber(carrier.numberOf(parcel))).not.toMatch(form);
  });
});
