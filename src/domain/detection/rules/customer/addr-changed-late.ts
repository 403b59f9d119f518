import { isTerminal } from '../../../order/derive.ts';
import type { Address, Order, Shipment } from '../../../order/order.ts';
import { aboutOrder, FINE, known, wrong } from '../../answers.ts';
import { besideOf } from '../../explain-beside.ts';
import type { Fact } from '../../look.ts';
import type { Rule } from '../../rule.ts';

const FIELDS = ['line1', 'line2', 'district', 'city', 'region', 'postalCode', 'country'] as const;

/** CUS.ADDR_CHANGED_LATE: the address changed after the label was made, and the label still bears the old one. */
export const addrChangedLate: Rule = {
  code: 'CUS.ADDR_CHANGED_LATE',
  reads: [],
  params: {},
  check(order) {
    const { shipTo } = order;
    if (shipTo === undefined || order.shipments.length === 0 || isTerminal(order)) return FINE;
    const changedAt = order.written.shipTo ?? 0;
    const stale = order.shipments.find((it) => bearsOld(it, shipTo, changedAt));
    if (stale === undefined) return FINE;
    return wrong(
      aboutOrder('CUS.ADDR_CHANGED_LATE', order, {
        since: changedAt,
        evidence: {
          changed: changedFields(stale, order),
          labelCreatedAt: stale.written.shipTo ?? changedAt,
          shipmentId: stale.id,
          ...known('trackingNumber', stale.trackingNumber),
        },
        material: FIELDS.map((field) => shipTo[field] ?? '').join('|'),
        // Until it is picked up the label can still be changed.
        severity: stale.handedOverAt === undefined ? 'severe' : 'moderate',
      }),
    );
  },
  look(order) {
    const shipment = order.shipments.find((it) => it.shipTo !== undefined);
    const missing: Fact[] = [];
    if (order.shipTo === undefined) missing.push('address');
    if (order.shipments.length === 0) missing.push('shipments');
    else if (shipment === undefined) missing.push('label_address');
    return {
      values: known('labelCreatedAt', shipment?.written.shipTo ?? shipment?.createdAt),
      missing,
      ...besideOf(order, 'ended'),
    };
  },
};

function bearsOld(shipment: Shipment, shipTo: Address, changedAt: number): boolean {
  if (shipment.shipTo === undefined || shipment.deliveredAt !== undefined) return false;
  if (changedAt <= (shipment.written.shipTo ?? shipment.createdAt ?? 0)) return false;
  return differences(shipment.shipTo, shipTo).length > 0;
}

function changedFields(shipment: Shipment, order: Order): readonly string[] {
  return differences(shipment.shipTo ?? {}, order.shipTo ?? {});
}

/** Fields that both addresses name, and name differently. */
function differences(label: Address, wanted: Address): readonly string[] {
  return FIELDS.filter((field) => {
    const [a, b] = [label[field], wanted[field]];
    return a !== undefined && b !== undefined && plain(a) !== plain(b);
  });
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\s,.-]+/g, '');
}
