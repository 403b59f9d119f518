import { describe, expect, test } from 'vitest';
import type { AddressProblem } from '../../../src/domain/checks/address.ts';
import { type AddressInput, checkAddress } from '../../../src/domain/checks/check-address.ts';

const SHENZHEN = { country: 'CN', region: '广东省', city: '深圳市', district: '南山区' };
const good = { verdict: 'good' };
const problem = (code: AddressProblem) => ({ verdict: 'bad', problem: code });

describe('a house with a number', () => {
  test.each<AddressInput>([
    { line1: '1600 Pennsylvania Ave', city: 'Washington', region: 'DC', country: 'US' },
    { line1: 'One Infinite Loop', city: 'Cupertino', country: 'US' },
    { line1: 'Hauptstraße 5', city: 'Berlin', country: 'DE' },
    { line1: 'Packstation 123', city: 'Berlin', country: 'DE' },
    { line1: 'Stanford University', city: 'Stanford', country: 'US' },
    { line1: 'Rua das Flores, s/n', city: 'Salvador', country: 'BR' },
    { line1: 'Via Roma snc', city: 'Bari', country: 'IT' },
    { line1: 'Lieu-dit Le Moulin', city: 'Ax', postcode: '09110', country: 'FR' },
    { line1: 'Test Valley Road 5', city: 'Auckland', country: 'NZ' },
    { line1: 'General Delivery', city: 'Nome', country: 'US' },
  ])('$line1 in $country is complete', (address) => {
    expect(checkAddress(address)).toEqual(good);
  });

  test.each<AddressInput>([
    { line1: 'Main Street', city: 'Springfield', region: 'IL', postcode: '62701', country: 'US' },
    { line1: 'Hauptstraße', city: 'Berlin', country: 'DE' },
    { line1: 'Rua das Flores', city: 'Salvador', country: 'BR' },
    { line1: 'Via Roma', city: 'Bari', country: 'IT' },
  ])('is missing from $line1 in $country', (address) => {
    expect(checkAddress(address)).toEqual(problem('no_house_number'));
  });
});

describe('a British house', () => {
  test.each(['221B Baker Street', 'Rose Cottage', 'Tanglewood', 'Primrose, Church Lane'])('%s is found', (line1) => {
    expect(checkAddress({ line1, city: 'Ely', country: 'GB' })).toEqual(good);
  });

  test('has a number or a name, so the High Street alone is none', () => {
    expect(checkAddress({ line1: 'High Street', city: 'Ely', country: 'UK' })).toEqual(problem('no_house_number'));
    expect(checkAddress({ line1: 'The Old Forge', line2: 'High Street', city: 'Ely', country: 'GB' })).toEqual(good);
  });
});

describe('where houses have no numbers, or nobody taught us', () => {
  test.each<AddressInput>([
    { line1: 'Near the big temple', city: 'Pune', country: 'IN' },
    { line1: 'Ballymore', city: 'Killarney', country: 'IE' },
    { line1: 'Villa 7, Street 12', city: 'Dubai', country: 'AE' },
    { line1: 'Main Street', city: 'Springfield' },
  ])('$line1 is not judged', (address) => {
    expect(checkAddress(address)).toEqual({ verdict: 'unknown', why: 'no_rule' });
  });
});

describe('a box at a post office', () => {
  const box: AddressInput = { line1: 'P.O. Box 123', city: 'Xenia', country: 'US' };

  test('will do for the post and not for a courier', () => {
    expect(checkAddress(box)).toEqual(good);
    expect(checkAddress({ ...box, courierOnly: true })).toEqual(problem('po_box'));
    expect(checkAddress({ line1: 'Postfach 10 01', city: 'Köln', country: 'DE', courierOnly: true })).toEqual(
      problem('po_box'),
    );
  });

  test('does no harm beside a street', () => {
    const address = { line1: '12 rue Haute, BP 45', city: 'Metz', country: 'FR', courierOnly: true };
    expect(checkAddress(address)).toEqual(good);
  });
});

describe('what is no address anywhere', () => {
  test.each([
    'same as before',
    'Same as last time!',
    'as above',
    'wie immer',
    'mesmo endereço',
    '同上',
    '老地址',
    '和上次一样',
  ])('%s relies on a memory that the shop does not have', (line1) => {
    expect(checkAddress({ line1, country: 'US' })).toEqual(problem('same_as_before'));
    expect(checkAddress({ line1, ...SHENZHEN })).toEqual(problem('same_as_before'));
  });

  test.each(['test', 'Test address', 'asdfgh', 'xxx', 'n/a', '---', '11', '测试', '无', '随便'])(
    '%s fills a field',
    (line1) => {
      expect(checkAddress({ line1, country: 'ZZ' })).toEqual(problem('placeholder'));
    },
  );

  test('a blank line is empty, a short one too short', () => {
    expect(checkAddress({ line1: '  ', city: 'Ely', country: 'GB' })).toEqual(problem('empty'));
    expect(checkAddress({ line1: 'Rd 3', country: 'US' })).toEqual(problem('too_short'));
  });

  test.each(['Sameth Road 5', 'Testaccio 12', 'Same Street 1'])('%s only sounds like it', (line1) => {
    expect(checkAddress({ line1, city: 'Roma', country: 'IT' })).toEqual(good);
  });
});

describe('in China', () => {
  test.each([
    ...['科苑路15号', '粤海街道科苑路15号科兴科学园A1栋', '南头街道大新村', '白石洲三坊12号', '深圳大学', '腾讯大厦'],
    ...[
      '怡景花园东区',
      '菜鸟驿站',
      '南油宾馆',
      '宿舍3单元',
      '桃源居小区',
      '大新村二组',
      '广东省深圳市南山区科苑路15号',
    ],
  ])('%s is a place below its district', (line1) => {
    expect(checkAddress({ line1, ...SHENZHEN })).toEqual(good);
  });

  test.each([
    ['科苑路', 'no_house_number'],
    ['南头街道', 'no_detail'],
    ['蛇口', 'no_detail'],
    ['广东省深圳市南山区', 'no_detail'],
    ['哈哈', 'placeholder'],
  ] satisfies [string, AddressProblem][])('%s is not (%s)', (line1, code) => {
    expect(checkAddress({ line1, ...SHENZHEN })).toEqual(problem(code));
  });

  test('a street within a subdistrict is enough for the courier of that station', () => {
    expect(checkAddress({ line1: '粤海街道科苑路', ...SHENZHEN })).toEqual(good);
  });

  test.each([
    '杭州西湖区文三路古荡新村3-2-501',
    '北京朝阳区望京SOHO T1',
    '吉林市船营区松江中路1号',
    '上海市黄浦区北京东路668号',
    '江西省赣州市于都县罗坳镇三门村',
    '海南藏族自治州共和县恰卜恰镇青海湖南大街8号',
    '收货人：王明 手机13800001111 地址：四川省成都市武侯区天府大道北段1700号',
  ])('%s is complete as one line', (line1) => {
    expect(checkAddress({ line1, country: 'CN' })).toEqual(good);
    expect(checkAddress({ line1 }).verdict).not.toBe('bad');
  });

  test.each([
    ['福建省泉州市晋江市陈埭镇', 'no_detail'],
    ['贵州省毕节市威宁彝族回族苗族自治县', 'no_detail'],
    ['济源市', 'no_detail'],
    ['浙江省杭州市西湖区文三路', 'no_house_number'],
    ['文三路369号', 'no_region'],
    ['北京东路668号', 'no_region'],
  ] satisfies [string, AddressProblem][])('%s lacks something (%s)', (line1, code) => {
    expect(checkAddress({ line1, country: 'CN' })).toEqual(problem(code));
  });

  test('a postcode tells the region', () => {
    expect(checkAddress({ line1: '文三路369号', postcode: '310012', country: 'CN' })).toEqual(good);
  });

  test('a city in another province is named with its own', () => {
    const wrong = { verdict: 'bad', problem: 'region_mismatch', suggestion: '浙江' };
    expect(checkAddress({ line1: '文三路1号', region: '广东省', city: '杭州市', country: 'CN' })).toEqual(wrong);
    expect(checkAddress({ line1: '广东省杭州市西湖区文三路1号', country: 'CN' })).toEqual(wrong);
  });

  test('streets named after cities are no cities', () => {
    expect(checkAddress({ line1: '中山路12号', region: '江苏省', city: '南京市', country: 'CN' })).toEqual(good);
    expect(checkAddress({ line1: '江苏省中山陵园路1号', country: 'CN' })).toEqual(good);
  });

  test('an address in letters is left alone when it has a number', () => {
    expect(checkAddress({ line1: 'No. 12 Wensan Road', city: 'Hangzhou', country: 'CN' })).toEqual(good);
  });
});

describe('Hong Kong, Macau and Taiwan have no provinces', () => {
  test.each<AddressInput>([
    { line1: '九龍旺角彌敦道688號旺角中心一期12樓', country: 'HK' },
    { line1: 'Flat 12B, Block 3, Mei Foo Sun Chuen', city: 'Kowloon', country: 'HK' },
    { line1: '南灣大馬路619號時代商業中心', country: 'MO' },
    { line1: '台北市信義區市府路45號', country: 'TW' },
    { line1: '弥敦道688号', region: '香港特别行政区', country: 'CN' },
  ])('$line1 is complete', (address) => {
    expect(checkAddress(address)).toEqual(good);
  });

  test('but a quarter alone is no address there either', () => {
    expect(checkAddress({ line1: '旺角', country: 'HK' })).toEqual(problem('no_detail'));
  });
});

test('lines that were never sent and masked lines are not judged', () => {
  expect(checkAddress({ city: 'Ely', country: 'GB' })).toEqual({ verdict: 'unknown', why: 'absent' });
  expect(checkAddress({ line1: null, line2: null, country: 'CN' })).toEqual({ verdict: 'unknown', why: 'absent' });
  expect(checkAddress({ line1: '*** Baker Street', country: 'GB' })).toEqual({ verdict: 'unknown', why: 'masked' });
  expect(checkAddress({ line1: '科苑路**号', ...SHENZHEN })).toEqual({ verdict: 'unknown', why: 'masked' });
});
