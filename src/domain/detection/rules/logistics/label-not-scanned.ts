import { isTerminal } from '../../../order/derive.ts';
import { aboutShipment, allWrong, FINE, known, sooner } from '../../answers.ts';
import { warningOf } from '../../coming.ts';
import { besideOf } from '../../explain-beside.ts';
import type { Finding } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

const PARAMS = {
  /** Whole business days from the label to the first scan. */
  businessDays: 4,
};

/** LOG.LABEL_NOT_SCANNED: a label was made and the carrier never saw the parcel. */
export const labelNotScanned: Rule<typeof PARAMS> = {
  code: 'LOG.LABEL_NOT_SCANNED',
  reads: [],
  params: PARAMS,
  check(order, { now, calendar }, { businessDays }) {
    if (order.shipments.length === 0 || isTerminal(order)) return FINE;
    let findings: Finding[] | undefined;
    let until: number | undefined;
    let warnAt: number | undefined;
    for (const shipment of order.shipments) {
      const { createdAt, handedOverAt, deliveredAt, scans, carrier, trackingNumber } = shipment;
      if (createdAt === undefined || handedOverAt !== undefined || deliveredAt !== undefined) continue;
      if (scans.at(-1)?.status === 'cancelled') continue;
      const from = calendar.addBusinessDays(createdAt, businessDays) + 1;
      if (now < from) {
        if (until === undefined || from < until) warnAt = warningOf(createdAt, from);
        until = sooner(until, from);
        continue;
      }
      const evidence = {
        labelCreatedAt: createdAt,
        ...known('carrier', carrier),
        ...known('trackingNumber', trackingNumber),
      };
      const told = { since: from, evidence, material: `${createdAt}` };
      findings = [...(findings ?? []), aboutShipment('LOG.LABEL_NOT_SCANNED', order, shipment, told)];
    }
    return findings === undefined && until === undefined ? FINE : allWrong(findings ?? [], until, warnAt);
  },
  look(order, _around, { businessDays }) {
    const shipment = order.shipments.findLast((it) => it.deliveredAt === undefined) ?? order.shipments.at(-1);
    if (shipment === undefined) return { values: {}, missing: ['shipments'], ...besideOf(order, 'ended') };
    return {
      values: { ...known('labelCreatedAt', shipment.createdAt), businessDays },
      ...(shipment.createdAt === undefined ? { missing: ['shipments'] } : {}),
      ...besideOf(order, 'ended', 'handed_over'),
    };
  },
};
