import type { ProviderEvent } from '../../app/connect/provider-event.ts';
import { amountText } from '../kit/amount.ts';
import { countryFields } from '../kit/place.ts';
import { present } from '../kit/present.ts';
import { tell, unmapped } from '../kit/tell.ts';
import { mapFulfillment } from './map-fulfillment.ts';
import { mapRefund, paymentIdOf } from './map-transaction.ts';
import type { Order, OrderAddress, OrderLine } from './schema.ts';
import { skuOf } from './sku-of.ts';
import { FULFILLED_PART, ORDER_STATUS, PAYMENT_STATUS } from './status.ts';

const COD = /cash[ _-]on[ _-]delivery|\bcod\b/i;

/** Everything that a webhook of an order says: the order itself, where it stands, its money and its parcels. */
export function mapOrder(order: Order): readonly ProviderEvent[] {
  const { id, currency, name } = order;
  const placedAt = order.processed_at ?? order.created_at;
  const isCod = gatewaysOf(order).some((gateway) => COD.test(gateway));
  return [
    tell(`order/${id}/created`, about('order.created', id, placedAt, present({ number: name, currency }))),
    tell(`order/${id}`, about('order.updated', id, order.updated_at, fieldsOf(order, isCod))),
    ...(isCod ? [tell(`order/${id}/approved`, about('order.approved', id, placedAt, {}))] : []),
    ...statusOf(order),
    ...(isCod ? [] : moneyOf(order)),
    ...(order.refunds ?? []).flatMap((refund) => mapRefund({ ...refund, order_id: id }, currency)),
    ...(order.fulfillments ?? []).flatMap((fulfillment) => mapFulfillment(fulfillment)),
  ];
}

function about(
  type: string,
  subject: string,
  time: string,
  data: Readonly<Record<string, unknown>>,
): Omit<ProviderEvent, 'id'> {
  return { type, subject, time, data };
}

function fieldsOf(order: Order, isCod: boolean): Readonly<Record<string, unknown>> {
  const { currency, customer, shipping_address: shipTo, billing_address: billTo } = order;
  const money = (value: string | null | undefined) => amountText(value, currency);
  const email = customer?.email ?? order.email;
  const customerId = customer?.id ?? (email ? `guest:${email}` : undefined);
  const refunded = (order.refunds ?? []).length > 0 || order.financial_status?.includes('refunded') === true;
  return present({
    number: order.name,
    channel: order.source_name,
    currency,
    // What was owed: the current total sinks with each refund, which has its own event.
    total: money(refunded ? order.total_price : (order.current_total_price ?? order.total_price)),
    tax: money(order.total_tax),
    shipping: shippingOf(order),
    discount: money(order.total_discounts),
    payment_terms: isCod ? 'cod' : undefined,
    customer:
      customerId === undefined
        ? undefined
        : present({
            id: customerId,
            name: fullName(customer) ?? nameOf(billTo) ?? nameOf(shipTo),
            email,
            phone: customer?.phone ?? order.phone ?? billTo?.phone,
            locale: order.customer_locale,
          }),
    ship_to: shipTo ? addressOf(shipTo) : undefined,
    items: (order.line_items ?? []).filter(isShipped).map((line) => itemOf(line, currency)),
    note: order.note,
  });
}

function shippingOf({ currency, total_shipping_price_set: set, shipping_lines: lines }: Order): string | undefined {
  if (set) return amountText(set.shop_money.amount, currency);
  return lines
    ? amountText(
        lines.reduce((sum, { price }) => sum + Number(price), 0),
        currency,
      )
    : undefined;
}

/** A gift card or a download never travels: nobody waits for its parcel. */
function isShipped(line: OrderLine): boolean {
  return line.requires_shipping !== false && (line.current_quantity ?? line.quantity) > 0;
}

function itemOf(line: OrderLine, currency: string): Readonly<Record<string, unknown>> {
  return present({
    line: Number(line.id),
    sku: skuOf(line),
    title: line.name ?? line.title,
    quantity: line.current_quantity ?? line.quantity,
    unit_price: amountText(line.price, currency) ?? '0',
  });
}

function addressOf(address: OrderAddress): Readonly<Record<string, unknown>> {
  return present({
    name: nameOf(address),
    phone: address.phone,
    line1: address.address1,
    line2: [address.company, address.address2].filter((part) => part).join(', ') || undefined,
    city: address.city,
    region: address.province,
    postal_code: address.zip,
    ...countryFields(address.country_code),
  });
}

function nameOf(address: OrderAddress | null | undefined): string | undefined {
  return address?.name || fullName(address);
}

function fullName(
  person:
    | { readonly first_name?: string | null | undefined; readonly last_name?: string | null | undefined }
    | null
    | undefined,
): string | undefined {
  return [person?.first_name, person?.last_name].filter((part) => part).join(' ') || undefined;
}

function statusOf(order: Order): readonly ProviderEvent[] {
  const { id, updated_at: time } = order;
  const raw = order.fulfillment_status ?? 'unfulfilled';
  const display = FULFILLED_PART[raw] ?? raw.toUpperCase();
  const status = ORDER_STATUS[display];
  const told = (value: string, rawValue: string) =>
    tell(
      `order/${id}/status`,
      about('order.status', id, time, { system: 'shop', status: value, raw_status: rawValue }),
    );
  const events: ProviderEvent[] = [];
  if (order.cancelled_at) {
    events.push(
      tell(
        `order/${id}/cancelled`,
        about('order.cancelled', id, order.cancelled_at, present({ reason: order.cancel_reason })),
      ),
      told('cancelled', 'cancelled'),
    );
  } else events.push(told(status ?? 'unknown', raw));
  if (display === 'REQUEST_DECLINED')
    events.push(tell(`order/${id}/declined`, about('fulfilment.rejected', id, time, { reason: raw })));
  return events;
}

/** What the order says of its payment, for shops that do not send transactions; several gateways leave it to those. */
function moneyOf(order: Order): readonly ProviderEvent[] {
  const { id, currency, updated_at: time, financial_status: raw } = order;
  if (!raw) return [];
  const status = PAYMENT_STATUS[raw.toUpperCase()];
  if (status === undefined) return [unmapped('shopify', 'financial_status', raw, time)];
  const [gateway = 'shopify', another] = gatewaysOf(order);
  const left = status === 'partially_paid' ? Number(order.total_outstanding ?? Number.NaN) : 0;
  const amount = amountText(Number(order.total_price) - left, currency);
  if (another !== undefined || amount === undefined) return [];
  const type = TOLD_BY_ORDER[status];
  if (type === undefined) return [];
  const data = { payment_id: paymentIdOf(id, gateway), method: gateway, amount, currency };
  return [
    {
      ...tell(`order/${id}/money`, about(type, id, order.processed_at ?? order.created_at, data)),
      onlyUnlessPaid: true,
    },
  ];
}

const TOLD_BY_ORDER: Readonly<Record<string, string>> = {
  authorized: 'payment.authorized',
  partially_paid: 'payment.captured',
  paid: 'payment.captured',
  partially_refunded: 'payment.captured',
  refunded: 'payment.captured',
};

function gatewaysOf({ payment_gateway_names: names, gateway }: Order): readonly string[] {
  return names && names.length > 0 ? names : gateway ? [gateway] : [];
}
