import type { AddressProblem } from './address.ts';
import { chineseDetail } from './chinese-detail.ts';
import { type ChineseAddress, parseChineseAddress } from './parse-chinese-address.ts';
import { bad, GOOD, type Verdict } from './verdict.ts';

const ANY_DIVISION = /[省市区區县縣旗镇鎮乡鄉盟州]|街道/;
// Only interjections: what people type to get past a field.
const NONSENSE = /^(?:[嘿哈呵嘻啊哦嗯额哎喂]|\s)+$/;
// The name of a village or quarter has two signs or more; without a town before it, it takes more to be one.
const WORD_ALONE = 6;

/** Judges an address in mainland China: a region that can be found, a chain that fits, and a place in it. */
export function checkChineseAddress(text: string): Verdict<AddressProblem> {
  const address = parseChineseAddress(text);
  if (isMismatch(address)) return bad('region_mismatch', address.city?.province);
  if (NONSENSE.test(address.detail)) return bad('placeholder');
  const problem = detailProblem(address);
  if (problem) return bad(hasRegion(address, text) ? problem : 'no_region');
  return hasRegion(address, text) ? GOOD : bad('no_region');
}

function hasRegion({ province, city, county, town }: ChineseAddress, text: string): boolean {
  return province !== undefined || city !== undefined || county || town || ANY_DIVISION.test(text);
}

/** Short names are left alone: they are part of too many other names. */
function isMismatch({ province, city }: ChineseAddress): boolean {
  return province !== undefined && city?.full === true && city.province !== province.province;
}

function detailProblem({ detail, town }: ChineseAddress): AddressProblem | undefined {
  switch (chineseDetail(detail)) {
    case 'exact':
    case 'place':
      return undefined;
    case 'street':
      return town ? undefined : 'no_house_number';
    case 'word':
      return town || detail.length >= WORD_ALONE ? undefined : 'no_detail';
    case 'none':
      return 'no_detail';
  }
}
