import { z } from 'zod';
import { Amount, Count, Currency, Id, OptionalAmount, OptionalId, Text, Time } from '../kit/fields.ts';

const Money = z
  .object({ shop_money: z.object({ amount: Amount }) })
  .nullish()
  .catch(undefined);

const Address = z
  .object({
    name: Text,
    first_name: Text,
    last_name: Text,
    company: Text,
    phone: Text,
    address1: Text,
    address2: Text,
    city: Text,
    province: Text,
    zip: Text,
    country_code: Text,
  })
  .nullish()
  .catch(undefined);

const LineItem = z.object({
  id: Id,
  sku: Text,
  variant_id: OptionalId,
  title: Text,
  name: Text,
  quantity: Count,
  current_quantity: Count.nullish(),
  price: Amount,
  requires_shipping: z.boolean().nullish(),
});

export const Transaction = z.object({
  id: Id,
  order_id: OptionalId,
  kind: z.string(),
  status: z.string(),
  gateway: Text,
  amount: Amount,
  currency: Currency.nullish(),
  error_code: Text,
  created_at: Time,
  processed_at: Text,
  authorization_expires_at: Text,
});
export type Transaction = z.output<typeof Transaction>;

export const Refund = z.object({
  id: Id,
  order_id: OptionalId,
  note: Text,
  transactions: z.array(Transaction).nullish(),
});
export type Refund = z.output<typeof Refund>;

export const Fulfillment = z.object({
  id: Id,
  order_id: Id,
  status: Text,
  shipment_status: Text,
  created_at: Time,
  updated_at: Text,
  tracking_company: Text,
  tracking_number: Text,
  line_items: z
    .array(LineItem.pick({ id: true, sku: true, variant_id: true, quantity: true, requires_shipping: true }))
    .nullish(),
});
export type Fulfillment = z.output<typeof Fulfillment>;

export const Order = z.object({
  id: Id,
  name: Text,
  source_name: Text,
  created_at: Time,
  processed_at: Text,
  updated_at: Time,
  cancelled_at: Text,
  cancel_reason: Text,
  currency: Currency,
  total_price: Amount,
  current_total_price: OptionalAmount,
  total_outstanding: OptionalAmount,
  total_tax: OptionalAmount,
  total_discounts: OptionalAmount,
  total_shipping_price_set: Money,
  shipping_lines: z
    .array(z.object({ price: Amount }))
    .nullish()
    .catch(undefined),
  financial_status: Text,
  fulfillment_status: Text,
  payment_gateway_names: z.array(z.string()).nullish().catch(undefined),
  gateway: Text,
  email: Text,
  phone: Text,
  customer_locale: Text,
  note: Text,
  customer: z
    .object({ id: Id, first_name: Text, last_name: Text, email: Text, phone: Text })
    .nullish()
    .catch(undefined),
  shipping_address: Address,
  billing_address: Address,
  line_items: z.array(LineItem).nullish(),
  fulfillments: z.array(Fulfillment).nullish(),
  refunds: z.array(Refund).nullish(),
});
export type Order = z.output<typeof Order>;
export type OrderAddress = NonNullable<Order['shipping_address']>;
export type OrderLine = NonNullable<Order['line_items']>[number];

export const DeletedOrder = z.object({ id: Id });

export const FulfillmentEvent = z.object({
  id: Id,
  fulfillment_id: Id,
  order_id: Id,
  status: z.string().min(1),
  happened_at: Time,
  city: Text,
  province: Text,
  country: Text,
  estimated_delivery_at: Text,
});
export type FulfillmentEvent = z.output<typeof FulfillmentEvent>;

export const Dispute = z.object({
  id: Id,
  order_id: OptionalId,
  reason: Text,
  status: z.string().min(1),
  amount: Amount,
  currency: Currency,
  evidence_due_by: Text,
  evidence_sent_on: Text,
  finalized_on: Text,
  initiated_at: Time,
});
export type Dispute = z.output<typeof Dispute>;

export const Risk = z.object({
  order_id: Id,
  recommendation: Text,
  risk_level: Text,
  score: OptionalAmount,
  message: Text,
  provider_title: Text,
  created_at: Text,
});
export type Risk = z.output<typeof Risk>;

const Hold = z.object({ id: OptionalId, reason: Text, reason_notes: Text });

export const FulfillmentOrder = z.object({
  order_id: OptionalId,
  message: Text,
  created_fulfillment_hold: Hold.nullish(),
  fulfillment_order: z.object({ id: Id, order_id: OptionalId, fulfillment_holds: z.array(Hold).nullish() }),
});
export type FulfillmentOrder = z.output<typeof FulfillmentOrder>;
