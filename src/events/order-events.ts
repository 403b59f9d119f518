import { z } from 'zod';
import { type Item, PAYMENT_TERMS } from '../domain/order/order.ts';
import type { OrderFields } from '../domain/order/order-event.ts';
import { ORDER_STATUSES } from '../domain/order/status.ts';
import { BadField, shown } from './bad-field.ts';
import {
  AmountText,
  amountOf,
  Count,
  currencyOf,
  Id,
  LONGEST,
  must,
  OptionalAmount,
  OptionalId,
  OptionalRecord,
  OptionalText,
  OptionalTime,
  present,
  promiseOf,
  Text,
  textOf,
  wordsOf,
} from './fields.ts';
import { AddressFields, addressOf, CustomerFields, customerOf } from './person.ts';
import { readerOf } from './reader.ts';
import { type Scrubbing, scrubRecord } from './scrub.ts';

const MOST_LINES = 1_000;

const ItemFields = z.object(
  {
    line: z.number(must('a line number')),
    sku: Id,
    title: OptionalText,
    category: OptionalText,
    seller_id: OptionalId,
    warehouse: OptionalId,
    quantity: Count,
    unit_price: AmountText,
    list_price: OptionalAmount,
    freight: OptionalAmount,
    ship_by: OptionalTime,
    attributes: OptionalRecord,
  },
  must('an object'),
);

const Fields = z.object({
  number: OptionalId,
  channel: OptionalText,
  currency: OptionalText,
  total: OptionalAmount,
  tax: OptionalAmount,
  shipping: OptionalAmount,
  discount: OptionalAmount,
  payment_terms: OptionalText,
  customer: CustomerFields.nullish(),
  ship_to: AddressFields.nullish(),
  items: z
    .array(ItemFields, must('a list'))
    .max(MOST_LINES, must(`a list of at most ${MOST_LINES} lines`))
    .nullish(),
  promised_ship_at: OptionalTime,
  promised_delivery_at: OptionalTime,
  note: OptionalText,
});

const NESTED = { nested: { customer: CustomerFields, ship_to: AddressFields, items: ItemFields } };

const Reason = z.object({ reason: OptionalText });

/** Events of an order itself. */
export const ORDER_EVENTS = {
  'order.created': readerOf(
    Fields,
    (data, scrubbing) => {
      const fields = fieldsOf(data, scrubbing);
      const { currency } = fields;
      if (currency === undefined)
        throw new BadField('data.currency', 'is missing: it must be an ISO 4217 code such as "EUR"');
      return { ...fields, currency };
    },
    NESTED,
  ),
  'order.updated': readerOf(Fields, fieldsOf, NESTED),
  'order.approved': readerOf(Reason, reasonOf),
  'order.cancelled': readerOf(Reason, reasonOf),
  'order.completed': readerOf(Reason, reasonOf),
  'order.held': readerOf(
    z.object({
      hold_id: Id,
      codes: z.array(Text, must('a list of codes')),
      fulfilment_requested: z.boolean().nullish(),
    }),
    (data) => ({
      holdId: data.hold_id,
      codes: data.codes.map((code) => code.slice(0, LONGEST.word)),
      ...requested(data.fulfilment_requested),
    }),
  ),
  'order.released': readerOf(
    z.object({
      hold_id: Id,
      codes: z.array(Text, must('a list of codes')).nullish(),
      fulfilment_requested: z.boolean().nullish(),
    }),
    (data) => ({
      holdId: data.hold_id,
      ...(data.codes ? { codes: data.codes.map((code) => code.slice(0, LONGEST.word)) } : {}),
      ...requested(data.fulfilment_requested),
    }),
  ),
  'order.status': readerOf(z.object({ system: Id, status: Id, raw_status: OptionalText }), (data) => {
    const status = ORDER_STATUSES.find((it) => it === data.status);
    const raw = textOf(data.raw_status) ?? (status === undefined ? data.status : undefined);
    return { system: data.system, status: status ?? 'unknown', ...(raw === undefined ? {} : { raw }) };
  }),
};

function requested(fulfilmentRequested: boolean | null | undefined): { readonly fulfilmentRequested?: boolean } {
  return fulfilmentRequested === null || fulfilmentRequested === undefined ? {} : { fulfilmentRequested };
}

function reasonOf(data: z.output<typeof Reason>, scrubbing: Scrubbing): { readonly reason?: string } {
  return present({ reason: wordsOf(data.reason, scrubbing, LONGEST.text) });
}

/** Null stays null: it removes the field. */
function fieldsOf(data: z.output<typeof Fields>, scrubbing: Scrubbing): OrderFields {
  const currency = currencyOf(data.currency);
  const { customer, ship_to: shipTo, items } = data;
  return present({
    currency,
    number: orNull(data.number, (text) => textOf(text)),
    channel: orNull(data.channel, (text) => textOf(text)),
    total: orNull(data.total, (text) => amountOf(text, currency, 'data.total')),
    tax: orNull(data.tax, (text) => amountOf(text, currency, 'data.tax')),
    shipping: orNull(data.shipping, (text) => amountOf(text, currency, 'data.shipping')),
    discount: orNull(data.discount, (text) => amountOf(text, currency, 'data.discount')),
    terms: orNull(data.payment_terms, termsOf),
    customer: orNull(customer, (fields) => customerOf(fields, scrubbing)),
    shipTo: orNull(shipTo, (fields) => addressOf(fields, scrubbing, 'data.ship_to')),
    items: orNull(items, (lines) => lines.map((line, i) => itemOf(line, currency, scrubbing, `data.items[${i}]`))),
    promisedShipAt: orNull(data.promised_ship_at, (text) => promiseOf(text, 'data.promised_ship_at')),
    promisedDeliveryAt: orNull(data.promised_delivery_at, (text) => promiseOf(text, 'data.promised_delivery_at')),
    note: orNull(data.note, (text) => wordsOf(text, scrubbing, LONGEST.text)),
  });
}

function orNull<In, Out>(value: In | null | undefined, read: (value: In) => Out): Out | null | undefined {
  return value === undefined ? undefined : value === null ? null : read(value);
}

function termsOf(text: string): (typeof PAYMENT_TERMS)[number] {
  const terms = PAYMENT_TERMS.find((it) => it === text);
  if (terms !== undefined) return terms;
  throw new BadField('data.payment_terms', `must be ${PAYMENT_TERMS.join(', ')}, not ${shown(text)}`);
}

function itemOf(
  fields: z.output<typeof ItemFields>,
  currency: string | undefined,
  scrubbing: Scrubbing,
  path: string,
): Item {
  const { list_price: listPrice, freight, ship_by: shipBy, attributes } = fields;
  return present({
    line: fields.line,
    sku: fields.sku,
    title: wordsOf(fields.title, scrubbing),
    category: textOf(fields.category),
    sellerId: textOf(fields.seller_id),
    warehouse: textOf(fields.warehouse),
    quantity: fields.quantity,
    unitPrice: amountOf(fields.unit_price, currency, `${path}.unit_price`),
    listPrice: listPrice ? amountOf(listPrice, currency, `${path}.list_price`) : undefined,
    freight: freight ? amountOf(freight, currency, `${path}.freight`) : undefined,
    shipBy: shipBy ? promiseOf(shipBy, `${path}.ship_by`) : undefined,
    attributes: attributes ? scrubRecord(attributes, scrubbing) : undefined,
  });
}
