import { type Address, type AddressProblem, joined } from './address.ts';
import { PLACEHOLDER_ADDRESS, PO_BOX, SAME_AS_BEFORE, SAME_AS_BEFORE_ZH } from './address-phrases.ts';
import {
  BUILDING_ZH,
  NAMED_PLACE,
  NUMBER_IN_WORDS,
  NUMBERED,
  NUMBERED_OR_NAMED,
  STREET_ALONE,
  WITHOUT_PROVINCES,
} from './address-rules.ts';
import { checkChineseAddress } from './check-chinese-address.ts';
import { countryCode } from './country-code.ts';
import { divisionAt } from './division-index.ts';
import { isMasked } from './is-masked.ts';
import { ABSENT, bad, GOOD, MASKED, NO_RULE, type Verdict } from './verdict.ts';

/** An address, and whether its parcel goes by a courier who cannot deliver to boxes at a post office. */
export type AddressInput = Address & { readonly courierOnly?: boolean };

const PO_BOX_NUMBER = new RegExp(`(?:${PO_BOX.source})[^\\d,]{0,5}[\\d ]*`, 'giu');
const HAN = /[\u3400-\u9fff]/;
// Street, town and postcode together; "5 Ely" is an address once its town is known.
const SHORTEST = 8;

/**
 * Judges whether a parcel can be delivered to an address, by the rules of its country: house numbers only where houses
 * have them, a place below the town in China, no province in Hong Kong, Macau and Taiwan. Lines that were not sent or
 * are masked, and countries without a rule, are unknown; phrases instead of an address are bad anywhere.
 */
export function checkAddress(address: AddressInput): Verdict<AddressProblem> {
  const { line1, line2 } = address;
  if ((line1 ?? line2 ?? undefined) === undefined) return ABSENT;
  const lines = joined(line1, line2);
  if (lines === '') return bad('empty');
  if (isMasked(lines)) return MASKED;
  if (SAME_AS_BEFORE.test(lines) || SAME_AS_BEFORE_ZH.test(lines)) return bad('same_as_before');
  if (PLACEHOLDER_ADDRESS.test(lines)) return bad('placeholder');
  return checkByCountry(address, lines);
}

function checkByCountry(address: AddressInput, lines: string): Verdict<AddressProblem> {
  const country = countryCode(address.country);
  const area = joined(address.region, address.city, address.district);
  if (country === 'CN' || (country === '' && divisionAt(area || lines, 0))) return checkChina(address, area, lines);
  if (WITHOUT_PROVINCES.has(country)) return BUILDING_ZH.test(lines) ? GOOD : bad('no_detail');
  if (address.courierOnly && isBoxAlone(lines)) return bad('po_box');
  const numbered = NUMBERED.has(country);
  if (!numbered && !NUMBERED_OR_NAMED.has(country)) return NO_RULE;
  if (joined(lines, area, address.postcode).length < SHORTEST) return bad('too_short');
  if (/\d/.test(lines) || NUMBER_IN_WORDS.test(lines) || NAMED_PLACE.test(lines) || PO_BOX.test(lines)) return GOOD;
  const oneLine = joined(address.line1) === '' || joined(address.line2) === '';
  return numbered || (oneLine && STREET_ALONE.test(lines)) ? bad('no_house_number') : GOOD;
}

/** A street beside the box is where couriers go, as in 12 rue Haute, BP 45. */
function isBoxAlone(lines: string): boolean {
  return PO_BOX.test(lines) && !/\d/.test(lines.replace(PO_BOX_NUMBER, ''));
}

function checkChina({ postcode }: AddressInput, area: string, lines: string): Verdict<AddressProblem> {
  if (/香港|澳门|澳門|台湾|台灣|臺灣/.test(area)) return BUILDING_ZH.test(lines) ? GOOD : bad('no_detail');
  if (!HAN.test(lines)) return /\d/.test(lines) ? GOOD : NO_RULE;
  const verdict = checkChineseAddress(joined(area, lines));
  const located = verdict.verdict === 'bad' && verdict.problem === 'no_region' && Boolean(postcode?.trim());
  return located ? GOOD : verdict;
}
