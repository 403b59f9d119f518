import { isValidPhoneNumber, parsePhoneNumberWithError } from 'libphonenumber-js/max';
import postalCodes from 'postal-codes-js';
import { describe, expect, it } from 'vitest';
import { STORES } from '../../../../simulator/shop/catalogue/stores.ts';
import { drawCustomer } from '../../../../simulator/shop/people/draw-customer.ts';
import { placesOf } from '../../../../simulator/shop/people/places.ts';

describe.each(STORES)('customers in $country', (store) => {
  const customers = Array.from({ length: 480 }, (_none, index) => drawCustomer(7, store, index));

  it('are the same people every time', () => {
    expect(drawCustomer(7, store, 12)).toEqual(customers[12]);
    expect(drawCustomer(8, store, 12)).not.toEqual(customers[12]);
  });

  it('have telephone numbers that are valid in their country', () => {
    for (const { phone } of customers) {
      expect(isValidPhoneNumber(phone), phone).toBe(true);
      expect(parsePhoneNumberWithError(phone).country).toBe(store.country);
    }
  });

  it('have mail addresses of their own at domains that are reserved for examples', () => {
    expect(new Set(customers.map(({ email }) => email)).size).toBe(customers.length);
    for (const { email } of customers) expect(email).toMatch(/^[a-z]+\.[a-z]+\d+@example\.(com|org|net)$/);
  });

  it('live in towns whose postal codes are valid', () => {
    for (const { postalCode } of placesOf(store.country)) {
      expect(postalCodes.validate(store.country, postalCode), postalCode).toBe(true);
    }
  });

  it('have a house number at the door', () => {
    for (const { door } of customers) expect(door.line1).toMatch(/\d/);
  });

  it('have names of their own script, never a placeholder', () => {
    const form = store.country === 'CN' ? /^\p{Script=Han}{2,4}$/u : /^\p{Lu}\p{L}+ \p{Lu}[\p{L}'-]+$/u;
    for (const { name } of customers) expect(name).toMatch(form);
  });

  it('are now and then important', () => {
    const important = customers.filter(({ tier }) => tier === 'vip').length;
    expect(important).toBeGreaterThan(3);
    expect(important).toBeLessThan(40);
  });
});
