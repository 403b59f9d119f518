import { isTerminal } from '../../../order/derive.ts';
import { promisedDelivery } from '../../../order/promises.ts';
import { aboutShipment, allWrong, deadline, FINE, known, sooner } from '../../answers.ts';
import { warningOf } from '../../coming.ts';
import { besideOf } from '../../explain-beside.ts';
import type { Finding } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { isInternational, silentSince } from './parcel.ts';

const PARAMS = {
  /** Whole business days without a scan, within a country and across borders. */
  domesticDays: 3,
  internationalDays: 5,
};

/** LOG.STALLED: a parcel on its way says nothing any more; moderate once it is silent for twice as long. */
export const stalled: Rule<typeof PARAMS> = {
  code: 'LOG.STALLED',
  reads: [],
  params: PARAMS,
  check(order, { now, calendar }, params) {
    if (order.shipments.length === 0 || isTerminal(order)) return FINE;
    let findings: Finding[] | undefined;
    let until: number | undefined;
    let warnAt: number | undefined;
    for (const shipment of order.shipments) {
      const since = silentSince(shipment);
      if (since === undefined) continue;
      const patience = isInternational(order, shipment) ? params.internationalDays : params.domesticDays;
      const from = calendar.addBusinessDays(since, patience) + 1;
      if (now < from) {
        if (until === undefined || from < until) warnAt = warningOf(since, from);
        until = sooner(until, from);
        continue;
      }
      const twice = calendar.addBusinessDays(since, patience * 2) + 1;
      if (now < twice) until = sooner(until, twice);
      const scan = shipment.scans.at(-1);
      const finding = aboutShipment('LOG.STALLED', order, shipment, {
        since: from,
        evidence: {
          lastScanAt: since,
          ...known('lastScan', scan?.status),
          ...known('location', scan?.location),
          ...known('carrier', shipment.carrier),
          ...known('trackingNumber', shipment.trackingNumber),
          businessDays: patience,
        },
        material: `${since}`,
        severity: now < twice ? 'minor' : 'moderate',
        ...deadline(promisedDelivery(order, calendar.endOfDay)),
      });
      findings = [...(findings ?? []), finding];
    }
    return findings === undefined && until === undefined ? FINE : allWrong(findings ?? [], until, warnAt);
  },
  look(order, _around, params) {
    const shipment = order.shipments.findLast((it) => it.deliveredAt === undefined) ?? order.shipments.at(-1);
    if (shipment === undefined) return { values: {}, missing: ['shipments'], ...besideOf(order, 'ended') };
    const scan = shipment.scans.at(-1);
    return {
      values: {
        ...known('lastScanAt', scan?.at),
        ...known('lastScan', scan?.status),
        businessDays: isInternational(order, shipment) ? params.internationalDays : params.domesticDays,
      },
      ...(scan === undefined || shipment.handedOverAt === undefined ? { missing: ['scans'] } : {}),
      ...besideOf(order, 'ended'),
    };
  },
};
