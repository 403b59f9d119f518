import type { ResolveChoice } from '../app/make-resolution.ts';
import { COMPENSATION_FORMS } from '../domain/case/plan-effect/effect-choice.ts';
import type { FormValues } from './form-values.ts';

/** What stands in the fields of a remedy, empty ones left out; a quantity that is no number above 0 is `format`. */
export type RemedyInputs = Pick<
  ResolveChoice,
  'paymentId' | 'lines' | 'holdId' | 'shipmentId' | 'form' | 'expiresAt' | 'address' | 'person' | 'tracking'
> & { readonly quantity?: number | 'format' };

const WHOLE = /^[1-9]\d{0,5}$/;

/** Reads the fields of a remedy as far as the form has them. */
export function readRemedyInputs(values: FormValues): RemedyInputs {
  const lines = values.choices('lines').map(Number).filter(Number.isInteger);
  const quantity = values.text('quantity');
  const filled = {
    paymentId: values.choice('payment'),
    lines: lines.length === 0 ? undefined : lines,
    holdId: values.choice('hold'),
    shipmentId: values.choice('parcel'),
    form: COMPENSATION_FORMS.find((it) => it === values.choice('form')),
    expiresAt: values.time('expires'),
    quantity: quantity === '' ? undefined : WHOLE.test(quantity) ? Number(quantity) : ('format' as const),
    address: texts(values, {
      line1: 'line1',
      line2: 'line2',
      district: 'district',
      city: 'city',
      region: 'region',
      postalCode: 'postal_code',
    }),
    person: texts(values, { name: 'name', email: 'email', phone: 'phone' }),
    tracking: texts(values, { number: 'tracking_number', carrier: 'carrier' }),
  };
  return Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== undefined)) as RemedyInputs;
}

/** Typed texts by name; `undefined` when none was typed. */
function texts<Name extends string>(
  values: FormValues,
  fields: Readonly<Record<Name, string>>,
): Partial<Readonly<Record<Name, string>>> | undefined {
  const typed = Object.entries<string>(fields)
    .map(([name, field]) => [name, values.text(field)] as const)
    .filter(([, text]) => text !== '');
  return typed.length === 0 ? undefined : (Object.fromEntries(typed) as Partial<Record<Name, string>>);
}
