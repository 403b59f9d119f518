/** An event as a story tells it; the world gives it an id, a source and a time where the story does not care. */
export interface ToldEvent {
  readonly type: string;
  readonly subject?: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly id?: string;
  readonly source?: string;
  /** How long before now it happened; 0 when absent. */
  readonly agoMs?: number;
}

export type Data = Readonly<Record<string, unknown>>;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The same event, but some time ago. */
export function ago(ms: number, event: ToldEvent): ToldEvent {
  return { ...event, agoMs: ms };
}

/** Two mugs for Ana in Munich, 60 euros, nothing wrong with them; `data` says what is different. */
export function orderCreated(id: string, data: Data = {}): ToldEvent {
  return about('order.created', id, {
    number: numberOf(id),
    channel: 'web',
    currency: 'EUR',
    total: '60.00',
    customer: ANA,
    ship_to: MUNICH,
    items: [{ line: 1, sku: `MUG-${id}`, title: 'Blue mug', quantity: 2, unit_price: '30.00' }],
    ...data,
  });
}

export const ANA = {
  id: 'c-ana',
  name: 'Ana Weber',
  email: 'ana.weber@posteo.de',
  phone: '+4915112345678',
  locale: 'de',
  time_zone: 'Europe/Berlin',
} as const;

export const MUNICH = {
  name: 'Ana Weber',
  phone: '+4915112345678',
  line1: 'Leopoldstrasse 12',
  city: 'Munich',
  region: 'Bayern',
  postal_code: '80802',
  country: 'DE',
} as const;

/** The 60 euros arrive by card. */
export function captured(id: string, data: Data = {}): ToldEvent {
  return about(
    'payment.captured',
    id,
    payment(id, { transaction_id: `tx-${data.payment_id ?? paymentOf(id)}`, ...data }),
  );
}

/** The customer's card is refused. */
export function paymentFailed(id: string, data: Data = {}): ToldEvent {
  return about('payment.failed', id, payment(id, { decline_code: 'insufficient_funds', ...data }));
}

/** Money went back; as an answer to an effect when `effect_id` is told. */
export function refunded(id: string, data: Data = {}): ToldEvent {
  const refund = {
    payment_id: paymentOf(id),
    refund_id: `re-${id}`,
    amount: '60.00',
    currency: 'EUR',
    status: 'succeeded',
  };
  return about('payment.refunded', id, { ...refund, ...data });
}

/** A label for the whole order, by DHL. */
export function shipmentCreated(id: string, data: Data = {}): ToldEvent {
  return about('shipment.created', id, {
    shipment_id: shipmentOf(id),
    carrier: 'dhl',
    ship_from: { country: 'DE' },
    ship_to: MUNICH,
    ...data,
  });
}

/** The parcel left the warehouse. */
export function handedOver(id: string, data: Data = {}): ToldEvent {
  return about('shipment.handed_over', id, { shipment_id: shipmentOf(id), ...data });
}

/** A scan by the carrier. */
export function scanned(id: string, status: string, data: Data = {}): ToldEvent {
  return about('shipment.tracking_updated', id, { shipment_id: shipmentOf(id), carrier: 'dhl', status, ...data });
}

/** Any other event of an order. */
export function about(type: string, id: string, data: Data = {}): ToldEvent {
  return { type, subject: id, data };
}

/** An alert of a foreign detection job. */
export function alert(id: string, data: Data): ToldEvent {
  return { ...about('exception.detected', id, data), source: 'fraud-desk' };
}

export function paymentOf(id: string): string {
  return `pay-${id}`;
}

export function shipmentOf(id: string): string {
  return `sh-${id}`;
}

/** The number that customers know an order by: `o-1001` is 1001. */
export function numberOf(id: string): string {
  return id.replace('o-', '');
}

function payment(id: string, data: Data): Data {
  return { payment_id: paymentOf(id), method: 'card', amount: '60.00', currency: 'EUR', ...data };
}
