import type { ResolveChoice } from '../app/make-resolution.ts';
import type { Tx } from '../app/ports/store.ts';
import type { Case } from '../domain/case/case.ts';
import { CAUSES } from '../domain/catalogue/causes.ts';
import { resolutionsFor } from '../domain/catalogue/exception-types.ts';
import { exponentOf, toMinor } from '../domain/order/money.ts';
import type { Messages } from '../i18n/messages.ts';
import { plainPen } from '../i18n/plain-pen.ts';
import type { Submission } from './gesture.ts';

/** Fields of the resolve form (contract 9). */
export const RESOLVE_FIELDS = ['resolution', 'payment', 'lines', 'amount', 'cause', 'note'] as const;

/** Reads the resolve form, or says at each field what is wrong with it. */
export function readResolution(
  { values, messages }: Submission,
  item: Case,
  tx: Tx,
): Omit<ResolveChoice, 'id'> | { readonly errors: Readonly<Record<string, string>> } {
  const { errors } = messages;
  const resolution = resolutionsFor(item.code).find((code) => code === values.choice('resolution'));
  if (resolution === undefined)
    return {
      errors: { resolution: values.choice('resolution') === undefined ? errors.choiceMissing : errors.choiceGone },
    };
  const cause = CAUSES.find((it) => it === values.choice('cause'));
  if (cause === undefined) return { errors: { cause: errors.choiceMissing } };
  const paymentId = values.choice('payment');
  const amount = readAmount(values.text('amount'), currencyOf(item, paymentId, tx), messages);
  if (typeof amount === 'string') return { errors: { amount } };
  const lines = values.choices('lines').map(Number).filter(Number.isInteger);
  return {
    resolution,
    cause,
    note: values.text('note'),
    ...(paymentId === undefined ? {} : { paymentId }),
    ...(amount === undefined ? {} : { amount }),
    ...(lines.length === 0 ? {} : { lines }),
  };
}

function currencyOf(item: Case, paymentId: string | undefined, tx: Tx): string | undefined {
  const order = item.orderId === undefined ? undefined : tx.orders.get(item.orderId)?.order;
  return order?.payments.find((it) => it.id === paymentId)?.currency ?? order?.currency;
}

/** Minor units, nothing when empty, or the sentence that says what is wrong. */
function readAmount(
  text: string,
  currency: string | undefined,
  { errors, locale }: Messages,
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
