import { validate } from 'postal-codes-js';
import { countryCode } from './country-code.ts';
import { isMasked } from './is-masked.ts';
import { POSTCODE_REGIONS, type PostcodeRegion, type RegionTable } from './postcode-regions.ts';
import { sentText } from './sent-text.ts';
import { ABSENT, bad, GOOD, MASKED, NO_RULE, PLATFORM, type Sent, type Verdict } from './verdict.ts';

/** What can be wrong with a postcode: not one of this country, a stand-in, or one of another region. */
export const POSTCODE_PROBLEMS = ['invalid', 'placeholder', 'other_region'] as const;
export type PostcodeProblem = (typeof POSTCODE_PROBLEMS)[number];

/** A postcode as it was sent, with the place that it should fit. */
export type PostcodeInput = {
  readonly postcode?: Sent;
  /** ISO 3166-1 alpha-2. */
  readonly country?: Sent;
  /** Province or state, by code or name. */
  readonly region?: Sent;
};

// What the library `postal-codes-js` refuses although people write it: older and shortened codes, codes of armies; and
// the plain shapes of the commonest countries, which need no library.
const ACCEPTED: Readonly<Record<string, RegExp>> = {
  AR: /^[A-Z]?\d{4}(?:[A-Z]{3})?$/,
  BR: /^\d{5}(?:\d{3})?$/,
  CN: /^\d{6}$/,
  DE: /^\d{5}$/,
  ES: /^\d{5}$/,
  FR: /^\d{5}$/,
  GB: /^(?:[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}|BFPO\d{1,4})$/,
  IE: /^[A-Z]\d[\dW]$/,
  IL: /^\d{5}(?:\d{2})?$/,
  IT: /^\d{5}$/,
  KR: /^\d{5,6}$/,
  KZ: /^[A-Z]\d{2}[A-Z]\d[A-Z]\d$/,
  PE: /^(?:LIMA)?\d{1,5}$/,
  PL: /^\d{5}$/,
  PT: /^\d{4}(?:\d{3})?$/,
  TW: /^\d{3}(?:\d{2,3})?$/,
  US: /^\d{5}(?:\d{4})?$/,
  VN: /^\d{5,6}$/,
  XK: /^\d{5}$/,
};

// 000000 is what Chinese marketplaces send for "not asked".
const NOT_ASKED = /^0+$/;
const COUNTRY_PREFIX = /^[A-Z]{1,2}[- ](?=\d)/;

/** Judges a postcode by its country's rules, and by its province or state where the post assigns codes by region. */
export function checkPostcode({ postcode, country, region }: PostcodeInput): Verdict<PostcodeProblem> {
  const text = sentText(postcode, 40).toUpperCase();
  if (text === '') return ABSENT;
  if (isMasked(text)) return MASKED;
  const land = countryCode(country);
  if (land === '') return NO_RULE;
  const plain = text.replace(COUNTRY_PREFIX, '').replace(/[\s\-–.]/g, '');
  if (NOT_ASKED.test(plain)) return land === 'CN' || isFree(land) ? PLATFORM : bad('placeholder');
  const wrong = checkFormat(text, plain, land);
  return wrong ?? checkRegion(plain, land, region);
}

function checkFormat(text: string, plain: string, country: string): Verdict<PostcodeProblem> | undefined {
  if (ACCEPTED[country]?.test(plain)) return undefined;
  const answer = validate(country, text.replace(COUNTRY_PREFIX, ''));
  if (answer === true) return undefined;
  return typeof answer === 'string' && answer.startsWith('Unknown') ? NO_RULE : bad('invalid');
}

/** True for a country that has no postcodes, in which any may be written. */
function isFree(country: string): boolean {
  return validate(country, '-') === true;
}

function checkRegion(plain: string, country: string, sent: Sent): Verdict<PostcodeProblem> {
  const table = POSTCODE_REGIONS.get(country);
  const region = table && sent ? findRegion(table, country, sent) : undefined;
  if (!table || !region || begins(plain, region)) return GOOD;
  const owners = table.regions.filter((other) => begins(plain, other));
  if (owners.length === 0) return bad('invalid');
  return bad('other_region', owners.length === 1 ? owners[0]?.names[0] : undefined);
}

function findRegion({ byName }: RegionTable, country: string, sent: string): PostcodeRegion | undefined {
  const name = sent.trim().toLowerCase();
  // Provinces of China have two signs, or three, and then what kind they are: 广东省, 内蒙古自治区.
  if (country === 'CN') return byName.get(name) ?? byName.get(name.slice(0, 2)) ?? byName.get(name.slice(0, 3));
  return byName.get(name) ?? byName.get(bareName(name, country));
}

function bareName(name: string, country: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(`${country.toLowerCase()}-`, '');
}

function begins(postcode: string, { prefixes }: PostcodeRegion): boolean {
  return prefixes.some(([from, to]) => {
    const start = postcode.slice(0, from.length);
    return start >= from && start <= to;
  });
}
