import { expect, test } from 'vitest';
import { addressCompleteness } from '../../../src/domain/checks/address-completeness.ts';

test.each([
  [{ line1: '粤海街道科苑路15号', region: '广东省', city: '深圳市', district: '南山区', country: 'CN' }, 100],
  [{ line1: '上海市黄浦区北京东路668号', country: 'CN' }, 100],
  [{ line1: '福建省泉州市晋江市陈埭镇', country: 'CN' }, 50],
  [{ line1: '同上', region: '广东省', city: '深圳市', country: 'CN' }, 30],
  [{ line1: '1 Main Street', city: 'Springfield', region: 'IL', postcode: '62701', country: 'US' }, 100],
  [{ line1: 'Main Street', city: 'Springfield', region: 'IL', postcode: '62701', country: 'US' }, 75],
  [{ line1: 'Rose Cottage', city: 'Ely', postcode: 'CB7 4LF', country: 'GB' }, 100],
  [{ line1: 'test', country: 'GB' }, 6],
  [{}, 0],
])('%j is complete to %i of a hundred', (address, score) => {
  expect(addressCompleteness(address)).toBe(score);
});
