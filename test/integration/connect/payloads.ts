type Fields = Readonly<Record<string, unknown>>;

/** An order of Shopify for two mugs, 60 euros, open and paid; small, but with every field that is read. */
export function shopifyOrder(id: number, at: number, fields: Fields = {}): Fields {
  return {
    id,
    name: `#${id}`,
    source_name: 'web',
    created_at: iso(at),
    processed_at: iso(at),
    updated_at: iso(at),
    cancelled_at: null,
    currency: 'EUR',
    total_price: '60.00',
    current_total_price: '60.00',
    total_tax: '9.58',
    total_discounts: '5.00',
    total_shipping_price_set: { shop_money: { amount: '5.00', currency_code: 'EUR' } },
    financial_status: 'pending',
    fulfillment_status: null,
    payment_gateway_names: ['shopify_payments'],
    email: 'ana.weber@posteo.de',
    customer: {
      id: 900 + id,
      first_name: 'Ana 🌻',
      last_name: 'Weber',
      email: 'ana.weber@posteo.de',
      phone: '+4915112345678',
    },
    shipping_address: {
      name: 'Ana 🌻 Weber',
      address1: 'Leopoldstrasse 12',
      city: 'Munich',
      province: 'Bayern',
      zip: '80802',
      country_code: 'DE',
    },
    line_items: [line(id)],
    fulfillments: [],
    refunds: [],
    ...fields,
  };
}

/** The order's transaction: the 60 euros arrive by card. */
export function shopifySale(id: number, at: number, fields: Fields = {}): Fields {
  return {
    id: id * 10,
    order_id: id,
    kind: 'sale',
    status: 'success',
    gateway: 'shopify_payments',
    amount: '60.00',
    currency: 'EUR',
    parent_id: null,
    created_at: iso(at),
    ...fields,
  };
}

/** The whole order in one parcel of UPS. */
export function shopifyParcel(id: number, at: number, number: string, fields: Fields = {}): Fields {
  return {
    id: id * 100,
    order_id: id,
    status: 'success',
    shipment_status: null,
    created_at: iso(at),
    updated_at: iso(at),
    tracking_company: 'UPS',
    tracking_number: number,
    line_items: [line(id)],
    ...fields,
  };
}

/** All of the money goes back. */
export function shopifyRefund(id: number, at: number): Fields {
  const transaction = { ...shopifySale(id, at), id: id * 10 + 1, kind: 'refund', parent_id: id * 10 };
  return { id: id * 1_000, order_id: id, note: null, created_at: iso(at), transactions: [transaction] };
}

/** EasyPost's tracker of a number with its history so far, oldest first. */
export function easypostEvent(
  tracker: string,
  number: string,
  since: number,
  history: readonly (readonly [status: string, at: number])[],
): Fields {
  const [status, at] = history.at(-1) ?? ['unknown', since];
  return {
    id: `evt_${tracker}_${history.length}`,
    object: 'Event',
    description: 'tracker.updated',
    created_at: iso(at),
    result: {
      id: `trk_${tracker}`,
      object: 'Tracker',
      tracking_code: number,
      carrier: 'UPS',
      status,
      created_at: iso(since),
      updated_at: iso(at),
      est_delivery_date: null,
      tracking_details: history.map(([step, then]) => ({
        object: 'TrackingDetail',
        status: step,
        status_detail: null,
        datetime: iso(then),
        tracking_location: { city: 'Köln', state: null, country: 'DE' },
      })),
    },
  };
}

/** An order of WooCommerce, paid by Stripe once it has a transaction. */
export function wooOrder(id: number, status: string, at: number, modifiedAt: number, fields: Fields = {}): Fields {
  return {
    id,
    number: String(id),
    created_via: 'checkout',
    status,
    currency: 'GBP',
    date_created_gmt: gmt(at),
    date_modified_gmt: gmt(modifiedAt),
    date_paid_gmt: null,
    total: '42.00',
    total_tax: '7.00',
    shipping_total: '3.00',
    discount_total: '0.00',
    customer_id: 0,
    customer_note: 'Leave it at &quot;The Nest&quot;',
    billing: {
      first_name: 'Se&aacute;n',
      last_name: 'O&#8217;Neill',
      address_1: '12 High Street',
      city: 'Leeds',
      postcode: 'LS1 4DY',
      country: 'GB',
      email: 'sean@posteo.net',
      phone: '+447911123456',
    },
    shipping: { first_name: '', last_name: '', address_1: '' },
    payment_method: 'stripe',
    transaction_id: '',
    meta_data: [],
    line_items: [
      {
        id: 5,
        name: 'Tea &amp; Cake',
        product_id: 9,
        variation_id: 0,
        quantity: 2,
        subtotal: '32.00',
        sku: 'TEA',
        price: 16,
      },
    ],
    refunds: [],
    ...fields,
  };
}

/** An event of Stripe around one of its objects. */
export function stripeEvent(type: string, at: number, object: Fields): Fields {
  return {
    id: `evt_${type}_${at}`,
    object: 'event',
    api_version: '2026-08-27',
    type,
    created: Math.floor(at / 1_000),
    data: { object },
  };
}

/** AfterShip's word about a parcel. */
export function aftershipEvent(
  number: string,
  since: number,
  history: readonly (readonly [subtag: string, at: number])[],
  fields: Fields = {},
): Fields {
  const [subtag = 'Pending_001'] = history.at(-1) ?? [];
  return {
    event: 'tracking_update',
    event_id: `as-${number}-${history.length}`,
    ts: Math.floor((history.at(-1)?.[1] ?? since) / 1_000),
    msg: {
      id: `as-${number}`,
      tracking_number: number,
      slug: 'royal-mail',
      tag: subtag.split('_')[0],
      subtag,
      created_at: iso(since),
      updated_at: iso(since),
      checkpoints: history.map(([step, at]) => ({
        tag: step.split('_')[0],
        subtag: step,
        checkpoint_time: iso(at),
        city: 'Leeds',
      })),
      ...fields,
    },
  };
}

function line(id: number): Fields {
  return {
    id: id * 7,
    sku: `MUG-${id}`,
    variant_id: 1,
    name: 'Blue mug',
    quantity: 2,
    price: '30.00',
    requires_shipping: true,
  };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

/** As WordPress writes UTC: without a zone. */
function gmt(at: number): string {
  return iso(at).slice(0, 19);
}
