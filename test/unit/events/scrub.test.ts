import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../../src/events/cloud-event.ts';

const NOW = Date.parse('2026-03-02T10:00:00Z');

function order(data: Readonly<Record<string, unknown>>) {
  const input = { id: 'e', source: 'shop', type: 'order.created', subject: 'o', time: '2026-03-02T10:00:00Z' };
  const parsed = parseEvent({ ...input, data: { currency: 'EUR', ...data } }, NOW);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.event;
}

describe('numbers that nobody here may keep', () => {
  it.each([
    ['Visa', '4111 1111 1111 1111'],
    ['Mastercard', '5555-5555-5555-4444'],
    ['American Express', '378282246310005'],
    ['UnionPay of 19 digits', '6221558812340000124'],
    ['Chinese identity card', '11010519491231002X'],
  ])('%s in an unknown field is dropped and counted', (_name, number) => {
    expect(order({ memo: number })).toMatchObject({ dropped: 1 });
    expect(JSON.stringify(order({ memo: number }))).not.toContain(number);
  });

  it('as a bare number in JSON, and deep inside a list', () => {
    expect(order({ wallet: [{ pan_copy: 4111111111111111 }] })).toMatchObject({ dropped: 1, extra: { wallet: [{}] } });
  });

  it('inside a note are taken out of it, the note stays', () => {
    const event = order({ note: 'Please charge 4111111111111111 instead, thanks' });
    expect(event).toMatchObject({ dropped: 1, data: { note: 'Please charge [removed] instead, thanks' } });
  });

  it('in place of a name leave no name', () => {
    expect(order({ customer: { id: 'mei', name: '4111111111111111' } })).toMatchObject({
      dropped: 1,
      data: { customer: { id: 'mei' } },
    });
  });

  it('in attributes of a line are dropped', () => {
    const items = [{ line: 1, sku: 'A', quantity: 1, unit_price: '1', attributes: { engraving: 'Mei', cvv: '123' } }];
    expect(order({ items })).toMatchObject({ dropped: 1, data: { items: [{ attributes: { engraving: 'Mei' } }] } });
  });

  it('go by the name of their field when that says enough', () => {
    expect(order({ cvc: 123, card_number: 'x', passport_no: 'C01X00T47' })).toMatchObject({ dropped: 3 });
  });
});

describe('numbers that look a little like them', () => {
  it.each([
    ['an order number that passes the check digit', { number: '4111111111111111' }],
    ['a telephone number', { customer: { id: 'mei', phone: '+8613812345678' } }],
    ['a time in milliseconds', { synced: 1772445600000 }],
    ['a number that fails the check digit', { note: '4111111111111112' }],
    ['a tracking number of 22 digits', { note: '9400111899223197428490' }],
    ['an empty field with a telling name', { cvv: '', passport: null }],
  ])('stay: %s', (_name, data) => {
    expect(order(data).dropped).toBeUndefined();
  });
});
