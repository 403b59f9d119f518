import { luhn, mod10, mod37And36, s10, weighted } from './check-digits.ts';
import { libraryFormats } from './library-formats.ts';
import type { TrackingFormat } from './tracking-format.ts';

/** Couriers whose numbers can be judged, by the code that `carrierCode` answers. */
export type Courier = {
  readonly formats: readonly TrackingFormat[];
  /** Couriers whose numbers this one carries too, or hands its own parcels over to. */
  readonly carries?: readonly string[];
  /** Numbers that this courier would have a format for: they are wrong when they fit none. Others are unknown. */
  readonly closed?: RegExp;
};

const ALL = /^/;
const FEDEX_12 = weighted([3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1], 11, 10);
const FEDEX_34 = weighted([1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1], 11, 10);

// Shapes and check digits after the couriers of jkeen/tracking_number_data (MIT), where the library lacks or predates
// them; those with a second reason are the couriers' own documentation of numbers that this collection leaves out.
const OWN_FORMATS: Readonly<Record<string, readonly TrackingFormat[]>> = {
  amazon: [
    { pattern: /^TB[ACM]\d{12}$/, sure: true },
    { pattern: /^[AFC]\d{10}$/, sure: false },
    // Amazon in Europe: a country or depot of two letters.
    { pattern: /^[A-Z]{2}\d{10}$/, sure: false },
  ],
  canada_post: [{ pattern: /^(?<SerialNumber>\d{15})(?<CheckDigit>\d)$/, check: mod10(3, 1), sure: false }],
  canpar: [{ pattern: /^[CDKLSUXZ]\d{21}$/, sure: true }],
  dhl: [
    { pattern: /^(?:GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)(?=[A-Z]*\d)[0-9A-Z]{10,39}$/, sure: false },
    { pattern: /^\d{14}$/, sure: false },
    // DHL Paket in Germany: licence plates, the older ident codes, and piece ids of every length.
    { pattern: /^(?<SerialNumber>00340\d{14})(?<CheckDigit>\d)$/, check: mod10(1, 3), sure: true },
    { pattern: /^(?<SerialNumber>\d{11})(?<CheckDigit>\d)$/, check: mod10(4, 9), sure: false },
    { pattern: /^J[A-Z]{2,3}\d{9,25}$/, sure: false },
  ],
  dpd: [
    {
      pattern: /^(?<SerialNumber>\d{24}(?<CountryCode>\d{3}))(?<CheckDigit>[0-9A-Z])$/,
      check: mod37And36,
      // ISO 3166-1 numeric, from Afghanistan to Zambia.
      allowed: { CountryCode: (code) => code >= '004' && code <= '894' },
      sure: true,
    },
    { pattern: /^(?<SerialNumber>\d{14})(?<CheckDigit>[0-9A-Z])$/, check: mod37And36, sure: false },
    // The same without its check sign, as most shops show it.
    { pattern: /^\d{14}$/, sure: false },
  ],
  fedex: [
    { pattern: /^[0-8]\d{19}(?<SerialNumber>\d{13})(?<CheckDigit>\d)$/, check: FEDEX_34, sure: true },
    { pattern: /^3\d{15}(?<SerialNumber>\d{11})(?<CheckDigit>\d)\d{4}$/, check: FEDEX_12, sure: true },
    // Door tags.
    { pattern: /^DT\d{12}$/, sure: false },
  ],
  gofo: [{ pattern: /^GFUS\d{14}$/, sure: true }],
  landmark: [{ pattern: /^LTN\d{8}N1$/, sure: true }],
  lasership: [
    { pattern: /^L[AIEHNX][1-3]\d{7}$/, sure: false },
    { pattern: /^1LS7[12]\d{10}$/, sure: true },
    { pattern: /^1LS7[12]\d{2}01[1-4]\d{6}1$/, sure: true },
    { pattern: /^1LSCX[0-9A-Z]{10}$/, sure: true },
  ],
  old_dominion: [
    { pattern: /^(?<SerialNumber>(?:77[78]|072|780)\d{7})(?<CheckDigit>\d)$/, check: luhn, sure: false },
    { pattern: /^(?<SerialNumber>80\d{8})(?<CheckDigit>\d)$/, check: luhn, sure: false },
  ],
  purolator: [
    { pattern: /^(?<SerialNumber>[0-5]\d{10})(?<CheckDigit>\d)$/, check: luhn, sure: false },
    { pattern: /^[A-Z]{3}\d{9}$/, sure: false },
  ],
  s10: [
    // Posts that issue numbers although they are no members of the Universal Postal Union of their own.
    {
      pattern: /^[A-Z]{2}(?<SerialNumber>\d{8})(?<CheckDigit>\d)(?:TW|GG|JE|IM|FO|GL|GI|PF|NC|AW|CW|SX|BM|KY|FK|XK)$/,
      check: s10,
      sure: false,
    },
  ],
  sf: [{ pattern: /^SF\d{12,13}$/, sure: true }],
  speedee: [{ pattern: /^SP\d{18}$/, sure: true }],
  ups: [
    // Freight, and Mail Innovations before the post takes over.
    { pattern: /^(?:\d{9}|\d{12}|\d{18}|MI\d{6}[0-9A-Z]{1,22})$/, sure: false },
  ],
  yodel: [{ pattern: /^JJ?D\d{16}$/, sure: false }],
  yto: [{ pattern: /^YT\d{13}$/, sure: true }],
  yunexpress: [{ pattern: /^YT\d{16}$/, sure: true }],
};

const ABOUT: Readonly<Record<string, Omit<Courier, 'formats'>>> = {
  amazon: { closed: ALL },
  canada_post: { closed: /^\d{16}$/, carries: ['s10'] },
  canpar: { closed: ALL },
  dhl: { closed: ALL, carries: ['s10', 'usps'] },
  dpd: { closed: /^\d{14}[0-9A-Z]$|^\d{27}[0-9A-Z]$/ },
  fedex: { closed: ALL, carries: ['usps'] },
  gofo: { closed: /^GF/, carries: ['usps'] },
  landmark: { closed: ALL, carries: ['s10', 'usps', 'canada_post'] },
  lasership: { closed: ALL, carries: ['ontrac'] },
  old_dominion: { closed: ALL },
  ontrac: { closed: ALL, carries: ['lasership'] },
  purolator: { closed: ALL },
  s10: {},
  sf: {},
  speedee: { closed: ALL },
  ups: { closed: ALL, carries: ['usps'] },
  usps: { closed: ALL, carries: ['s10'] },
  yodel: { closed: /^J/ },
  yto: {},
  yunexpress: { closed: /^YT/, carries: ['s10', 'usps', 'yodel'] },
};

let known: ReadonlyMap<string, Courier> | undefined;

/** Everything known about the numbers of each courier; laid out when the first number is judged. */
export function couriers(): ReadonlyMap<string, Courier> {
  known ??= layOut();
  return known;
}

function layOut(): ReadonlyMap<string, Courier> {
  const library = libraryFormats();
  return new Map(
    Object.entries(ABOUT).map(([code, about]) => [
      code,
      { ...about, formats: [...(library.get(code) ?? []), ...(OWN_FORMATS[code] ?? [])] },
    ]),
  );
}
