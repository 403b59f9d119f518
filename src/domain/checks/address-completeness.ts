import { type Address, joined } from './address.ts';
import { PLACEHOLDER_ADDRESS, SAME_AS_BEFORE, SAME_AS_BEFORE_ZH } from './address-phrases.ts';
import { NAMED_PLACE, NUMBER_IN_WORDS, WITH_REGION } from './address-rules.ts';
import { chineseDetail, type DetailKind } from './chinese-detail.ts';
import { countryCode } from './country-code.ts';
import { parseChineseAddress } from './parse-chinese-address.ts';

// Points of a hundred; where one lives within the town counts for half.
const DETAIL: Readonly<Record<DetailKind, number>> = { exact: 50, place: 40, street: 25, word: 15, none: 0 };
const PROVINCE = 15;
const CITY = 15;
const COUNTY = 10;
const TOWN = 10;

/** How complete an address is, from 0 to 100; a larger division counts as known when a smaller one tells it. */
export function addressCompleteness(address: Address): number {
  const sent = joined(address.line1, address.line2);
  const lines = isNoAddress(sent) ? '' : sent;
  const area = joined(address.region, address.city, address.district);
  return countryCode(address.country) === 'CN' ? scoreChinese(joined(area, lines)) : scoreOther(address, lines);
}

function isNoAddress(lines: string): boolean {
  return SAME_AS_BEFORE.test(lines) || SAME_AS_BEFORE_ZH.test(lines) || PLACEHOLDER_ADDRESS.test(lines);
}

function scoreChinese(text: string): number {
  const { province, city, county, town, detail } = parseChineseAddress(text);
  const score =
    ((province ?? city) ? PROVINCE : 0) +
    ((city ?? county) ? CITY : 0) +
    (county || town ? COUNTY : 0) +
    (town ? TOWN : 0);
  const found = DETAIL[chineseDetail(detail)];
  // An exact detail is found without its town.
  return Math.min(100, score + found + (found === DETAIL.exact && !town ? TOWN : 0));
}

function scoreOther({ city, region, district, postcode, country }: Address, lines: string): number {
  const numbered = /\d/.test(lines) || NUMBER_IN_WORDS.test(lines) || NAMED_PLACE.test(lines);
  const parts: readonly (readonly [points: number, present: boolean])[] = [
    [25, /\p{L}{2}/u.test(lines)],
    [25, numbered],
    [20, joined(city, district) !== ''],
    [15, joined(postcode) !== ''],
    [5, countryCode(country) !== ''],
    [WITH_REGION.has(countryCode(country)) ? 10 : 0, joined(region) !== ''],
  ];
  const possible = parts.reduce((sum, [points]) => sum + points, 0);
  const reached = parts.reduce((sum, [points, present]) => sum + (present ? points : 0), 0);
  return Math.round((100 * reached) / possible);
}
