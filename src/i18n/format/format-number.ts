import type { Locale } from '../locale.ts';

const formats = new Map<Locale, Intl.NumberFormat>();

/** A count as the language groups its digits, e.g. `12,000`. */
export function formatNumber(count: number, locale: Locale): string {
  let format = formats.get(locale);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale);
    formats.set(locale, format);
  }
  return format.format(count);
}
