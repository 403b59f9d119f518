import type { ProviderEvent } from '../../app/connect/provider-event.ts';
import { amountText } from '../kit/amount.ts';
import { htmlText } from '../kit/html-text.ts';
import { countryFields } from '../kit/place.ts';
import { present } from '../kit/present.ts';
import { tell } from '../kit/tell.ts';
import { timeText } from '../kit/time-text.ts';
import { mapMoney } from './map-money.ts';
import type { Order, OrderAddress, OrderLine } from './schema.ts';
import { ORDER_STATUS } from './status.ts';

/** Everything that a webhook of an order says: the order itself, where it stands and its money. */
export function mapOrder(order: Order): readonly ProviderEvent[] {
  const { id, status: raw } = order;
  const placedAt = timeText(order.date_created_gmt);
  const time = timeText(order.date_modified_gmt);
  const status = ORDER_STATUS[raw];
  const about = (type: string, at: string, data: Readonly<Record<string, unknown>>) => ({
    type,
    subject: id,
    time: at,
    data,
  });
  const isApproved = order.payment_method === 'cod' && (raw === 'processing' || raw === 'completed');
  return [
    tell(
      `order/${id}/created`,
      about('order.created', placedAt, present({ number: order.number, currency: order.currency })),
    ),
    tell(`order/${id}`, about('order.updated', time, fieldsOf(order))),
    tell(
      `order/${id}/status`,
      about('order.status', time, { system: 'shop', status: status ?? 'unknown', raw_status: raw }),
    ),
    ...(status === 'cancelled' ? [tell(`order/${id}/cancelled`, about('order.cancelled', time, { reason: raw }))] : []),
    ...(isApproved ? [tell(`order/${id}/approved`, about('order.approved', time, {}))] : []),
    ...mapMoney(order, time),
  ];
}

function fieldsOf(order: Order): Readonly<Record<string, unknown>> {
  const { currency, billing, shipping } = order;
  const money = (value: string | null | undefined) => amountText(value, currency);
  const email = billing?.email || undefined;
  const isGuest = !order.customer_id || order.customer_id === '0';
  const customerId = isGuest ? email && `guest:${email}` : order.customer_id;
  // A shop that ships to the billing address leaves the other one empty.
  const shipTo = shipping?.address_1 ? shipping : billing;
  return present({
    number: order.number,
    channel: order.created_via,
    currency,
    total: money(order.total),
    tax: money(order.total_tax),
    shipping: money(order.shipping_total),
    discount: money(order.discount_total),
    payment_terms: order.payment_method === 'cod' ? 'cod' : undefined,
    customer: customerId
      ? present({ id: customerId, name: nameOf(billing), email, phone: billing?.phone || undefined })
      : undefined,
    ship_to: shipTo ? addressOf(shipTo, billing) : undefined,
    items: order.line_items.filter((line) => line.quantity > 0).map((line) => itemOf(line, currency)),
    note: htmlText(order.customer_note) || undefined,
  });
}

function itemOf(line: OrderLine, currency: string): Readonly<Record<string, unknown>> {
  const each = line.subtotal ? Number(line.subtotal) / line.quantity : Number(line.price ?? 0);
  return present({
    line: Number(line.id),
    sku: skuOf(line),
    title: htmlText(line.name),
    quantity: line.quantity,
    unit_price: amountText(each, currency) ?? '0',
  });
}

function skuOf({ sku, variation_id: variation, product_id: product, id }: OrderLine): string {
  if (sku) return sku.slice(0, 200);
  if (variation && variation !== '0') return `variation-${variation}`;
  return product ? `product-${product}` : `line-${id}`;
}

function addressOf(address: OrderAddress, billing: Order['billing']): Readonly<Record<string, unknown>> {
  return present({
    name: nameOf(address),
    phone: address.phone || billing?.phone || undefined,
    line1: htmlText(address.address_1),
    line2:
      [address.company, address.address_2]
        .filter((part) => part)
        .map((part) => htmlText(part))
        .join(', ') || undefined,
    city: htmlText(address.city),
    region: htmlText(address.state),
    postal_code: address.postcode,
    ...countryFields(address.country),
  });
}

function nameOf(address: Order['billing']): string | undefined {
  return htmlText([address?.first_name, address?.last_name].filter((part) => part).join(' ')) || undefined;
}
