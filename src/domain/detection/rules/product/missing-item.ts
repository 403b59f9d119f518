import type { Order, Shipment } from '../../../order/order.ts';
import { aboutOrder, allWrong, FINE, known } from '../../answers.ts';
import type { Finding } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { claimed } from './claimed.ts';

/** ITM.MISSING_ITEM: less was packed than the parcel should hold, or the customer says that something was not in it. */
export const missingItem: Rule = {
  code: 'ITM.MISSING_ITEM',
  reads: [],
  params: {},
  check(order) {
    if (order.claims.length === 0 && order.shipments.every((it) => it.packedAt === undefined)) return FINE;
    const findings = [...claimed('ITM.MISSING_ITEM', order, ['missing_item'])];
    const seen = new Set(findings.map(({ part }) => part));
    for (const shipment of order.shipments)
      for (const finding of shortPacked(order, shipment)) if (!seen.has(finding.part)) findings.push(finding);
    return allWrong(findings);
  },
  look(order) {
    const packed = order.shipments.some((it) => it.packed !== undefined && it.lines !== undefined);
    return { values: {}, ...(packed ? {} : { missing: ['packing'] }) };
  },
};

/** Only a parcel that says what it should hold can be short: the rest of an order may travel in others. */
function shortPacked(order: Order, shipment: Shipment): readonly Finding[] {
  const { lines, packed, packedAt } = shipment;
  if (lines === undefined || packed === undefined || packedAt === undefined) return [];
  return lines.flatMap((expected) => {
    const found = packed.filter((it) => it.sku === expected.sku).reduce((sum, it) => sum + it.quantity, 0);
    const otherOnLine = packed.some(
      (it) => it.line !== undefined && it.line === expected.line && it.sku !== expected.sku,
    );
    if (found >= expected.quantity || otherOnLine) return [];
    const line = expected.line ?? order.items.find((it) => it.sku === expected.sku)?.line;
    return aboutOrder('ITM.MISSING_ITEM', order, {
      part: line === undefined ? `sku:${expected.sku}` : `${line}`,
      since: packedAt,
      evidence: {
        sku: expected.sku,
        expectedQuantity: expected.quantity,
        packedQuantity: found,
        shipmentId: shipment.id,
        ...known('line', line),
      },
      material: `${expected.sku}*${found}`,
    });
  });
}
