import { describe, expect, it } from 'vitest';
import { valueOfExpression } from './a-mapping.ts';

describe('functions of mapping files', () => {
  it.each<[expression: string, record: unknown, value: unknown]>([
    ['money(record.a)', { a: '12.50' }, '12.50'],
    ['money(record.a)', { a: 19.99 }, '19.99'],
    ['money(record.a)', { a: '0012.' }, '12'],
    ['money(record.a, "EUR")', { a: '12.345' }, '12.35'],
    ['money(record.a, "EUR")', { a: 0.1 + 0.2 }, '0.30'],
    ['money(record.a, "JPY")', { a: '1250.5' }, '1251'],
    ['money(record.a, "KWD")', { a: 1 }, '1.000'],
    ['money(record.a, "XXQ")', { a: '12.345' }, '12.345'],
    ['money(record.a, record.?c)', { a: '12.345' }, '12.345'],
    ['money(record.a, "EUR")', { a: 1e-9 }, '0.00'],
    ['money(record.?a)', {}, undefined],
    ['money(record.a)', { a: ' ' }, undefined],
    ['money(decimal(record.a, ","), "EUR")', { a: "1.234'567,5" }, '1234567.50'],
    ['money(decimal(record.a, "."))', { a: '1,234.50' }, '1234.50'],
    ['instant(record.a)', { a: '2026-01-02T10:00:00+0530' }, '2026-01-02T04:30:00.000Z'],
    ['instant(record.a)', { a: '/Date(1492041600000)/' }, '2017-04-13T00:00:00.000Z'],
    ['day(record.a)', { a: '/Date(1492041600000+0060)/' }, '2017-04-13'],
    ['instant(record.a)', { a: 1_498_586_609 }, '2017-06-27T18:03:29.000Z'],
    ['instant(record.a)', { a: '1498586609000' }, '2017-06-27T18:03:29.000Z'],
    ['date(record.a, "M/d/yyyy")', { a: '3/18/2021' }, '2021-03-18'],
    ['date(record.a, "d.M.yyyy HH:mm", "Europe/Berlin")', { a: '1.7.2026 09:30' }, '2026-07-01T07:30:00.000Z'],
    [
      'date(record.a, "d MMM yyyy h:mm a", "America/New_York")',
      { a: '1 Jan 2026 12:05 am' },
      '2026-01-01T05:05:00.000Z',
    ],
    ['date(record.a, "yyyy-MM-dd HH:mm", "Europe/Berlin")', { a: '2026-03-29 02:30' }, '2026-03-29T01:00:00.000Z'],
    ["date(record.a, \"yyyy'年'M'月'd'日'\")", { a: '2026年3月1日' }, '2026-03-01'],
    ['text(record.a)', { a: 42 }, '42'],
    ['number(record.a)', { a: '2.0' }, 2],
    ['lower(record.a) + upper(record.a)', { a: 'Ab' }, 'abAB'],
    ['unescape(record.a)', { a: 'O&#8217;Neil &amp; Söhne 🎉 &amp;amp;' }, 'O’Neil & Söhne 🎉 &amp;'],
    ['either(record.?a, record.b)', { a: ' ', b: 'x' }, 'x'],
    ['at(record, "a.b[1].c")', { a: { b: [{}, { c: 7 }] } }, 7],
    ['at(record, "a.b[1].c.d.e")', { a: { b: [] } }, undefined],
    ['hash(record.a) == hash("x")', { a: 'x' }, true],
  ])('%s of %j is %j', (expression, record, value) => {
    expect(valueOfExpression(expression, record)).toEqual(value);
  });

  it.each<[expression: string, record: unknown, why: string]>([
    ['money(record.a)', { a: '12,50' }, 'money() takes a decimal amount such as 12.50, not "12,50"'],
    ['money(record.a)', { a: 'NaN' }, 'money() takes'],
    ['instant(record.a)', { a: '2026-02-30T00:00:00Z' }, 'instant() takes'],
    ['instant(record.a)', { a: '2026-02-03T00:00:00' }, 'instant() takes an RFC 3339 time with its zone'],
    ['date(record.a, "M/d/yyyy")', { a: '13/1/2026' }, 'date() takes a text such as M/d/yyyy, not "13/1/2026"'],
    ['date(record.a, "M/d/yyyy", "Mars/Base")', { a: '1/1/2026' }, 'date() takes a zone'],
    ['date(record.a, "M/d")', { a: '1/1' }, 'date() needs a year'],
    ['text(record.a)', { a: 2 ** 60 }, 'ask the sender to send it in quotes'],
    ['number(record.a)', { a: 'two' }, 'number() takes'],
    ['record.b.c', { a: 1 }, 'events.0.data.value: No such key: b (in record.b.c)'],
    ['record.a + 1', { a: 1.5 }, 'no such overload'],
  ])('%s of %j is refused in a sentence', (expression, record, why) => {
    expect(valueOfExpression(expression, record)).toContain(why);
  });
});
