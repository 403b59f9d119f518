import { isTerminal, owedSince, parcelsOf } from '../../../order/derive.ts';
import type { Order } from '../../../order/order.ts';
import { type EndOfDay, promisedDelivery, promisedInstant, promisedShip } from '../../../order/promises.ts';
import { aboutOrder, FINE, fineUntil, known, wrong } from '../../answers.ts';
import { warningOf } from '../../coming.ts';
import { besideOf } from '../../explain-beside.ts';
import type { Rule } from '../../rule.ts';

const DAY_MS = 24 * 3_600_000;

const PARAMS = {
  /**
   * A promise that reaches further than this is watched before it ends: parcels of long promises that are not out for
   * delivery shortly before are late six times in seven (measured on real orders).
   */
  longPromiseMs: 7 * DAY_MS,
  /** How early: this share of what a promise exceeds `longPromiseMs` by. */
  earlyShare: 0.07,
  /** Handed over this long after the ship promise, with this share of the time for transit lost: late beforehand. */
  lostMs: 3 * DAY_MS,
  lostShare: 0.3,
};
type P = typeof PARAMS;

/** Parcels that are about to arrive: nobody need be told that they are not there yet. */
const NEARLY_THERE: ReadonlySet<string> = new Set(['out_for_delivery', 'available_for_pickup']);

/**
 * LOG.DELIVERY_LATE: not delivered by the end of the promised day, or sure to be late: the carrier's own date is after
 * the promise, most of the time for transit was lost before hand-over, or a long promise is nearly over.
 */
export const deliveryLate: Rule<P> = {
  code: 'LOG.DELIVERY_LATE',
  reads: [],
  params: PARAMS,
  check(order, { now, calendar }, params) {
    if (order.promisedDeliveryAt === undefined || isTerminal(order)) return FINE;
    const owed = owedSince(order);
    const promised = promisedDelivery(order, calendar.endOfDay);
    if (owed === undefined || promised === undefined) return FINE;
    const late =
      now > promised
        ? { reason: 'promise_over', since: promised }
        : expected(order, owed, promised, now, calendar.endOfDay, params);
    const eta = latestEta(order, calendar.endOfDay)?.at;
    // A parcel that arrives in time by its carrier's word needs no warning.
    if (typeof late === 'number')
      return eta !== undefined || isNearlyThere(order) ? fineUntil(late) : fineUntil(late, warningOf(owed, late));
    return wrong(
      aboutOrder('LOG.DELIVERY_LATE', order, {
        since: late.since,
        evidence: { promisedDeliveryAt: promised, reason: late.reason, ...known('carrierEtaAt', eta) },
        material: `${promised}`,
      }),
      now > promised ? undefined : promised + 1,
    );
  },
  look(order, { calendar }) {
    const promised = promisedDelivery(order, calendar.endOfDay);
    const eta = latestEta(order, calendar.endOfDay)?.at;
    return {
      values: { ...known('promisedDeliveryAt', promised), ...known('carrierEtaAt', eta) },
      ...(promised === undefined ? { missing: ['delivery_promise'] } : {}),
      ...besideOf(order, 'ended', 'not_owed'),
    };
  },
};

interface Late {
  readonly reason: string;
  readonly since: number;
}

/** Why a promise that still stands will be broken, or when to look again. */
function expected(
  order: Order,
  owed: number,
  promised: number,
  now: number,
  endOfDay: EndOfDay,
  params: P,
): Late | number {
  const eta = latestEta(order, endOfDay);
  if (eta !== undefined && eta.at > promised) return { reason: 'carrier_eta', since: eta.toldAt };
  // The carrier's own word that it will be in time beats any guess of ours.
  if (eta !== undefined || isNearlyThere(order)) return promised + 1;
  const lateHandOver = lostTransit(order, promised, endOfDay, params);
  if (lateHandOver !== undefined) return { reason: 'handed_over_late', since: lateHandOver };
  const early = params.earlyShare * (promised - owed - params.longPromiseMs);
  if (early <= 0) return promised + 1;
  const from = Math.ceil(promised - early);
  return now < from ? from : { reason: 'nearly_over', since: from };
}

/** The latest date that carriers name for parcels on their way, and when it was told. */
function latestEta(order: Order, endOfDay: EndOfDay): { readonly at: number; readonly toldAt: number } | undefined {
  let latest: { readonly at: number; readonly toldAt: number } | undefined;
  for (const { eta, deliveredAt, written } of order.shipments) {
    if (eta === undefined || deliveredAt !== undefined) continue;
    const at = promisedInstant(eta, order, endOfDay);
    if (latest === undefined || at > latest.at) latest = { at, toldAt: written.eta ?? order.lastEventAt };
  }
  return latest;
}

/** When a parcel was handed over so late that most of the time for its transit was gone. */
function lostTransit(order: Order, promised: number, endOfDay: EndOfDay, params: P): number | undefined {
  const shipBy = promisedShip(order, endOfDay);
  if (shipBy === undefined || shipBy >= promised) return undefined;
  const enough = Math.max(params.lostMs, params.lostShare * (promised - shipBy));
  return parcelsOf(order).find(
    ({ handedOverAt, deliveredAt }) =>
      deliveredAt === undefined && handedOverAt !== undefined && handedOverAt - shipBy >= enough,
  )?.handedOverAt;
}

function isNearlyThere(order: Order): boolean {
  const parcels = order.shipments.filter((it) => it.deliveredAt === undefined);
  return parcels.length > 0 && parcels.every((it) => NEARLY_THERE.has(it.scans.at(-1)?.status ?? ''));
}
