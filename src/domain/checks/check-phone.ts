import type * as Phones from 'libphonenumber-js/min';
import type { CountryCode } from 'libphonenumber-js/min';
import { whenNeeded } from '../when-needed.ts';
import { countryCode } from './country-code.ts';
import { isMasked } from './is-masked.ts';
import { mobileShape } from './mobile-shapes.ts';
import { sentText } from './sent-text.ts';
import { ABSENT, bad, GOOD, MASKED, NO_RULE, PLATFORM, type Sent, type Verdict } from './verdict.ts';

/** What can be wrong with a telephone number, most telling first. */
export const PHONE_PROBLEMS = ['not_a_number', 'placeholder', 'too_short', 'too_long', 'invalid'] as const;
export type PhoneProblem = (typeof PHONE_PROBLEMS)[number];

/** A telephone number as it was sent, with what helps to read it. */
export type PhoneInput = {
  readonly phone?: Sent;
  /** ISO 3166-1 alpha-2 of the address, for numbers without a country code. */
  readonly country?: Sent;
};

const phones = whenNeeded<typeof Phones>('libphonenumber-js/min');

const CHINESE_MOBILE = /^1[3-9]\d{9}$/;
// 10 is Peking's area code, written without its zero; all else that begins with 1 is meant to be a mobile number.
const CHINESE_MOBILE_LIKE = /^(?:(?:00)?86)?1(?!0\d{8,9}$)\d{5,}$/;
// Orders for one of these are often called on a number of another.
const GREATER_CHINA: ReadonlySet<string> = new Set(['HK', 'MO', 'TW']);

const HIDDEN_DIGITS = /\d[xX×#]{2,}|[xX×#]{2,}\d/;
// 13812345678-1234, +1 480-604-3014 ext. 82714: numbers that a marketplace rents out for one delivery.
const EXTENSION = /^(?:\+?86[- ]?)?1[3-9]\d{9}-\d{2,6}$|\d\s*(?:[,;#x]|转|分机|;?ext[.=:]?)\s*\d{2,6}$/iu;
const SEPARATOR = /[/、|,，;；]| or |或/;
const FORMATTING = /[\s().\-–]/g;
const ALL_THE_SAME = /^(\d)\1+$/;
const COUNTING = /^(?:0?123456789?0?\d{0,2}|9876543210?)$/;

/** Judges a telephone number by the rules of its country; masked, rented and extension numbers are unknown. */
export function checkPhone({ phone, country }: PhoneInput): Verdict<PhoneProblem> {
  const text = sentText(phone, 80);
  if (text === '') return ABSENT;
  const region = countryCode(country);
  const plain = text.replace(FORMATTING, '');
  if (isUsualMobile(plain, region)) return isFiller(plain) ? bad('placeholder') : GOOD;
  if (isMasked(text) || HIDDEN_DIGITS.test(text)) return MASKED;
  if (EXTENSION.test(text)) return PLATFORM;
  const parts = text.split(SEPARATOR).filter((part) => part.trim() !== '');
  const verdicts = parts.map((part) => checkNumber(part.trim(), region));
  return verdicts.find(({ verdict }) => verdict === 'good') ?? verdicts[0] ?? bad('not_a_number');
}

function checkNumber(text: string, region: string): Verdict<PhoneProblem> {
  const digits = text.replace(FORMATTING, '').replace('+', '');
  if (!/^\p{Nd}+$/u.test(digits)) return bad('not_a_number');
  if (isFiller(digits)) return bad('placeholder');
  if (region === 'CN' && CHINESE_MOBILE_LIKE.test(digits)) return checkChineseMobile(digits);
  const international = text.startsWith('+') || text.startsWith('00');
  const home = phones().isSupportedCountry(region) ? region : undefined;
  if (!home && !international) return NO_RULE;
  if (isValid(text, home)) return GOOD;
  const dialled = `+${digits.replace(/^00/, '')}`;
  if (international && isValid(dialled)) return GOOD;
  return bad(lengthProblem(international ? dialled : text, home), isValid(dialled) ? dialled : undefined);
}

/** The library takes what lacks a digit of a mobile number for a number of some small town. */
function checkChineseMobile(digits: string): Verdict<PhoneProblem> {
  const national = digits.replace(/^(?:00)?86(?=1)/, '');
  if (CHINESE_MOBILE.test(national)) return GOOD;
  if (national.length === 11) return bad('invalid');
  return bad(national.length < 11 ? 'too_short' : 'too_long');
}

/** The library takes fifty times as long, so what most orders have is told apart without it. */
function isUsualMobile(plain: string, region: string): boolean {
  if (mobileShape(region)?.test(plain)) return true;
  return GREATER_CHINA.has(region) && (mobileShape('CN')?.test(plain) ?? false);
}

function isFiller(digits: string): boolean {
  return ALL_THE_SAME.test(digits) || COUNTING.test(digits);
}

function isValid(text: string, country?: CountryCode): boolean {
  return phones().parsePhoneNumberFromString(text, country)?.isValid() ?? false;
}

function lengthProblem(text: string, country?: CountryCode): PhoneProblem {
  switch (phones().validatePhoneNumberLength(text, country)) {
    case 'TOO_SHORT':
      return 'too_short';
    case 'TOO_LONG':
      return 'too_long';
    case 'NOT_A_NUMBER':
      return 'not_a_number';
    default:
      return 'invalid';
  }
}
