import type { CheckDigit } from './check-digits.ts';

/** One shape of a courier's tracking numbers, after blanks and hyphens are gone and letters are capital. */
export type TrackingFormat = {
  /** Of the whole number; the groups `SerialNumber` and `CheckDigit` are needed where there is a check digit. */
  readonly pattern: RegExp;
  readonly check?: CheckDigit;
  /** What a serial is written without in some cases, although its check digit counts it. */
  readonly prefix?: { readonly when: RegExp; readonly text: string };
  /** Groups whose content must be one of a list, such as a country. */
  readonly allowed?: Readonly<Record<string, (content: string) => boolean>>;
  /** True when hardly any other courier's number looks like this: letters in it, or long and with a check digit. */
  readonly sure: boolean;
};

/** How a number stands to a format: not of its shape, of its shape with something wrong, or right. */
export type Fit = 'none' | 'format' | 'check_digit' | 'good';

/** Compares a number with a format. */
export function compareFormat(number: string, { pattern, check, prefix, allowed }: TrackingFormat): Fit {
  if (!check && !allowed) return pattern.test(number) ? 'good' : 'none';
  const groups = pattern.exec(number)?.groups;
  if (!groups) return 'none';
  for (const [name, isAllowed] of Object.entries(allowed ?? {})) {
    if (!isAllowed(groups[name] ?? '')) return 'format';
  }
  if (!check) return 'good';
  const { SerialNumber: serial = '', CheckDigit: digit = '' } = groups;
  return check(prefix?.when.test(serial) ? prefix.text + serial : serial, digit) ? 'good' : 'check_digit';
}
