import type { OrderId } from '../../domain/ids.ts';
import type { Tx } from '../ports/store.ts';
import { type Found, findOrder, isSameCarrier } from './find-order.ts';
import type { ProviderEvent } from './provider-event.ts';

/** A CloudEvent of contract 5, ready for the log. */
export interface CompleteEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly time: string;
  readonly subject?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Gives a provider's event its order, its parcel and the order's currency where it names none. `waits`: its order is not
 * known yet. `known`: the order knows this payment already.
 */
export function completeEvent(tx: Tx, source: string, event: ProviderEvent): CompleteEvent | 'waits' | 'known' {
  const found = findOrder(tx, event) ?? named(event);
  if (found === undefined && event.about !== undefined) return 'waits';
  if (found === undefined) return wire(source, event, event.id, undefined, event.data);
  if (event.onlyUnlessPaid === true && isPaid(tx, found.orderId)) return 'known';
  const data = withCurrency(tx, found.orderId, withParcel(event, found));
  return wire(source, event, idOf(event, found), found.orderId, data);
}

function named({ atOnce, orElse }: ProviderEvent): Found | undefined {
  return atOnce === true && orElse !== undefined ? { orderId: orElse } : undefined;
}

/** The event under an order's id of last resort. */
export function completeAs(source: string, event: ProviderEvent, orderId: string): CompleteEvent {
  return wire(source, event, event.id, orderId, event.data);
}

function wire(
  source: string,
  { type, time }: ProviderEvent,
  id: string,
  subject: string | undefined,
  data: ProviderEvent['data'],
): CompleteEvent {
  return { specversion: '1.0', id, source, type, time, ...(subject === undefined ? {} : { subject }), data };
}

/** A repeat finds the same order and parcel; where it finds another, it is no longer the same telling. */
function idOf(event: ProviderEvent, { orderId, parcel }: Found): string {
  if (event.subject !== undefined && parcel === undefined) return event.id;
  return `${event.id}@${orderId}${parcel === undefined ? '' : `/${parcel.id}`}`.slice(0, 200);
}

/** The shop's own parcel keeps the shop's words for carrier and number. */
function withParcel({ type, data }: ProviderEvent, { parcel }: Found): ProviderEvent['data'] {
  if (parcel === undefined || parcel.id.includes('#') || data.shipment_id !== undefined) return data;
  if (!type.startsWith('shipment.')) return data;
  const { carrier, tracking_number: _, ...rest } = data;
  const isNews = parcel.carrier === undefined || !isSameCarrier(parcel.carrier, textOf(carrier));
  return { ...rest, shipment_id: parcel.id, ...(isNews && carrier !== undefined ? { carrier } : {}) };
}

function withCurrency(tx: Tx, orderId: string, data: ProviderEvent['data']): ProviderEvent['data'] {
  if (data.amount === undefined || data.currency !== undefined) return data;
  const currency = tx.orders.get(orderId as OrderId)?.order.currency;
  return currency === undefined ? data : { ...data, currency };
}

function isPaid(tx: Tx, orderId: string): boolean {
  const payments = tx.orders.get(orderId as OrderId)?.order.payments ?? [];
  return payments.some((payment) => payment.captures.some((capture) => capture.transaction !== undefined));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
