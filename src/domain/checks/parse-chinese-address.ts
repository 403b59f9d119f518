import { type Division, divisionAt } from './division-index.ts';

/** A Chinese address taken apart from the largest division down; what is left is where exactly. */
export type ChineseAddress = {
  readonly province?: Division;
  /** First city named before any county, when it is written. */
  readonly city?: Division;
  /** True when a county, district or county-level city is named (县, 区, 旗, 市). */
  readonly county: boolean;
  /** True when a town, township or subdistrict is named (镇, 乡, 街道). */
  readonly town: boolean;
  readonly detail: string;
};

const HAN = '[\\u3400-\\u9fff]';
const SEPARATORS = /[\s,，.。;；:：、|/>\-·]+/y;
// Words of official code lists that stand for "no city between province and county".
const STAND_INS = /中国|市辖区|(?:省|自治区)?直辖县级行政(?:区划|单位)|县(?=[\u3400-\u9fff]{1,3}县)/y;
const COUNTY = new RegExp(`${HAN}{1,12}?自治[县縣旗]|${HAN}{1,5}?[县縣旗市区區]`, 'y');
// 花园小区 and 玉泉校区 are where one lives or learns, not districts; 文三路古荡区 has run past a street.
const NO_COUNTY =
  /(?:[小社校厂廠院库庫景营營片学學辖轄]|住宅|生活|宿舍|家属|工业|商业|居民|服务|作业)[区區]$|[路街巷弄号號栋幢楼樓室村镇鎮乡鄉厦廈店].|[园園苑].?[区區]$|[夜超菜][市]$|市场$/;
const TOWN = new RegExp(`${HAN}{1,8}?(?:镇|鎮|乡|鄉|街道办事处|街道办|街道|苏木)`, 'y');
const NO_TOWN = /[路号號栋幢楼樓室厦廈].|村.{3,}/;
const CONTACTS = /\d{6}|收|联系|姓名|手机|电话|地址|地区|邮编/;
const PHONE = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d{9}(?!\d)/g;
const POSTCODE = /(?<=^|[\s,，])\d{6}(?=$|[\s,，])/g;
const ADDRESSEE = /(?:收货人|收件人|联系人|姓名)[:：\s]?[\u3400-\u9fff]{2,4}?(?=手机|电话|联系|所在|[\s,，])/g;
const LABELS = /手机号码?|(?:联系)?电话(?:号码)?|所在地区|(?:详细|收货|收件)?地址[:：]?|邮编[:：]?/g;

/** Takes a Chinese address apart, in fields joined by blanks or as one line with names and numbers around it. */
export function parseChineseAddress(text: string): ChineseAddress {
  const plain = dropAddressee(withoutContacts(text));
  let place = 0;
  let [province, city, county, town]: [Division?, Division?, boolean?, boolean?] = [];
  for (;;) {
    place = skip(STAND_INS, plain, skip(SEPARATORS, plain, place));
    const division = divisionAt(plain, place);
    if (division) {
      if (division.kind === 'province') province ??= division;
      else if (!county && !town) city ??= division;
      place += division.written.length;
      continue;
    }
    const counted = matchAt(COUNTY, plain, place);
    if (counted && !NO_COUNTY.test(counted)) {
      county = true;
      place += counted.length;
      continue;
    }
    const settled = matchAt(TOWN, plain, place);
    if (!settled || NO_TOWN.test(settled)) break;
    town = true;
    place += settled.length;
  }
  return {
    ...(province && { province }),
    ...(city && { city }),
    county: county ?? false,
    town: town ?? false,
    detail: plain.slice(place).trim(),
  };
}

function withoutContacts(text: string): string {
  if (!CONTACTS.test(text)) return text;
  return text.replace(PHONE, ' ').replace(POSTCODE, ' ').replace(ADDRESSEE, ' ').replace(LABELS, ' ').trim();
}

/** Leaves out a short name before the address, as in 李xx 广西壮族自治区桂林市…. */
function dropAddressee(text: string): string {
  const end = text.search(/[\s,，]/);
  if (end < 1 || end > 6 || divisionAt(text, 0)) return text;
  const rest = text.slice(end).replace(/^[\s,，]+/, '');
  return divisionAt(rest, 0) ? rest : text;
}

function skip(pattern: RegExp, text: string, place: number): number {
  return place + (matchAt(pattern, text, place)?.length ?? 0);
}

function matchAt(pattern: RegExp, text: string, place: number): string | undefined {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0];
}
