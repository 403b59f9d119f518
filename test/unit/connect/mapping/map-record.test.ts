import { describe, expect, it } from 'vitest';
import { mapDelivery } from '../../../../src/connect/mapping/map-delivery.ts';
import { aMapping, dataOf, NOW } from './a-mapping.ts';

describe('the events of a record', () => {
  it('leave out what is absent, null or an object of nothing', () => {
    const mapping = aMapping({
      note: 'record.?note',
      ship_to: { city: 'record.?city', line1: 'record.?street' },
      items: { each: 'record.?lines', fields: { sku: 'item.sku' } },
      fulfilment_requested: true,
      tax: null,
    });
    expect(dataOf(mapping, { note: null })).toEqual({ fulfilment_requested: true, tax: null });
  });

  it('make a list out of a list, and know the place of each line', () => {
    const mapping = aMapping({
      items: { each: 'record.lines', fields: { line: 'index + 1', sku: 'item.sku', currency: 'record.currency' } },
    });
    expect(dataOf(mapping, { currency: 'EUR', lines: [{ sku: 'a' }, { sku: 'b' }] })).toEqual({
      items: [
        { line: 1, sku: 'a', currency: 'EUR' },
        { line: 2, sku: 'b', currency: 'EUR' },
      ],
    });
  });

  it('are those whose `when` is true, in the order of the file', () => {
    const rule = (type: string, when: string) => ({ type, when, id: '"e"', subject: '"1"', time: 'received_at' });
    const events = [
      rule('order.approved', 'record.a'),
      rule('order.cancelled', '!record.a'),
      rule('order.completed', 'true'),
    ];
    const outcome = aMapping({}, { events }).map({ record: { a: true } }, NOW);
    expect(outcome.ok && outcome.events.map(({ type }) => type)).toEqual(['order.approved', 'order.completed']);
  });

  it('find their order by a number or a parcel where its id is not known', () => {
    const rule = { type: 'shipment.delivered', id: '"e"', time: 'received_at' };
    const about = { number: 'record.?no', tracking: 'record.?code', carrier: '"dhl"' };
    const mapping = aMapping({}, { events: [{ ...rule, about }] });
    const outcome = mapping.map({ record: { no: 77, code: 'JD01' } }, NOW);
    expect(outcome).toMatchObject({
      events: [
        {
          about: [
            { kind: 'number', value: '77' },
            { kind: 'tracking', number: 'JD01', carrier: 'dhl' },
          ],
        },
      ],
    });
    expect(mapping.map({ record: {} }, NOW)).toEqual({
      ok: false,
      error: 'about of shipment.delivered names nothing that leads to an order',
    });
  });

  it('name a word that no table has once, and keep it as unknown', () => {
    const tables = { order_status: { paid: 'confirmed', gone: null }, currency_of: { US: 'USD', '*': 'EUR' } };
    const mapping = aMapping(
      { status: 'order_status(record.?s)', again: 'order_status(record.?s)', currency: 'currency_of(record.?c)' },
      { tables },
    );
    expect(dataOf(mapping, { s: ' paid ', c: 'FR' })).toEqual({
      status: 'confirmed',
      again: 'confirmed',
      currency: 'EUR',
    });
    expect(dataOf(mapping, { s: 'gone' })).toEqual({});
    const outcome = mapping.map({ record: { s: 'constructor' } }, NOW);
    expect(outcome.ok && outcome.events.map(({ type, data }) => [type, data])).toEqual([
      ['order.updated', { status: 'unknown', again: 'unknown' }],
      ['shop.order_status: constructor', { provider: 'shop', field: 'order_status', value: 'constructor' }],
    ]);
  });

  it('cost one record its place when it is odd, and no other record', () => {
    const mapping = aMapping({ total: 'money(record.total)' }, { records: 'body.orders' });
    const body = {
      orders: [
        { total: '1' },
        { total: {} },
        7,
        { total: '2', lines: Array.from({ length: 2_001 }, () => 1) },
        { total: '3' },
      ],
    };
    const mapped = mapDelivery(mapping, { headers: {}, body, receivedAt: NOW });
    expect(mapped).toMatchObject({
      ok: true,
      records: 5,
      events: [{ data: { total: '1' } }, { data: { total: '3' } }],
      rejected: [
        { index: 1, error: expect.stringContaining('money() takes') },
        { index: 2, error: expect.stringContaining('events.0.data.total') },
        { index: 3, error: 'a list of the record has more than 2000 entries' },
      ],
    });
  });

  it.each([
    ['a body without records', {}, 'No such key: orders'],
    ['more than 10,000 records', { orders: Array.from({ length: 10_001 }, () => ({})) }, 'at most 10000'],
    ['no body at all', null, 'records'],
  ])('say why %s is not taken', (_, body, why) => {
    const mapped = mapDelivery(aMapping({}, { records: 'body.orders' }), { headers: {}, body, receivedAt: NOW });
    expect(mapped).toMatchObject({ ok: false, error: expect.stringContaining(why) });
  });

  it('stand up to records that are nested without end or name parts of JavaScript', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 20_000; level++) deep = { deep };
    expect(dataOf(aMapping({ all: 'record' }), deep)).toEqual(expect.any(String));
    expect(dataOf(aMapping({ a: 'record.?constructor' }), {})).toEqual({});
    expect(dataOf(aMapping({ a: 'record.a' }), JSON.parse('{"__proto__":{"b":1},"constructor":1,"a":2}'))).toEqual(
      expect.stringContaining('events.0.data.a'),
    );
  });
});
