import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkAddress } from '../../../src/domain/checks/check-address.ts';
import { divisionAt } from '../../../src/domain/checks/division-index.ts';

const folder = join(process.env.ORDERMEND_DATA ?? '', 'addresses');
const absent = !process.env.ORDERMEND_DATA || !existsSync(folder);

// Four labels of the collection are a parser's, and a courier would say otherwise. A village group and a hotel are
// places (domain 3, rule 10); "heehee" and "asd" after a district are none.
const DELIVERABLE_AFTER_ALL = ['湖北神农架太阳村10组', '吐鲁番市吐鲁番宾馆'];
const NONSENSE = ['北京市市辖区东城区嘿嘿 嘿嘿 18000000000', '上海 上海市 浦东区 asd，大liu，'];

describe.skipIf(absent)('real Chinese addresses (ORDERMEND_DATA names the folder that has them)', () => {
  const rows = absent ? '' : readFileSync(join(folder, 'zh_address_cases_masked.csv'), 'utf8');
  const cases = [...rows.matchAll(/^(?:"([^"\n]*)"|([^,\n]*)),[^,\n]*,[^,\n]*,[^,\n]*,([^,\n\r]*)\r?$/gm)]
    .slice(1)
    .map(([, quoted, plain, label]) => ({ line1: (quoted ?? plain ?? '').trim(), incomplete: label === 'no_detail' }));

  test('are all there', () => {
    expect(cases).toHaveLength(46);
    expect(cases.filter(({ incomplete }) => incomplete)).toHaveLength(12);
  });

  test.each(cases)('$line1 (incomplete: $incomplete)', ({ line1, incomplete }) => {
    const wrong = (incomplete && !DELIVERABLE_AFTER_ALL.includes(line1)) || NONSENSE.includes(line1);
    expect(checkAddress({ line1, country: 'CN' }).verdict).toBe(wrong ? 'bad' : 'good');
  });

  test('every province and city of the official list is known, and every city lies in its province', () => {
    const file = gunzipSync(readFileSync(join(folder, 'cn_pca_code.json.gz'))).toString('utf8');
    const provinces = JSON.parse(file) as { name: string; children: { name: string }[] }[];
    expect(provinces).toHaveLength(31);
    for (const { name, children } of provinces) {
      const province = divisionAt(name, 0);
      expect([name, province?.kind]).toEqual([name, 'province']);
      for (const city of children.filter((child) => !/^(?:市辖区|县|.*直辖县级行政区划)$/.test(child.name))) {
        expect([city.name, divisionAt(city.name, 0)]).toEqual([
          city.name,
          { written: city.name, kind: 'city', province: province?.province, full: true },
        ]);
      }
    }
  });
});
