import { checkAddress } from '../../../checks/check-address.ts';
import type { Address, Order } from '../../../order/order.ts';
import { FINE, known } from '../../answers.ts';
import { besideOf } from '../../explain-beside.ts';
import type { Rule } from '../../rule.ts';
import { beforeShipping, isBeforeShipping } from './before-shipping.ts';

const PARAMS = {
  /** Moderate when the parcel has to leave within this time. */
  urgentMs: 4 * 3_600_000,
};

/** CUS.ADDR_VAGUE: a parcel could not be delivered to this address, and has not left yet. */
export const addrVague: Rule<typeof PARAMS> = {
  code: 'CUS.ADDR_VAGUE',
  reads: [],
  params: PARAMS,
  check(order, around, { urgentMs }) {
    const { shipTo } = order;
    if (shipTo === undefined || !isBeforeShipping(order)) return FINE;
    const verdict = verdictOf(order, shipTo);
    if (verdict.verdict !== 'bad') return FINE;
    const told = {
      since: order.written.shipTo ?? order.lastEventAt,
      evidence: { problem: verdict.problem, ...known('suggestion', verdict.suggestion) },
      material: `${verdict.problem}|${shipTo.line1 ?? ''}|${shipTo.line2 ?? ''}`,
    };
    return beforeShipping('CUS.ADDR_VAGUE', order, told, around, urgentMs);
  },
  look(order) {
    const beside = isBeforeShipping(order) ? {} : besideOf(order, 'ended', 'handed_over');
    if (order.shipTo === undefined) return { values: {}, missing: ['address'], ...beside };
    const verdict = verdictOf(order, order.shipTo);
    if (verdict.verdict !== 'unknown') return { values: {}, judged: ['address'], ...beside };
    const isHidden = verdict.why === 'masked' || verdict.why === 'platform';
    return { values: {}, ...(isHidden ? { masked: ['address'] } : { missing: ['address'] }), ...beside };
  },
};

function verdictOf(order: Order, shipTo: Address) {
  const { line1, line2, district, city, region, postalCode, country } = shipTo;
  const courierOnly = order.items.some((it) => it.attributes?.courier_only === true);
  return checkAddress({ line1, line2, district, city, region, postcode: postalCode, country, courierOnly });
}
