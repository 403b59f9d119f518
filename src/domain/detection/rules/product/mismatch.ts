import type { Order, Shipment } from '../../../order/order.ts';
import { aboutOrder, allWrong, FINE } from '../../answers.ts';
import type { Finding } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { claimed } from './claimed.ts';
import { packedBeside } from './packing.ts';

const PARAMS = {
  /** A packed parcel may differ this much from the weight on its label. */
  weightShare: 0.15,
};

/** ITM.MISMATCH: other things were packed than ordered, the parcel's weight cannot be right, or the customer says so. */
export const itemMismatch: Rule<typeof PARAMS> = {
  code: 'ITM.MISMATCH',
  reads: [],
  params: PARAMS,
  check(order, _around, { weightShare }) {
    if (order.claims.length === 0 && order.shipments.every((it) => it.packedAt === undefined)) return FINE;
    const findings = [...claimed('ITM.MISMATCH', order, ['wrong_item', 'not_as_described'])];
    for (const shipment of order.shipments) {
      const packed = wrongPacked(order, shipment);
      findings.push(...packed);
      if (packed.length === 0) findings.push(...wrongWeight(order, shipment, weightShare));
    }
    return allWrong(unique(findings));
  },
  look(order, _around, { weightShare }) {
    const weighed = order.shipments.find((it) => it.weightG !== undefined && it.packedWeightG !== undefined);
    if (weighed?.weightG !== undefined && weighed.packedWeightG !== undefined) {
      const { weightG, packedWeightG } = weighed;
      const actual = weightG === 0 ? 0 : Math.abs(packedWeightG - weightG) / weightG;
      return {
        values: { expectedWeightG: weightG, packedWeightG },
        nearest: { kind: 'share', limit: weightShare, actual },
      };
    }
    const packed = order.shipments.some((it) => it.packed !== undefined);
    return { values: {}, ...(packed ? {} : { missing: ['packing'] }) };
  },
};

function wrongPacked(order: Order, shipment: Shipment): readonly Finding[] {
  const { packed, packedAt } = shipment;
  if (packed === undefined || packedAt === undefined || order.items.length === 0) return [];
  return packedBeside(order, packed)
    .filter(
      ({ packed: line, ordered }) =>
        ordered === undefined || ordered.sku !== line.sku || line.quantity > ordered.quantity,
    )
    .map(({ packed: line, ordered }) =>
      aboutOrder('ITM.MISMATCH', order, {
        part: ordered === undefined ? `sku:${line.sku}` : `${ordered.line}`,
        since: packedAt,
        evidence: {
          packedSku: line.sku,
          packedQuantity: line.quantity,
          ...(ordered === undefined
            ? {}
            : { line: ordered.line, orderedSku: ordered.sku, orderedQuantity: ordered.quantity }),
          shipmentId: shipment.id,
        },
        material: `${line.sku}*${line.quantity}`,
      }),
    );
}

function wrongWeight(order: Order, shipment: Shipment, share: number): readonly Finding[] {
  const { weightG, packedWeightG, packedAt, lines, packed } = shipment;
  if (!weightG || packedWeightG === undefined || packedAt === undefined) return [];
  if (Math.abs(packedWeightG - weightG) <= weightG * share) return [];
  // Too little was packed: that is told as a missing item.
  if (lines !== undefined && packed !== undefined && units(packed) < units(lines)) return [];
  return [
    aboutOrder('ITM.MISMATCH', order, {
      part: `weight:${shipment.id}`,
      since: packedAt,
      evidence: { expectedWeightG: weightG, packedWeightG, shipmentId: shipment.id },
      material: `${weightG}|${packedWeightG}`,
    }),
  ];
}

function units(lines: readonly { readonly quantity: number }[]): number {
  return lines.reduce((sum, it) => sum + it.quantity, 0);
}

/** One finding a line: what the customer claims comes first. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string | undefined>();
  return findings.filter(({ part }) => !seen.has(part) && seen.add(part));
}
