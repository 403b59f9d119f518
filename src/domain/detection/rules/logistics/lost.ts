import { isTerminal } from '../../../order/derive.ts';
import type { Order, Shipment } from '../../../order/order.ts';
import { aboutShipment, allWrong, FINE, known, sooner } from '../../answers.ts';
import { besideOf } from '../../explain-beside.ts';
import type { Finding } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { days, isInternational, silentSince } from './parcel.ts';

const PARAMS = {
  /** Days without a scan, within a country and across borders. */
  domesticDays: 7,
  internationalDays: 15,
};

/** LOG.LOST: the carrier says so, or a parcel on its way has been silent for too long. */
export const lost: Rule<typeof PARAMS> = {
  code: 'LOG.LOST',
  reads: [],
  params: PARAMS,
  check(order, { now }, params) {
    if (order.shipments.length === 0 || isTerminal(order)) return FINE;
    let findings: Finding[] | undefined;
    let until: number | undefined;
    for (const shipment of order.shipments) {
      const told = toldAt(shipment);
      const silent = silentSince(shipment);
      if (told === undefined && silent === undefined) continue;
      const patience = isInternational(order, shipment) ? params.internationalDays : params.domesticDays;
      const from = told ?? (silent ?? now) + days(patience) + 1;
      if (now < from) until = sooner(until, from);
      else findings = [...(findings ?? []), missing(order, shipment, from, told === undefined)];
    }
    return findings === undefined && until === undefined ? FINE : allWrong(findings ?? [], until);
  },
  look(order, _around, params) {
    const shipment = order.shipments.findLast((it) => it.deliveredAt === undefined) ?? order.shipments.at(-1);
    if (shipment === undefined) return { values: {}, missing: ['shipments'], ...besideOf(order, 'ended') };
    const scan = shipment.scans.at(-1);
    const patience = isInternational(order, shipment) ? params.internationalDays : params.domesticDays;
    return {
      values: { ...known('lastScanAt', scan?.at), ...known('lastScan', scan?.status), patienceMs: days(patience) },
      ...(scan === undefined || shipment.handedOverAt === undefined ? { missing: ['scans'] } : {}),
      ...besideOf(order, 'ended'),
    };
  },
};

/** When the carrier gave a parcel up: its newest scan says lost, or that nothing was heard of it once it had moved. */
function toldAt({ scans, deliveredAt, handedOverAt }: Shipment): number | undefined {
  const last = scans.at(-1);
  if (last === undefined || deliveredAt !== undefined) return undefined;
  return last.status === 'lost' || (last.status === 'expired' && handedOverAt !== undefined) ? last.at : undefined;
}

function missing(order: Order, shipment: Shipment, since: number, bySilence: boolean): Finding {
  const last = shipment.scans.at(-1);
  return aboutShipment('LOG.LOST', order, shipment, {
    since,
    evidence: {
      reason: bySilence ? 'silence' : 'carrier',
      ...known('lastScanAt', last?.at),
      ...known('lastScan', last?.raw ?? last?.status),
      ...known('location', last?.location),
      ...known('carrier', shipment.carrier),
      ...known('trackingNumber', shipment.trackingNumber),
    },
    // The carrier's own word is news to somebody who decided to wait in silence.
    material: `${bySilence ? 'silence' : 'carrier'}|${last?.at ?? ''}`,
  });
}
