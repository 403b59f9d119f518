import { describe, expect, it } from 'vitest';
import { maskText } from '../../../../src/domain/privacy/mask-text.ts';

describe('what Slack may show of a free text', () => {
  it.each([
    ['Write to jane.doe@shop.example, please', 'Write to j***@s***.example, please'],
    ['我的电话是13812345678，谢谢', '我的电话是138****5678，谢谢'],
    ['Call +49 151 234 56789!', 'Call ****6789!'],
    ['call me at (030) 1234-5678', 'call me at ****5678'],
    ['DE89 3704 0044 0532 0130 00 is my account', 'DE****3000 is my account'],
    ['GB82WEST12345698765432', 'GB****5432'],
  ])('%j becomes %j', (text, shown) => {
    expect(maskText(text)).toBe(shown);
  });

  it.each([
    'Order 100234 of 2026-03-02, tracking SF1234567890123, costs 1,299.00 EUR',
    'It arrived 12.03.2026 at 10:30, 2 pieces of 15-30 cm',
    'Part DE00370400440532013000 has no such check digits',
    '订单号 20260302，运单 YT7512345678901',
    '',
  ])('%j stays as it is', (text) => {
    expect(maskText(text)).toBe(text);
  });

  it('hides names that are known, in any script', () => {
    expect(maskText('Dear Jane Doe, 李娜 and J', ['Jane Doe', '李娜', undefined, 'J'])).toBe('Dear J*** D., 李* and J');
  });
});
