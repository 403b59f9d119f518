import { z } from 'zod';

/** The events of contract.md 5 as the shop may send them: nothing missing, and not a field that the contract does not name. */

const Amount = z.string().regex(/^\d{1,12}\.\d{2}$/);
const Time = z.iso.datetime();
const Country = z.enum(['CN', 'US', 'DE', 'GB', 'FR', 'BR', 'PT']);
const Currency = z.enum(['CNY', 'USD', 'EUR', 'GBP', 'BRL']);
const Attributes = z.record(z.string(), z.union([z.string(), z.number()]));

const Address = z.strictObject({
  name: z.string(),
  phone: z.string(),
  line1: z.string().min(1),
  line2: z.string().optional(),
  district: z.string().optional(),
  city: z.string(),
  region: z.string(),
  postal_code: z.string(),
  country: Country,
});

const Customer = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  tier: z.enum(['standard', 'silver', 'gold', 'vip']),
  locale: z.string(),
  time_zone: z.string(),
});

const Item = z.strictObject({
  line: z.int().positive(),
  sku: z.string(),
  title: z.string(),
  category: z.string(),
  warehouse: z.string(),
  quantity: z.int().positive(),
  unit_price: Amount,
  list_price: Amount,
  ship_by: Time,
  attributes: Attributes,
});

const Order = z.strictObject({
  number: z.string(),
  channel: z.string(),
  currency: Currency,
  total: Amount,
  tax: Amount.optional(),
  shipping: Amount,
  discount: Amount,
  payment_terms: z.enum(['prepaid', 'cod', 'deposit']),
  customer: Customer,
  ship_to: Address,
  items: z.array(Item).min(1),
  promised_ship_at: Time,
  promised_delivery_at: z.union([Time, z.iso.date()]),
  note: z.string().optional(),
});

const effect_id = z.string().optional();
const Reason = z.strictObject({ reason: z.string().optional(), effect_id });

const Payment = z.strictObject({
  payment_id: z.string(),
  method: z.string(),
  amount: Amount,
  currency: Currency,
  installments: z.int().optional(),
  transaction_id: z.string().optional(),
  decline_code: z.string().optional(),
  payer: z.strictObject({ name: z.string(), country: Country, fingerprint: z.string() }),
  expires_at: Time.optional(),
  effect_id,
});

const Lines = z.array(z.strictObject({ line: z.int(), sku: z.string(), quantity: z.int().positive() })).min(1);

const Tracking = z.strictObject({
  shipment_id: z.string(),
  carrier: z.string(),
  tracking_number: z.string(),
  status: z.enum([
    'picked_up',
    'in_transit',
    'customs',
    'out_for_delivery',
    'attempt_failed',
    'delayed',
    'returning',
    'returned',
    'lost',
    'cancelled',
  ]),
  raw_status: z.string(),
  location: z.string().optional(),
  eta: Time.optional(),
  effect_id,
});

const Place = z.strictObject({ shipment_id: z.string() });

const DATA = {
  'order.created': Order,
  'order.updated': Order.partial().extend({ effect_id }),
  'order.approved': Reason,
  'order.cancelled': Reason,
  'order.completed': Reason,
  'order.held': z.strictObject({ hold_id: z.string(), codes: z.array(z.string()), effect_id }),
  'order.released': z.strictObject({
    hold_id: z.string(),
    codes: z.array(z.string()),
    fulfilment_requested: z.boolean(),
    effect_id,
  }),
  'payment.submitted': Payment,
  'payment.authorized': Payment,
  'payment.captured': Payment,
  'payment.failed': Payment,
  'payment.voided': Payment,
  'payment.refunded': z.strictObject({
    payment_id: z.string(),
    refund_id: z.string(),
    amount: Amount,
    currency: Currency,
    status: z.enum(['pending', 'succeeded', 'failed']),
    effect_id,
  }),
  'payment.disputed': z.strictObject({
    payment_id: z.string(),
    dispute_id: z.string(),
    reason: z.string(),
    status: z.string(),
    amount: Amount,
    currency: Currency,
    due_by: Time,
  }),
  'fulfilment.accepted': z.strictObject({ warehouse: z.string() }),
  'fulfilment.rejected': z.strictObject({ warehouse: z.string(), reason: z.string() }),
  'shipment.created': z.strictObject({
    shipment_id: z.string(),
    carrier: z.string(),
    tracking_number: z.string(),
    ship_from: z.strictObject({ country: Country, region: z.string(), postal_code: z.string() }),
    ship_to: Address,
    lines: Lines,
    weight_g: z.int().positive(),
    effect_id,
  }),
  'shipment.packed': z.strictObject({ shipment_id: z.string(), lines: Lines, weight_g: z.int().positive() }),
  'shipment.handed_over': Place,
  'shipment.delivered': Place,
  'shipment.tracking_updated': Tracking,
  'inventory.updated': z.strictObject({
    warehouse: z.string(),
    on_hand: z.int().nonnegative(),
    reserved: z.int().nonnegative(),
  }),
  'product.updated': z.strictObject({
    price: Amount,
    list_price: Amount,
    cost: Amount,
    currency: Currency,
    status: z.enum(['active', 'stopped', 'recalled']),
    attributes: Attributes,
    required_attributes: z.array(z.string()),
  }),
  'claim.opened': z.strictObject({
    claim_id: z.string(),
    kind: z.enum(['damaged', 'wrong_item', 'missing_item', 'not_received', 'not_as_described', 'other']),
    lines: z.array(z.int().positive()).optional(),
    photos: z.array(z.url()).optional(),
    text: z.string(),
  }),
  'claim.closed': z.strictObject({ claim_id: z.string(), kind: z.string() }),
  'review.created': z.strictObject({ score: z.int().min(1).max(5), message: z.string(), locale: z.string() }),
  'customer.message': z.strictObject({
    message_id: z.string(),
    in_reply_to: z.string().optional(),
    from: z.strictObject({ email: z.string(), customer_id: z.string() }),
    channel: z.string(),
    text: z.string(),
    locale: z.string(),
  }),
  'contact.attempted': z.strictObject({
    channel: z.string(),
    outcome: z.enum(['reached', 'no_answer', 'sms_delivered', 'sms_failed', 'email_sent', 'email_bounced']),
    effect_id,
  }),
  'effect.updated': z.strictObject({
    effect_id: z.string(),
    state: z.enum(['accepted', 'refused', 'done']),
    reference: z.string().optional(),
  }),
} as const satisfies Record<string, z.ZodType>;

const Envelope = z.strictObject({
  specversion: z.literal('1.0'),
  id: z.string().min(1),
  source: z.string().min(1),
  type: z.enum(Object.keys(DATA) as [keyof typeof DATA, ...(keyof typeof DATA)[]]),
  subject: z.string().min(1),
  time: Time,
  data: z.unknown(),
});

/** What is wrong with an event by contract 5; empty when nothing is. */
export function faultsOf(event: unknown): readonly string[] {
  const envelope = Envelope.safeParse(event);
  if (!envelope.success) return [z.prettifyError(envelope.error)];
  const data = DATA[envelope.data.type].safeParse(envelope.data.data);
  return data.success ? [] : [`${envelope.data.type} ${envelope.data.id}: ${z.prettifyError(data.error)}`];
}
