import { handedOverAt, isTerminal, owedSince, waitingLines } from '../../../order/derive.ts';
import type { Order } from '../../../order/order.ts';
import { promisedDelivery, promisedShip } from '../../../order/promises.ts';
import { aboutOrder, deadline, FINE, fineUntil, known, wrong } from '../../answers.ts';
import { warningAfter, warningOf } from '../../coming.ts';
import { besideOf } from '../../explain-beside.ts';
import type { BusinessCalendar, Rule } from '../../rule.ts';

const HOUR_MS = 3_600_000;

const PARAMS = {
  /**
   * A promise of two days is taken at its word. Longer ones leave room for the scan that arrives hours after the parcel
   * left: a fifth of what exceeds them, at most 12 hours (on real orders this spares a quarter of these alerts).
   */
  shortPromiseMs: 48 * HOUR_MS,
  graceShare: 0.2,
  graceMs: 12 * HOUR_MS,
  /** Business time after which an order ships late that was promised nothing. */
  withoutPromiseMs: 48 * HOUR_MS,
};
type P = typeof PARAMS;

/** LOG.SHIP_DELAY: owed to the customer and not handed over by the time that was promised. */
export const shipDelay: Rule<P> = {
  code: 'LOG.SHIP_DELAY',
  reads: [],
  params: PARAMS,
  check(order, { now, calendar }, params) {
    if (isTerminal(order) || handedOverAt(order) !== undefined) return FINE;
    const owed = owedSince(order);
    if (owed === undefined) return FINE;
    const deliverBy = promisedDelivery(order, calendar.endOfDay);
    const promised = promisedShip(order, calendar.endOfDay);
    const due = promised === undefined ? usualTerm(order, owed, calendar, params) : shipBy(promised, deliverBy);
    if (due === undefined) return FINE;
    const grace = promised === undefined ? 0 : graceOf(due - owed, params);
    const from = Math.floor(Math.max(due + grace, owed)) + 1;
    if (now < from) {
      const warnAt =
        promised === undefined
          ? calendar.addBusiness(owed, warningAfter(params.withoutPromiseMs))
          : warningOf(owed, from);
      return fineUntil(from, warnAt);
    }
    const waiting = order.shipments.length === 0 ? undefined : waitingLines(order);
    return wrong(
      aboutOrder('LOG.SHIP_DELAY', order, {
        since: due,
        evidence: {
          owedSinceAt: owed,
          ...(promised === undefined ? { usualTermEndedAt: due } : { promisedShipAt: due }),
          ...known('promisedDeliveryAt', deliverBy),
          ...(waiting === undefined || waiting.length === 0 ? {} : { waitingLines: waiting }),
        },
        material: `${due}`,
        ...deadline(deliverBy),
      }),
    );
  },
  look(order, { calendar }, params) {
    const beside = besideOf(order, 'ended', 'handed_over', 'not_owed');
    const owed = owedSince(order);
    const deliverBy = promisedDelivery(order, calendar.endOfDay);
    const values = { ...known('owedSinceAt', owed), ...known('promisedDeliveryAt', deliverBy) };
    const promised = promisedShip(order, calendar.endOfDay);
    if (promised !== undefined)
      return { values: { ...values, promisedShipAt: shipBy(promised, deliverBy) }, ...beside };
    const usual = owed === undefined ? undefined : usualTerm(order, owed, calendar, params);
    if (usual !== undefined) return { values: { ...values, usualTermEndedAt: usual }, ...beside };
    return { values, missing: ['ship_promise'], ...beside };
  },
};

function graceOf(promisedMs: number, { shortPromiseMs, graceShare, graceMs }: P): number {
  return Math.min(graceMs, graceShare * Math.max(0, promisedMs - shortPromiseMs));
}

/** A parcel that leaves after it should have arrived was never promised so. */
function shipBy(promised: number, deliverBy: number | undefined): number {
  return deliverBy === undefined || promised < deliverBy ? promised : deliverBy;
}

/** Without any promise only what is surely to be shipped, and is not promised for a later day, can be late. */
function usualTerm(order: Order, owed: number, calendar: BusinessCalendar, params: P): number | undefined {
  if (order.promisedDeliveryAt !== undefined) return undefined;
  const ships = order.shipTo !== undefined || order.fulfilment?.acceptedAt !== undefined || order.shipments.length > 0;
  return ships ? calendar.addBusiness(owed, params.withoutPromiseMs) : undefined;
}
