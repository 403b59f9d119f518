import type { ResolveChoice } from '../app/make-resolution.ts';
import type { Tx } from '../app/ports/store.ts';
import { OVERRIDE_FIELD } from '../cards/modals/open-steps-fields.ts';
import type { Case } from '../domain/case/case.ts';
import { badValues } from '../domain/case/plan-effect/bad-values.ts';
import { CAUSES } from '../domain/catalogue/causes.ts';
import { resolutionsFor } from '../domain/catalogue/exception-types.ts';
import type { Order } from '../domain/order/order.ts';
import { plainPen } from '../i18n/plain-pen.ts';
import type { Submission } from './gesture.ts';
import { readAmount } from './read-amount.ts';
import { readRemedyInputs } from './read-remedy-inputs.ts';

type Errors = { readonly errors: Readonly<Record<string, string>> };

/** Reads the resolve form, or says at each field what is wrong with it. */
export function readResolution(
  { values, messages }: Pick<Submission, 'values' | 'messages'>,
  item: Case,
  tx: Pick<Tx, 'orders'>,
  now: number,
): Omit<ResolveChoice, 'id'> | Errors {
  const { errors, remedyForm, locale } = messages;
  const order = item.orderId === undefined ? undefined : tx.orders.get(item.orderId)?.order;
  const chosen = values.choice('resolution');
  const resolution = resolutionsFor(item.code).find((code) => code === chosen);
  if (resolution === undefined)
    return { errors: { resolution: chosen === undefined ? errors.choiceMissing : errors.choiceGone } };
  const cause = CAUSES.find((it) => it === values.choice('cause'));
  if (cause === undefined) return { errors: { cause: errors.choiceMissing } };
  const inputs = readRemedyInputs(values);
  const amount = readAmount(values.text('amount'), currencyOf(inputs.paymentId, order), messages);
  const wrong = {
    ...(typeof amount === 'string' ? { amount } : {}),
    ...(inputs.quantity === 'format' ? { quantity: remedyForm.quantityFormat } : {}),
    ...(inputs.expiresAt !== undefined && inputs.expiresAt <= now ? { expires: remedyForm.expiresInPast } : {}),
    ...(order === undefined ? {} : wrongValues(inputs, order, values.fields)),
  };
  if (Object.keys(wrong).length > 0 || typeof amount === 'string' || inputs.quantity === 'format')
    return { errors: wrong };
  const { quantity, ...others } = inputs;
  const override = values.text(OVERRIDE_FIELD);
  return {
    ...others,
    resolution,
    cause,
    note: values.text('note'),
    ...(override === '' ? {} : { override }),
    ...(amount === undefined ? {} : { amount }),
    ...(quantity === undefined ? {} : { quantity }),
  };

  function wrongValues(typed: Parameters<typeof badValues>[0], of: Order, fields: readonly string[]) {
    const shown = badValues(typed, of).filter(({ field }) => fields.includes(field));
    return Object.fromEntries(
      shown.map(({ field, suggestion }) => [field, remedyForm.badValue(plainPen(locale), suggestion)]),
    );
  }
}

/** The currency in which an amount is typed: the chosen payment's, else the order's. */
export function currencyOf(paymentId: string | undefined, order: Order | undefined): string | undefined {
  return order?.payments.find((it) => it.id === paymentId)?.currency ?? order?.currency;
}
