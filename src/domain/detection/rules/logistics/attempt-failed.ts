import { isTerminal } from '../../../order/derive.ts';
import { aboutShipment, allWrong, FINE, known } from '../../answers.ts';
import { besideOf } from '../../explain-beside.ts';
import type { Finding } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

const GRADES = ['minor', 'moderate', 'severe'] as const;

/** LOG.ATTEMPT_FAILED: nobody took the parcel at its last attempt; graver with each, over once it is out again. */
export const attemptFailed: Rule = {
  code: 'LOG.ATTEMPT_FAILED',
  reads: [],
  params: {},
  check(order) {
    if (order.shipments.length === 0 || isTerminal(order)) return FINE;
    let findings: Finding[] | undefined;
    for (const shipment of order.shipments) {
      const last = shipment.scans.at(-1);
      if (last?.status !== 'attempt_failed') continue;
      const attempts = shipment.scans.filter((scan) => scan.status === 'attempt_failed');
      const finding = aboutShipment('LOG.ATTEMPT_FAILED', order, shipment, {
        since: last.at,
        evidence: {
          attempts: attempts.length,
          lastAttemptAt: last.at,
          ...known('reason', last.raw),
          ...known('location', last.location),
          ...known('carrier', shipment.carrier),
          ...known('trackingNumber', shipment.trackingNumber),
        },
        material: `${attempts.length}`,
        severity: GRADES[Math.min(attempts.length, GRADES.length) - 1] ?? 'minor',
      });
      findings = [...(findings ?? []), finding];
    }
    return findings === undefined ? FINE : allWrong(findings);
  },
  look(order) {
    const shipment = order.shipments.findLast((it) => it.deliveredAt === undefined) ?? order.shipments.at(-1);
    if (shipment === undefined) return { values: {}, missing: ['shipments'], ...besideOf(order, 'ended') };
    const { scans } = shipment;
    return {
      values: {
        attempts: scans.filter((scan) => scan.status === 'attempt_failed').length,
        ...known('lastScan', scans.at(-1)?.status),
      },
      ...(scans.length === 0 ? { missing: ['scans'] } : {}),
      ...besideOf(order, 'ended'),
    };
  },
};
