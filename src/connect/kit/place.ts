import { CountryCodes } from 'validator/lib/isISO31661Alpha2.js';

const COUNTRIES: ReadonlySet<string> = CountryCodes;

/** Country of an address: a code of ISO 3166, or under another name as it came, so that one odd code costs no order. */
export function countryFields(code: string | null | undefined): Readonly<Record<string, string>> {
  if (code === null || code === undefined || code === '') return {};
  const upper = code.toUpperCase();
  return COUNTRIES.has(upper) ? { country: upper } : { raw_country: code };
}

/** City, region and country of a checkpoint in one line; absent where the carrier names none. */
export function locationText(...parts: readonly (string | null | undefined)[]): string | undefined {
  const text = parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ');
  return text === '' ? undefined : text;
}
