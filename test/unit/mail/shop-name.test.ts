import { expect, it } from 'vitest';
import { shopName } from '../../../src/mail/shop-name.ts';

it.each([
  ['Mugs & More', 'Care <care@shop.example>', 'Mugs & More'],
  [undefined, '"Care, Mugs" <care@shop.example>', 'Care, Mugs'],
  [undefined, 'Customer Care <care@shop.example>', 'Customer Care'],
  [undefined, '<care@shop.example>', 'shop.example'],
  [undefined, 'care@shop.example', 'shop.example'],
])('mail is signed by the settings (%s), else by its sender (%s): %s', (told, from, name) => {
  expect(shopName(told, from)).toBe(name);
});
