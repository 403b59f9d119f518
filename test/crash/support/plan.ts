import { SIZES } from '../sizes.ts';

/** A CloudEvent as the shop of the test sends it. */
export interface Event {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** An order in trouble and the one case it must have. */
export interface Trouble {
  readonly orderId: string;
  readonly number: string;
  readonly code: string;
}

/** All that is sent and what must come of it. */
export interface Plan {
  readonly events: readonly Event[];
  readonly refunds: readonly Trouble[];
  readonly late: readonly Trouble[];
  readonly alerts: readonly Trouble[];
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Types of an ordinary order's life, in order, with what they carry. */
const ORDINARY_LIFE: readonly (readonly [string, (id: string) => Event['data']])[] = [
  ['payment.captured', (id) => capture(id, 1)],
  ['order.approved', () => ({})],
  ['fulfilment.accepted', () => ({ warehouse: 'wh-1' })],
  ['shipment.created', (id) => ({ shipment_id: `${id}-s`, carrier: 'dhl' })],
  ['shipment.packed', (id) => ({ shipment_id: `${id}-s`, lines: [{ line: 1, sku: 'SKU-1', quantity: 1 }] })],
  ['shipment.handed_over', (id) => ({ shipment_id: `${id}-s` })],
  ['shipment.tracking_updated', (id) => ({ shipment_id: `${id}-s`, carrier: 'dhl', status: 'in_transit' })],
  ['shipment.tracking_updated', (id) => ({ shipment_id: `${id}-s`, carrier: 'dhl', status: 'out_for_delivery' })],
  ['shipment.delivered', (id) => ({ shipment_id: `${id}-s` })],
];

/** Plans the load: troubles spread evenly among ordinary orders, exactly `SIZES.events` events. */
export function planLoad(now: number): Plan {
  const refunds = troubles(SIZES.refunds, 'R', 'PAY.DUPLICATE');
  const late = troubles(SIZES.late, 'L', 'LOG.SHIP_DELAY');
  const alerts = troubles(SIZES.alerts, 'A', 'X.SCALE');
  const troubled = [
    ...refunds.map(({ orderId }) => chargedTwice(orderId, now)),
    ...late.map(({ orderId }) => shippingLate(orderId, now)),
    ...alerts.map(({ orderId }) => alerted(orderId, now)),
  ];
  const ordinary = ordinaryEvents(SIZES.events - troubled.flat().length, now);
  // Early enough that people have their clicks done while the bot still dies.
  const gap = Math.floor((ordinary.length * 0.6) / troubled.length);
  const events = ordinary.flatMap((event, i) =>
    i % gap === 0 && i / gap < troubled.length ? [event, ...(troubled[i / gap] ?? [])] : [event],
  );
  return { events, refunds, late, alerts };
}

function troubles(count: number, letter: string, code: string): readonly Trouble[] {
  return Array.from({ length: count }, (_, i) => {
    const number = `${letter}${String(i).padStart(4, '0')}`;
    return { orderId: `order-${number}`, number, code };
  });
}

function chargedTwice(id: string, now: number): readonly Event[] {
  const at = now - DAY_MS;
  return [
    created(id, at),
    event('payment.captured', id, 'p1', at + MINUTE_MS, capture(id, 1)),
    event('payment.captured', id, 'p2', at + 2 * MINUTE_MS, capture(id, 2)),
  ];
}

function shippingLate(id: string, now: number): readonly Event[] {
  const at = now - 8 * DAY_MS;
  return [
    created(id, at, { promised_ship_at: new Date(now - 4 * DAY_MS).toISOString() }),
    event('payment.captured', id, 'p1', at + MINUTE_MS, capture(id, 1)),
  ];
}

function alerted(id: string, now: number): readonly Event[] {
  const at = now - DAY_MS;
  const alert = { code: 'X.SCALE', severity: 'moderate', summary: 'weighs too much', fingerprint: id };
  return [created(id, at), event('exception.detected', id, 'x', at + MINUTE_MS, alert)];
}

function ordinaryEvents(count: number, now: number): readonly Event[] {
  const lives = Math.ceil(count / (ORDINARY_LIFE.length + 1));
  return Array.from({ length: lives }, (_, i) => {
    const id = `order-O${String(i).padStart(4, '0')}`;
    const at = now - DAY_MS + i * 1_000;
    return [
      created(id, at),
      ...ORDINARY_LIFE.map(([type, data], step) => event(type, id, `${step}`, at + (step + 1) * MINUTE_MS, data(id))),
    ];
  })
    .flat()
    .slice(0, count);
}

/** Every order has a warehouse and a means of payment of its own: what has a cause in common would share one card. */
function created(id: string, at: number, more: Event['data'] = {}): Event {
  return event('order.created', id, 'c', at, {
    number: id.slice('order-'.length),
    currency: 'EUR',
    total: '50.00',
    customer: { id: `customer-${id}`, name: 'Anna Berg' },
    ship_to: { name: 'Anna Berg', line1: `Hauptstrasse ${id}`, city: 'Berlin', postal_code: '10115', country: 'DE' },
    items: [{ line: 1, sku: 'SKU-1', title: 'Lamp', quantity: 1, unit_price: '50.00', warehouse: `wh-${id}` }],
    ...more,
  });
}

function capture(id: string, which: number): Event['data'] {
  return {
    payment_id: `${id}-pay${which}`,
    method: `card-${id}`,
    amount: '50.00',
    currency: 'EUR',
    transaction_id: `${id}-t${which}`,
  };
}

function event(type: string, subject: string, key: string, at: number, data: Event['data']): Event {
  return {
    specversion: '1.0',
    id: `${subject}-${key}`,
    source: 'shop',
    type,
    subject,
    time: new Date(at).toISOString(),
    data,
  };
}
