import { describe, expect, test } from 'vitest';
import { checkPhone, type PhoneProblem } from '../../../src/domain/checks/check-phone.ts';

const judge = (phone: string, country?: string) => checkPhone({ phone, country });

test.each([
  ['13812345678', 'CN'],
  ['138 1234 5678', 'CN'],
  ['+86 138-1234-5678', 'CN'],
  ['8613812345678', 'CN'],
  ['16512345678', 'CN'],
  ['0755-12345678', 'CN'],
  ['10 62345678', 'CN'],
  ['400-800-1234', 'CN'],
  ['13812345678', 'HK'],
  ['9123 4567', 'HK'],
  ['0912-345-678', 'TW'],
  ['(415) 555-2671', 'US'],
  ['+1 415 555 2671', 'US'],
  ['07911 123456', 'GB'],
  ['+44 (0)7911 123456', 'GB'],
  ['020 7946 0958 / 07911 123456', 'GB'],
  ['00 44 7911 123456', 'DE'],
  ['0171 1234567', 'DE'],
  ['11 98765-4321', 'BR'],
  ['5511987654321', 'BR'],
  ['090-1234-5678', 'JP'],
  ['+44 7911 123456', 'US'],
  ['+44 7911 123456', undefined],
  ['+49 151 23456789', 'ZZ'],
])('%s is a number for an address in %s', (phone, country) => {
  expect(judge(phone, country)).toEqual({ verdict: 'good' });
});

test.each(['138****1234', '138＊＊＊＊1234', '138xxxx1234', '••••2671', '+1 *** *** 2671'])('%s is masked', (phone) => {
  expect(judge(phone, 'CN')).toEqual({ verdict: 'unknown', why: 'masked' });
});

test.each([
  '13812345678-1234',
  '13812345678转1234',
  '13812345678,1234',
  '+1 480-604-3014 ext. 82714',
  '4155552671 x12',
])('%s is rented for one delivery', (phone) => {
  expect(judge(phone, 'US')).toEqual({ verdict: 'unknown', why: 'platform' });
});

describe('a number that cannot be called', () => {
  test.each([
    ['1381234567', 'CN', 'too_short'],
    ['138123456789', 'CN', 'too_long'],
    ['12812345678', 'CN', 'invalid'],
    ['86 1381234567', 'CN', 'too_short'],
    ['11111111111', 'CN', 'placeholder'],
    ['1234567890', 'US', 'placeholder'],
    ['555-555-5555', 'US', 'placeholder'],
    ['415-555-267', 'US', 'too_short'],
    ['115-555-2671', 'US', 'invalid'],
    ['n/a', 'US', 'not_a_number'],
    ['call me', 'DE', 'not_a_number'],
    ['+999 12345', 'US', 'invalid'],
  ] satisfies [string, string, PhoneProblem][])('%s in %s is called %s', (phone, country, problem) => {
    expect(judge(phone, country)).toMatchObject({ verdict: 'bad', problem });
  });

  test('a number of another country without its plus is suggested with it', () => {
    expect(judge('8613812345678', 'US')).toEqual({ verdict: 'bad', problem: 'too_long', suggestion: '+8613812345678' });
  });
});

test('without a number, a country or a rule for it nothing is judged', () => {
  expect(checkPhone({ country: 'CN' })).toEqual({ verdict: 'unknown', why: 'absent' });
  expect(judge('  ', 'CN')).toEqual({ verdict: 'unknown', why: 'absent' });
  expect(judge('415 555 2671')).toEqual({ verdict: 'unknown', why: 'no_rule' });
  expect(judge('415 555 2671', 'ZZ')).toEqual({ verdict: 'unknown', why: 'no_rule' });
});
