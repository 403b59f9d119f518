import type * as Phones from 'libphonenumber-js/min';
import type { CountryCode } from 'libphonenumber-js/min';
import { whenNeeded } from '../when-needed.ts';
import { countryCode } from './country-code.ts';
import { mobileShape } from './mobile-shapes.ts';
import type { Sent } from './verdict.ts';

const phones = whenNeeded<typeof Phones>('libphonenumber-js/min');

/**
 * Whether two telephone numbers are one, each written with or without its country code: `+86 138…` is `138…` of an order
 * to China. Two that the library cannot place are one when their digits are.
 */
export function samePhone(one: string, other: string, country: Sent): boolean {
  const region = countryCode(country);
  const [a, b] = [dialled(one, region), dialled(other, region)];
  if (a.length === 0 && b.length === 0) return digitsOf(one) === digitsOf(other);
  return a.some((number) => b.includes(number));
}

/** What a number may be dialled as from anywhere. Bare digits may have lost their plus; a mobile number stays at home. */
function dialled(text: string, region: string): readonly string[] {
  const digits = digitsOf(text);
  if (/^\s*\(?(?:\+|00)/.test(text)) return numbered(`+${digits}`);
  const { isSupportedCountry, getCountryCallingCode } = phones();
  if (!isSupportedCountry(region)) return numbered(`+${digits}`);
  const either = [...numbered(digits, region), ...numbered(`+${digits}`)];
  if (mobileShape(region)?.test(digits) !== true) return either;
  return either.filter((number) => number.startsWith(`+${getCountryCallingCode(region)}`));
}

function numbered(text: string, country?: CountryCode): readonly string[] {
  const number = phones().parsePhoneNumberFromString(text, country);
  return number?.isValid() === true ? [number.number] : [];
}

/** Without the zeros that stand for a plus, and the one in brackets that is not dialled from abroad. */
function digitsOf(text: string): string {
  return text.replace('(0)', '').replaceAll(/\D/g, '').replace(/^00/, '');
}
