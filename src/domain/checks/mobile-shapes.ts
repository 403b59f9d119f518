/** Calling code, prefix within the country, and mobile numbers without either. */
type MobilePlan = readonly [callingCode: string, trunk: string, national: string];

// National numbering plans. Every number of these shapes is one for libphonenumber too (test/property/checks), but for
// China, whose rule is domain 7, and North America, where area codes are added faster than libraries learn them.
const PLANS: Readonly<Record<string, MobilePlan>> = {
  AU: ['61', '0', '4[0-3]\\d{7}'],
  BR: ['55', '0', '[1-9][1-9]9[6-9]\\d{7}'],
  CA: ['1', '1', '[2-9]\\d{2}[2-9]\\d{6}'],
  CN: ['86', '', '1[3-9]\\d{9}'],
  DE: ['49', '0', '1(?:5\\d{9}|6[023]\\d{7,8}|7\\d{8})'],
  ES: ['34', '', '[67]\\d{8}'],
  FR: ['33', '0', '[67]\\d{8}'],
  GB: ['44', '0', '7(?:[48][0-8]|5[0-8]|7[1-8]|9[2-8])[013-9]\\d{6}'],
  HK: ['852', '', '[569]\\d{7}'],
  IN: ['91', '0', '[6-9]\\d{9}'],
  IT: ['39', '', '3[2-9]\\d{8}'],
  JP: ['81', '0', '[789]0\\d{8}'],
  KR: ['82', '0', '10\\d{8}'],
  NL: ['31', '0', '6[1-58]\\d{7}'],
  PL: ['48', '', '[5-7]\\d{8}'],
  TW: ['886', '0', '9\\d{8}'],
  US: ['1', '1', '[2-9]\\d{2}[2-9]\\d{6}'],
};

const SHAPES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(PLANS).map(([country, [code, trunk, national]]) => [
    country,
    new RegExp(`^(?:(?:\\+|00)?${code}|${trunk})?${national}$`),
  ]),
);

/** Mobile numbers of a country's addresses, without formatting; undefined where the library has to be asked. */
export function mobileShape(country: string): RegExp | undefined {
  return SHAPES.get(country);
}
