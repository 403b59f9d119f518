import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { getTracking } from 'ts-tracking-number';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../../../simulator/shop/duration.ts';
import { toMinor } from '../../../../../simulator/shop/money.ts';
import type { PlannedLife } from '../../../../../simulator/shop/plan/plan-life.ts';
import type { PlannedEvent } from '../../../../../simulator/shop/plan/planned-event.ts';
import type { TroubleKind } from '../../../../../simulator/shop/troubles/rates.ts';
import { told } from './lives.ts';

/** What somebody who reads the events alone sees of each trouble, in the words of domain.md 3. */
export const SIGNS: Record<TroubleKind, (planned: PlannedLife) => boolean> = {
  payment_failed: (planned) => {
    const failed = told(planned, 'payment.failed').at(-1)?.at ?? Number.NaN;
    const paid = told(planned, 'payment.captured')[0]?.at ?? Number.POSITIVE_INFINITY;
    return paid - failed >= 10 * MINUTE_MS;
  },
  duplicate_capture: (planned) => net(planned, 5 * MINUTE_MS) > planned.life.order.total + 100,
  double_order: ({ life, events }) => {
    const created = events.filter(({ type }) => type === 'order.created');
    const [one, other] = created.map((event) => JSON.stringify([skusOf(event), event.data.total]));
    const apart = (created[1]?.at ?? Number.POSITIVE_INFINITY) - life.order.placedAt;
    const paid = events.filter(({ type }) => type === 'payment.captured').map(({ at }) => at);
    const paidApart = Math.abs((paid[1] ?? Number.POSITIVE_INFINITY) - (paid[0] ?? 0));
    return one === other && apart <= 30 * MINUTE_MS && paidApart <= 30 * MINUTE_MS;
  },
  payment_mismatch: (planned) => Math.abs(net(planned, 5 * MINUTE_MS) - planned.life.order.total) > 1,
  dispute: (planned) => told(planned, 'payment.disputed').some(({ data }) => data.status === 'needs_response'),
  refund_failed: (planned) => told(planned, 'payment.refunded').some(({ data }) => data.status === 'failed'),
  ship_delay: ({ life }) => (life.parcel?.handedOverAt ?? 0) > life.promises.shipBy,
  never_shipped: (planned) => told(planned, 'order.approved').length === 1 && !told(planned, 'shipment.created').length,
  tracking_stalled: ({ life }) => longestSilence(life.parcel?.scans ?? []) > 4 * DAY_MS,
  delivery_late: ({ life }) => (life.parcel?.deliveredAt ?? 0) > life.promises.deliverBy,
  lost: ({ life }) => life.parcel !== undefined && life.parcel.deliveredAt === undefined,
  tracking_wrong: (planned) => badNumber(planned) || afterDelivery(planned) || wrongCountry(planned),
  out_of_stock: (planned) => told(planned, 'fulfilment.rejected').some(({ data }) => data.reason === 'out_of_stock'),
  damaged: (planned) => told(planned, 'claim.opened').some(({ data }) => data.kind === 'damaged' && photos(data) > 0),
  wrong_item: (planned) => packedOther(planned) || claims(planned, 'wrong_item'),
  missing_item: (planned) => packedWeight(planned) < 0.85 || claims(planned, 'missing_item'),
  vague_address: ({ life: { order } }) =>
    order.shipTo.line1 === order.customer.door.street || / |同/.test(sameAs(order)),
  wrong_contact: ({ life: { order } }) =>
    !(/\*/.test(order.contact.phone) || isValidPhoneNumber(order.contact.phone)) ||
    !/@example\.(com|net|org)$/.test(order.contact.email) ||
    /^(test|aaa|123|测试|asdf)$/.test(order.contact.name),
  unreachable: (planned) => {
    const outcomes = told(planned, 'contact.attempted').map(({ data }) => data.outcome);
    return outcomes.includes('no_answer') && outcomes.includes('sms_failed');
  },
  late_address_change: (planned) => {
    const label = told(planned, 'shipment.created')[0];
    const change = told(planned, 'order.updated').find(({ data }) => data.ship_to);
    return change !== undefined && label !== undefined && change.at > label.at && !sameDoor(change, label);
  },
  complaint: (planned) => told(planned, 'customer.message').some(({ data }) => ANGRY.test(String(data.text))),
  low_review: (planned) => told(planned, 'review.created').some(({ data }) => Number(data.score) <= 2),
  change_of_mind: (planned) => told(planned, 'order.cancelled').length === 0,
};

const ANGRY = /投诉|complaint|beschwere|réclamation|reclamar/;

/** Captured and not given back within this time after the first capture; a transaction counts once. */
function net(planned: PlannedLife, withinMs: number): number {
  const captures = new Map(told(planned, 'payment.captured').map((event) => [event.data.transaction_id, event]));
  const first = Math.min(...[...captures.values()].map(({ at }) => at));
  const refunds = told(planned, 'payment.refunded').filter(
    ({ at, data }) => data.status === 'pending' && at <= first + withinMs,
  );
  return sum([...captures.values()]) - sum(refunds);
}

function sum(events: readonly PlannedEvent[]): number {
  return events.reduce((all, { data }) => all + (toMinor(data.amount) ?? 0), 0);
}

function skusOf({ data }: PlannedEvent): unknown {
  return (data.items as { sku: string; quantity: number }[]).map(({ sku, quantity }) => [sku, quantity]);
}

function longestSilence(scans: readonly { readonly at: number }[]): number {
  return Math.max(0, ...scans.slice(1).map(({ at }, nth) => at - (scans[nth]?.at ?? at)));
}

function badNumber(planned: PlannedLife): boolean {
  const number = String(told(planned, 'shipment.created')[0]?.data.tracking_number);
  return /^(SF|YT)/.test(number) ? !/^(SF|YT)\d{13}$/.test(number) : getTracking(number) === undefined;
}

function afterDelivery(planned: PlannedLife): boolean {
  const delivered = told(planned, 'shipment.delivered')[0]?.at ?? Number.POSITIVE_INFINITY;
  return told(planned, 'shipment.tracking_updated').some(({ at }) => at > delivered + HOUR_MS);
}

function wrongCountry({ life, events }: PlannedLife): boolean {
  const right = [life.order.store.country, { hgh: 'CN', lej: 'DE', rno: 'US' }[life.order.store.warehouse]];
  return events.some(({ data }) => data.location !== undefined && !right.includes(String(data.location).slice(-2)));
}

function photos(data: PlannedEvent['data']): number {
  return Array.isArray(data.photos) ? data.photos.length : 0;
}

function claims(planned: PlannedLife, kind: string): boolean {
  return told(planned, 'claim.opened').some(({ data }) => data.kind === kind);
}

function packedOther(planned: PlannedLife): boolean {
  const skus = (type: string) => JSON.stringify(told(planned, type)[0]?.data.lines);
  return skus('shipment.packed') !== skus('shipment.created') || Math.abs(packedWeight(planned) - 1) > 0.15;
}

function packedWeight(planned: PlannedLife): number {
  const weight = (type: string) => Number(told(planned, type)[0]?.data.weight_g);
  return weight('shipment.packed') / weight('shipment.created');
}

function sameAs({ shipTo, store }: PlannedLife['life']['order']): string {
  return { zh: '同上次', en: 'same as before', de: 'wie immer', fr: 'comme la dernière fois', pt: 'o mesmo de antes' }[
    store.language
  ] === shipTo.line1
    ? shipTo.line1
    : '';
}

function sameDoor(one: PlannedEvent, other: PlannedEvent): boolean {
  const door = ({ data }: PlannedEvent) => JSON.stringify(data.ship_to).toLowerCase();
  return door(one) === door(other);
}
