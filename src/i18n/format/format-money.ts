import { type Money, toMajor } from '../../domain/order/money.ts';
import type { Locale } from '../locale.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** An amount as the language writes it, e.g. `€12.50`; a currency that ISO does not know stands behind the bare amount. */
export function formatMoney(money: Money, locale: Locale): string {
  const format = formatOf(money.currency, locale);
  const major = toMajor(money);
  return format === undefined ? `${major} ${money.currency}` : format.format(major as `${number}`);
}

function formatOf(currency: string, locale: Locale): Intl.NumberFormat | undefined {
  if (!/^[A-Z]{3}$/.test(currency)) return undefined;
  const key = `${locale} ${currency}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, { style: 'currency', currency });
  formats.set(key, made);
  return made;
}
