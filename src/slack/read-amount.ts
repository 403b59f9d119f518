import { exponentOf, toMinor } from '../domain/order/money.ts';
import type { Messages } from '../i18n/messages.ts';
import { plainPen } from '../i18n/plain-pen.ts';

/** A typed amount in minor units, nothing when empty, or the sentence that says what is wrong with it. */
export function readAmount(
  text: string,
  currency: string | undefined,
  { errors, locale }: Pick<Messages, 'errors' | 'locale'>,
): number | string | undefined {
  if (text === '') return undefined;
  if (currency === undefined) return errors.amountFormat;
  const pen = plainPen(locale);
  const amount = toMinor(text, currency);
  switch (amount) {
    case 'format':
      return errors.amountFormat;
    case 'currency':
      return errors.amountCurrency(pen, currency);
    case 'exponent':
      return errors.amountExponent(pen, currency, exponentOf(currency) ?? 2);
    default:
      return amount;
  }
}
