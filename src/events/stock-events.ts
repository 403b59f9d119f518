import { z } from 'zod';
import { BadField } from './bad-field.ts';
import {
  AmountText,
  amountOf,
  currencyOf,
  deadlineOf,
  must,
  OptionalAmount,
  OptionalId,
  OptionalNumber,
  OptionalRecord,
  OptionalText,
  present,
  Text,
  textOf,
} from './fields.ts';
import { readerOf } from './reader.ts';
import { scrubRecord } from './scrub.ts';

const PromoFields = z.object({ from: Text, to: Text, price: AmountText }, must('an object'));

/** Events whose subject is a sku. */
export const STOCK_EVENTS = {
  'inventory.updated': readerOf(
    z.object({ warehouse: OptionalId, on_hand: z.number(must('a number of units')), reserved: OptionalNumber }),
    (data) =>
      present({ warehouse: textOf(data.warehouse), onHand: data.on_hand, reserved: data.reserved ?? undefined }),
  ),
  'product.updated': readerOf(
    z.object({
      price: OptionalAmount,
      list_price: OptionalAmount,
      cost: OptionalAmount,
      currency: OptionalText,
      status: z.enum(['active', 'stopped', 'recalled'], must('active, stopped or recalled')).nullish(),
      attributes: OptionalRecord,
      required_attributes: z.array(Text, must('a list of names')).nullish(),
      promo: PromoFields.nullish(),
    }),
    (data, scrubbing) => {
      const currency = currencyOf(data.currency);
      const price = (value: string | null | undefined, path: string) =>
        value === null || value === undefined ? value : amountOf(value, currency, path);
      return present({
        price: price(data.price, 'data.price'),
        listPrice: price(data.list_price, 'data.list_price'),
        cost: price(data.cost, 'data.cost'),
        currency,
        status: data.status ?? undefined,
        attributes: data.attributes ? scrubRecord(data.attributes, scrubbing) : undefined,
        requiredAttributes: data.required_attributes ?? undefined,
        promo: data.promo ? promoOf(data.promo, currency) : data.promo,
      });
    },
  ),
};

function promoOf(promo: z.output<typeof PromoFields>, currency: string | undefined) {
  return {
    from: timeOf(promo.from, 'data.promo.from'),
    to: timeOf(promo.to, 'data.promo.to'),
    price: amountOf(promo.price, currency, 'data.promo.price'),
  };
}

function timeOf(value: string, path: string): number {
  const at = deadlineOf(value, path);
  if (at === undefined) throw new BadField(path, 'is missing: it must be an RFC 3339 time');
  return at;
}
