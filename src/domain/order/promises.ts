import type { Order, Promised } from './order.ts';

/** The last millisecond of a day, written `YYYY-MM-DD`, in a zone; without one in the shop's own. */
export type EndOfDay = (day: string, zone?: string) => number;

const MOST_DAYS = 5_000;
const endsByCalendar = new WeakMap<EndOfDay, Map<string, number>>();

/** The instant of a promise: the end of its day in the customer's zone where it names only a day (contract 5). */
export function promisedInstant(promise: Promised, order: Order, endOfDay: EndOfDay): number {
  return promise.dayOnly ? endOf(promise.at, order.customer?.timeZone, endOfDay) : promise.at;
}

/** Promises name few days and zones, again and again: each is worked out once. */
function endOf(day: number, zone: string | undefined, endOfDay: EndOfDay): number {
  let ends = endsByCalendar.get(endOfDay);
  if (ends === undefined || ends.size > MOST_DAYS) {
    ends = new Map();
    endsByCalendar.set(endOfDay, ends);
  }
  const key = `${day}${zone ?? ''}`;
  const known = ends.get(key);
  if (known !== undefined) return known;
  const end = endOfDay(new Date(day).toISOString().slice(0, 10), zone);
  ends.set(key, end);
  return end;
}

/**
 * Until when the shop promised to ship: the latest line's `ship_by`, else the order's promise (domain.md 3, rule 3). A
 * later date that the order was given after its lines is what the customer was told since, and replaces theirs.
 */
export function promisedShip(order: Order, endOfDay: EndOfDay): number | undefined {
  let latest: number | undefined;
  for (const { shipBy } of order.items) {
    if (shipBy === undefined) continue;
    const at = promisedInstant(shipBy, order, endOfDay);
    if (latest === undefined || at > latest) latest = at;
  }
  if (order.promisedShipAt === undefined) return latest;
  const { written } = order;
  if (latest !== undefined && (written.promisedShipAt ?? 0) <= (written.items ?? 0)) return latest;
  const agreed = promisedInstant(order.promisedShipAt, order, endOfDay);
  return latest === undefined || agreed > latest ? agreed : latest;
}

/** Until when the shop promised to deliver. */
export function promisedDelivery(order: Order, endOfDay: EndOfDay): number | undefined {
  const promise = order.promisedDeliveryAt;
  return promise === undefined ? undefined : promisedInstant(promise, order, endOfDay);
}
