import { expect, test } from 'vitest';
import { plainMessage } from '../../../src/slack/plain-message.ts';

const nameOf = (id: string) => ({ U1: 'Mei Lin' })[id] ?? id;

test.each([
  ['<@U1> says <mailto:ana@posteo.de|ana@posteo.de> waits', '@Mei Lin says ana@posteo.de waits'],
  [
    'see <https://shop.example/o/1001|order 1001> and <https://dhl.example/1>',
    'see order 1001 and https://dhl.example/1',
  ],
  ['in <#C1|order-desk>, <!here>', 'in #order-desk, here'],
  ['A &lt;b&gt; &amp;amp; c', 'A <b> &amp; c'],
])('%j reads %j', (text, read) => {
  expect(plainMessage(text, nameOf)).toBe(read);
});
