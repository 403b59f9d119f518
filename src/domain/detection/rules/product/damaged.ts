import { aboutOrder, allWrong, FINE, known } from '../../answers.ts';
import type { Finding } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { claimed } from './claimed.ts';

/** ITM.DAMAGED: the customer claims it, with photos or without, or the carrier says so. */
export const itemDamaged: Rule = {
  code: 'ITM.DAMAGED',
  reads: [],
  params: {},
  check(order) {
    if (order.claims.length === 0 && order.shipments.length === 0) return FINE;
    let findings: readonly Finding[] = claimed('ITM.DAMAGED', order, ['damaged']);
    for (const shipment of order.shipments) {
      const last = shipment.scans.at(-1);
      if (last?.status !== 'damaged') continue;
      const finding = aboutOrder('ITM.DAMAGED', order, {
        part: `shipment:${shipment.id}`,
        since: last.at,
        evidence: {
          shipmentId: shipment.id,
          ...known('carrier', shipment.carrier),
          ...known('lastScan', last.raw),
          ...known('location', last.location),
        },
        material: `${last.at}`,
      });
      findings = [...findings, finding];
    }
    return allWrong(findings);
  },
  look(order) {
    const scan = order.shipments.at(-1)?.scans.at(-1);
    return { values: known('lastScan', scan?.status) };
  },
};
