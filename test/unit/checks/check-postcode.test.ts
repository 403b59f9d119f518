import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkPostcode } from '../../../src/domain/checks/check-postcode.ts';

const judge = (postcode: string, country?: string, region?: string) => checkPostcode({ postcode, country, region });

test.each([
  ['94105', 'US'],
  ['94105-1234', 'US'],
  ['SW1A 1AA', 'GB'],
  ['sw1a1aa', 'UK'],
  ['BFPO 12', 'GB'],
  ['K1A 0B1', 'CA'],
  ['D02 AF30', 'IE'],
  ['1012 AB', 'NL'],
  ['01310-100', 'BR'],
  ['69309', 'BR'],
  ['100-0001', 'JP'],
  ['D-10115', 'DE'],
  ['SE-111 22', 'SE'],
  ['LV-1010', 'LV'],
  ['00950', 'PL'],
  ['100001', 'TW'],
  ['510000', 'CN'],
  ['C1002AAA', 'AR'],
  ['999077', 'HK'],
])('%s is a postcode of %s', (postcode, country) => {
  expect(judge(postcode, country)).toEqual({ verdict: 'good' });
});

test.each([
  ['9410', 'US'],
  ['SW1A', 'GB'],
  ['5100001', 'CN'],
  ['ABCDE', 'DE'],
  ['1234', 'DE'],
  ['K1A 0B', 'CA'],
])('%s is no postcode of %s', (postcode, country) => {
  expect(judge(postcode, country)).toEqual({ verdict: 'bad', problem: 'invalid' });
});

describe('a postcode of another region', () => {
  test.each([
    ['310000', 'CN', '广东省', '浙江'],
    ['510000', 'CN', 'Zhejiang', '广东'],
    ['200000', 'CN', '北京市', '上海'],
    ['K1A 0B1', 'CA', 'British Columbia', 'ontario'],
    ['01310-100', 'BR', 'RJ', 'sao paulo'],
    ['94105', 'US', 'New York', undefined],
  ])('%s in %s is not in %s', (postcode, country, region, suggestion) => {
    expect(judge(postcode, country, region)).toEqual({
      verdict: 'bad',
      problem: 'other_region',
      ...(suggestion && { suggestion }),
    });
  });

  test.each([
    ['510000', 'CN', '广东省'],
    ['162650', 'CN', '内蒙古自治区'],
    ['94105', 'US', 'CA'],
    ['94105', 'US', 'US-CA'],
    ['06390', 'US', 'NY'],
    ['88510', 'US', 'Texas'],
    ['01310-100', 'BR', 'São Paulo'],
    ['H2Y 1C6', 'CA', 'Québec'],
    ['94105', 'US', 'Bay Area'],
    ['20095', 'DE', 'Bayern'],
  ])('is not alleged of %s in %s, %s', (postcode, country, region) => {
    expect(judge(postcode, country, region)).toEqual({ verdict: 'good' });
  });
});

test('zeros say that nobody asked, where marketplaces send them or a country has no postcodes', () => {
  expect(judge('000000', 'CN', '黑龙江省')).toEqual({ verdict: 'unknown', why: 'platform' });
  expect(judge('00000', 'AE')).toEqual({ verdict: 'unknown', why: 'platform' });
  expect(judge('00000', 'US')).toEqual({ verdict: 'bad', problem: 'placeholder' });
});

test('masked, missing and without a country it is not judged', () => {
  expect(judge('51****', 'CN')).toEqual({ verdict: 'unknown', why: 'masked' });
  expect(checkPostcode({ country: 'CN' })).toEqual({ verdict: 'unknown', why: 'absent' });
  expect(judge('510000')).toEqual({ verdict: 'unknown', why: 'no_rule' });
  expect(judge('510000', 'ZZ')).toEqual({ verdict: 'unknown', why: 'no_rule' });
});

const file = join(process.env.ORDERMEND_DATA ?? '', 'olist', 'customers.csv.gz');
const absent = !process.env.ORDERMEND_DATA || !existsSync(file);

test.skipIf(absent)('real Brazilian customers live where their postcodes say (needs ORDERMEND_DATA)', () => {
  const rows = gunzipSync(readFileSync(file)).toString('utf8').trim().split(/\r?\n/).slice(1);
  const wrong = rows.filter((row) => {
    const fields = row.split(',');
    return judge(fields[2] ?? '', 'BR', fields.at(-1)).verdict !== 'good';
  });
  expect(rows.length).toBeGreaterThan(1000);
  expect(wrong.length / rows.length).toBeLessThan(0.001);
});
