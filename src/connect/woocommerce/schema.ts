import { z } from 'zod';
import { Amount, Count, Currency, Id, OptionalAmount, OptionalId, Text, Time } from '../kit/fields.ts';

const Address = z
  .object({
    first_name: Text,
    last_name: Text,
    company: Text,
    address_1: Text,
    address_2: Text,
    city: Text,
    state: Text,
    postcode: Text,
    country: Text,
    email: Text,
    phone: Text,
  })
  .nullish()
  .catch(undefined);

const Meta = z.object({ key: Text, value: z.unknown() });

const LineItem = z.object({
  id: Id,
  name: Text,
  product_id: OptionalId,
  variation_id: OptionalId,
  quantity: Count,
  subtotal: OptionalAmount,
  price: OptionalAmount,
  sku: Text,
});

export const Order = z.object({
  id: Id,
  number: z.union([z.string(), z.number()]).transform(String).nullish().catch(undefined),
  created_via: Text,
  status: z.string().min(1),
  currency: Currency,
  date_created_gmt: Time,
  date_modified_gmt: Time,
  date_paid_gmt: Text,
  total: Amount,
  total_tax: OptionalAmount,
  shipping_total: OptionalAmount,
  discount_total: OptionalAmount,
  customer_id: OptionalId,
  customer_note: Text,
  billing: Address,
  shipping: Address,
  payment_method: Text,
  transaction_id: Text,
  meta_data: z.array(Meta).nullish().catch(undefined),
  line_items: z.array(LineItem),
  refunds: z.array(z.object({ id: Id, reason: Text, total: Amount })).nullish(),
});
export type Order = z.output<typeof Order>;
export type OrderAddress = NonNullable<Order['billing']>;
export type OrderLine = Order['line_items'][number];

export const DeletedOrder = z.object({ id: Id });
