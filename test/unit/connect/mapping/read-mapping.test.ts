import { describe, expect, it } from 'vitest';
import { readMapping } from '../../../../src/connect/mapping/read-mapping.ts';
import { Fault } from '../../../../src/fault.ts';

const GOOD = `source: shop
events:
  - type: order.created
    id: record.id
    subject: record.id
    time: record.at
`;

describe('a mapping file', () => {
  it('is read with nothing but a source and an event', () => {
    expect(readMapping(GOOD, 'shop.yaml')).toMatchObject({ source: 'shop', csv: {} });
  });

  it('shows a caret under the character at which an expression goes wrong', () => {
    expect(mistakesIn(`${GOOD}    data:\n      total: money(recrod.total)\n`)).toEqual([
      [
        'shop.yaml:8:20 events.0.data.total Unknown variable: recrod',
        '            total: money(recrod.total)',
        `      ${' '.repeat(19)}^`,
      ].join('\n'),
    ]);
  });

  it('finds the character behind quotes, in folds and in blocks', () => {
    const placesOf = (text: string) => mistakesIn(GOOD + text).map((each) => each.split(' ')[0]);
    expect(placesOf(`    data:\n      a: '"x" + recrod.b'\n`)).toEqual(['shop.yaml:8:17']);
    expect(placesOf(`    data:\n      a: "recrod.b"\n`)).toEqual(['shop.yaml:8:11']);
    expect(placesOf(`    data:\n      a: >-\n        record.a\n          + recrod.b\n`)).toEqual(['shop.yaml:10:13']);
    expect(placesOf(`    data:\n      a: |\n        record.a +\n        recrod.b\n`)).toEqual(['shop.yaml:10:9']);
  });

  it('names every mistake at once, each at its own place', () => {
    const found = mistakesIn(`source: My Shop
sauce: x
signature: { scheme: hmac, secret_env: SLACK_BOT_TOKEN, header: X-Sig }
events:
  - { type: order.created, id: record.id, subject: record.id }
`);
    expect(found.map((each) => each.split('\n')[0])).toEqual([
      'shop.yaml:1:9 source must be a name of small letters, digits, - and _: it is part of an address',
      'shop.yaml:2:1 sauce is not a setting',
      'shop.yaml:3:40 signature.secret_env must be the name of an environment variable that ends in _WEBHOOK_SECRET',
      expect.stringMatching(/^shop\.yaml:5:5 events\.0\.time /),
    ]);
  });

  it('refuses YAML that is none, with its line', () => {
    expect(mistakesIn('source: shop\nevents: [\n')[0]).toMatch(/^shop\.yaml:\d+:\d+ /);
  });

  it.each([
    ['nobody(record)', "found no matching overload for 'nobody(dyn)'"],
    ['record.a +', 'Unexpected token: EOF'],
    ['item.a', 'Unknown variable: item'],
    ['record.t.matches("(a+)+$")', 'matches() is not offered'],
    ['record.a.map(x, record.a.map(y, record.a.map(z, z)))', 'more than 2 deep'],
    ['[1].map(x, x'.repeat(1) + ')'.repeat(40), 'Unexpected'],
    [`"${'x'.repeat(4_000)}"`, 'is longer than 4000 characters'],
  ])('refuses the expression %s', (expression, why) => {
    expect(mistakesIn(`${GOOD}    data:\n      a: ${JSON.stringify(expression)}\n`)[0]).toContain(why);
  });

  it('refuses a table or a constant under a name that expressions know already', () => {
    const found = mistakesIn(`${GOOD}tables: { money: { a: b } }\nconstants: { record: 1, none: x }\n`);
    expect(found.map((each) => each.split('\n')[0])).toEqual([
      expect.stringContaining('tables.money is a word of expressions already'),
      expect.stringContaining('constants.record is a word of expressions already'),
      expect.stringContaining('constants.none is a word of expressions already'),
    ]);
  });

  it('refuses lists within lists that are not made by an expression', () => {
    const inner = '{ each: record.a, fields: { b: { each: item.b, fields: { c: item.c } } } }';
    expect(mistakesIn(`${GOOD}    data: { a: ${inner} }\n`)[0]).toContain('stands within another list');
  });
});

function mistakesIn(text: string): readonly string[] {
  try {
    readMapping(text, 'shop.yaml');
  } catch (error) {
    if (error instanceof Fault) return error.details;
    throw error;
  }
  return [];
}
