import { deliveredAt, isTerminal, owedSince, promisedDelivery } from '../../../order/derive.ts';
import { FINE, fineUntil, wrong } from '../../answers.ts';
import type { Rule } from '../../rule.ts';

/** LOG.DELIVERY_LATE: owed to the customer and not delivered by the end of the promised day. */
export const deliveryLate: Rule = {
  code: 'LOG.DELIVERY_LATE',
  reads: [],
  params: {},
  check(order, { now, calendar }) {
    if (owedSince(order) === undefined || isTerminal(order) || deliveredAt(order) !== undefined) return FINE;
    const promised = promisedDelivery(order, calendar.endOfDay);
    if (promised === undefined) return FINE;
    if (now <= promised) return fineUntil(promised + 1);
    return wrong({
      code: 'LOG.DELIVERY_LATE',
      subject: { kind: 'order', id: order.id },
      orderId: order.id,
      since: promised,
      evidence: { promisedDeliveryAt: promised },
      material: `${promised}`,
    });
  },
};
