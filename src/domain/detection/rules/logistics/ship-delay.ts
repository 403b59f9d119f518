import { handedOverAt, isTerminal, owedSince, promisedDelivery, promisedShip } from '../../../order/derive.ts';
import { FINE, fineUntil, wrong } from '../../answers.ts';
import type { Rule } from '../../rule.ts';

/** LOG.SHIP_DELAY: owed to the customer and not handed over by the time that was promised. */
export const shipDelay: Rule = {
  code: 'LOG.SHIP_DELAY',
  reads: [],
  params: {},
  check(order, { now, calendar }) {
    const since = owedSince(order);
    if (since === undefined || isTerminal(order) || handedOverAt(order) !== undefined) return FINE;
    const promised = promisedShip(order, calendar.endOfDay);
    if (promised === undefined) return FINE;
    if (now <= promised) return fineUntil(promised + 1);
    const deliverBy = promisedDelivery(order, calendar.endOfDay);
    return wrong({
      code: 'LOG.SHIP_DELAY',
      subject: { kind: 'order', id: order.id },
      orderId: order.id,
      since: promised,
      evidence: { promisedShipAt: promised, owedSinceAt: since },
      material: `${promised}`,
      ...(deliverBy === undefined ? {} : { deadlineAt: deliverBy }),
    });
  },
};
