import { describe, expect, it } from 'vitest';
import { samePhone } from '../../../src/domain/checks/same-phone.ts';

describe('a telephone number', () => {
  it.each([
    ['13812345678', '+86 138 1234 5678', 'CN'],
    ['138-1234-5678', '008613812345678', 'cn'],
    ['13812345678', '8613812345678', 'CN'],
    ['010-65529988', '+861065529988', 'CN'],
    ['0151 23456789', '+49 151 23456789', 'DE'],
    ['0151/23456789', '0049 (151) 23456789', 'DE'],
    ['+49 (0)151 23456789', '4915123456789', 'DE'],
    ['089 636-48018', '+498963648018', 'DE'],
    ['+46 70 123 45 67', '46701234567', 'DE'],
    ['+4915123456789', '4915123456789', 'FR'],
    ['13812345678', '138 1234 5678', undefined],
    ['+8613812345678', '8613812345678', undefined],
    ['13812345678-1234', '13812345678 1234', 'CN'],
  ])('%s is %s for an order to %s', (one, other, country) => {
    expect(samePhone(one, other, country)).toBe(true);
    expect(samePhone(other, one, country)).toBe(true);
  });

  it.each([
    ['13812345678', '+1 381 234 5678', 'CN'],
    ['13812345678', '+86 139 1234 5678', 'CN'],
    ['0151 23456789', '0152 23456789', 'DE'],
    ['0151 23456789', '+43 151 23456789', 'DE'],
    ['13812345678', '+8613812345678', undefined],
    ['12345678', '2345678', 'DE'],
  ])('%s is not %s for an order to %s', (one, other, country) => {
    expect(samePhone(one, other, country)).toBe(false);
    expect(samePhone(other, one, country)).toBe(false);
  });
});
