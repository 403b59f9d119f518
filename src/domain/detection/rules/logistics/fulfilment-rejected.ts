import { handedOverAt, isTerminal } from '../../../order/derive.ts';
import { promisedShip } from '../../../order/promises.ts';
import { aboutOrder, deadline, FINE, known, wrong } from '../../answers.ts';
import { besideOf } from '../../explain-beside.ts';
import type { Rule } from '../../rule.ts';

/** LOG.FULFILLMENT_REJECTED: the warehouse refused the order and nobody took it on since. */
export const fulfilmentRejected: Rule = {
  code: 'LOG.FULFILLMENT_REJECTED',
  reads: [],
  params: {},
  check(order, { calendar }) {
    const { acceptedAt, rejectedAt, warehouse, reason } = order.fulfilment ?? {};
    if (rejectedAt === undefined || (acceptedAt !== undefined && acceptedAt > rejectedAt)) return FINE;
    if (isTerminal(order) || handedOverAt(order) !== undefined) return FINE;
    return wrong(
      aboutOrder('LOG.FULFILLMENT_REJECTED', order, {
        since: rejectedAt,
        evidence: { rejectedAt, ...known('warehouse', warehouse), ...known('reason', reason) },
        material: `${rejectedAt}`,
        ...deadline(promisedShip(order, calendar.endOfDay)),
      }),
    );
  },
  look(order) {
    const { rejectedAt, warehouse } = order.fulfilment ?? {};
    return {
      values: { ...known('rejectedAt', rejectedAt), ...known('warehouse', warehouse) },
      ...besideOf(order, 'ended', 'handed_over'),
    };
  },
};
