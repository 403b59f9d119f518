import { checkTrackingNumber } from '../../../checks/check-tracking-number.ts';
import { isTerminal } from '../../../order/derive.ts';
import type { Order, Shipment } from '../../../order/order.ts';
import { aboutShipment, allWrong, FINE, known, sooner } from '../../answers.ts';
import { besideOf } from '../../explain-beside.ts';
import type { Evidence, Finding } from '../../finding.ts';
import type { Rule, Surroundings } from '../../rule.ts';

const HOUR_MS = 3_600_000;

const PARAMS = {
  /** A number that the carrier does not know this long after the label is wrong. */
  notFoundMs: 48 * HOUR_MS,
  /** Carriers give numbers out again: orders further apart do not share a parcel. */
  recycledMs: 60 * 24 * HOUR_MS,
  /** Checkpoints of one minute may come in any order; a parcel that moves this long after delivery is another. */
  backwardMs: HOUR_MS,
};
type P = typeof PARAMS;

const MOVING: ReadonlySet<string> = new Set(['picked_up', 'in_transit', 'customs', 'out_for_delivery']);

/**
 * LOG.INFO_ERROR: a tracking number that cannot be right, that its carrier does not know, that two orders share, or a
 * delivered parcel that moves again.
 */
export const infoError: Rule<P> = {
  code: 'LOG.INFO_ERROR',
  reads: ['tracking'],
  params: PARAMS,
  check(order, around, params) {
    if (order.shipments.length === 0) return FINE;
    let findings: Finding[] | undefined;
    let until: number | undefined;
    const ended = isTerminal(order);
    for (const shipment of order.shipments) {
      const problem =
        backward(shipment, params) ?? (ended ? undefined : numberProblem(order, shipment, around, params));
      if (typeof problem === 'number') until = sooner(until, problem);
      else if (problem !== undefined) findings = [...(findings ?? []), wrongInfo(order, shipment, problem)];
    }
    return findings === undefined && until === undefined ? FINE : allWrong(findings ?? [], until);
  },
  look(order) {
    const shipment = order.shipments.findLast((it) => it.deliveredAt === undefined) ?? order.shipments.at(-1);
    if (shipment === undefined) return { values: {}, missing: ['shipments'], ...besideOf(order, 'ended') };
    const { trackingNumber, carrier } = shipment;
    return {
      values: { ...known('trackingNumber', trackingNumber), ...known('carrier', carrier) },
      ...(trackingNumber === undefined ? { missing: ['tracking_number'] } : {}),
    };
  },
};

interface Problem {
  readonly problem: string;
  readonly since: number;
  readonly evidence?: Evidence;
}

function backward({ scans, deliveredAt }: Shipment, { backwardMs }: P): Problem | undefined {
  const last = scans.at(-1);
  if (deliveredAt === undefined || last === undefined || !MOVING.has(last.status)) return undefined;
  if (last.at < deliveredAt + backwardMs) return undefined;
  return {
    problem: 'moves_after_delivery',
    since: last.at,
    evidence: { deliveredAt, lastScan: last.status, lastScanAt: last.at },
  };
}

/** What is wrong with a parcel's number, or when that will show. */
function numberProblem(
  order: Order,
  shipment: Shipment,
  around: Surroundings,
  params: P,
): Problem | number | undefined {
  const { trackingNumber, carrier, createdAt, scans } = shipment;
  if (trackingNumber === undefined || shipment.deliveredAt !== undefined) return undefined;
  const since = shipment.written.trackingNumber ?? createdAt ?? order.lastEventAt;
  const shared = sharedWith(order, shipment, around, params);
  if (shared !== undefined) return { problem: 'shared_number', since, evidence: { otherOrder: shared } };
  // A number under which the carrier has seen the parcel is right, whatever its shape.
  if (scans.some((scan) => MOVING.has(scan.status))) return undefined;
  const verdict = checkTrackingNumber({ carrier, number: trackingNumber });
  if (verdict.verdict === 'bad')
    return { problem: verdict.problem, since, evidence: known('suggestion', verdict.suggestion) };
  const last = scans.at(-1);
  if (createdAt === undefined || last === undefined || !/not[ _-]?found/i.test(last.raw ?? '')) return undefined;
  const from = createdAt + params.notFoundMs;
  return around.now < from ? from : { problem: 'not_found', since: from };
}

/** Another order's number or id: not the same customer's, whose orders may travel in one parcel. */
function sharedWith(order: Order, shipment: Shipment, around: Surroundings, { recycledMs }: P): string | undefined {
  const number = shipment.trackingNumber?.replaceAll(/[\s-]/g, '').toUpperCase();
  if (number === undefined || shipment.carrier === undefined) return undefined;
  const others = around.related('tracking', `${shipment.carrier.toLowerCase()}|${number}`);
  const other = others.find(
    (it) =>
      !it.cancelled &&
      (it.customerId === undefined || it.customerId !== order.customer?.id) &&
      Math.abs((it.placedAt ?? 0) - (order.placedAt ?? 0)) < recycledMs,
  );
  return other === undefined ? undefined : (other.number ?? other.id);
}

function wrongInfo(order: Order, shipment: Shipment, { problem, since, evidence }: Problem): Finding {
  const { trackingNumber, carrier } = shipment;
  return aboutShipment('LOG.INFO_ERROR', order, shipment, {
    since,
    evidence: { problem, ...known('trackingNumber', trackingNumber), ...known('carrier', carrier), ...evidence },
    material: `${problem}|${carrier ?? ''}|${trackingNumber ?? ''}`,
  });
}
