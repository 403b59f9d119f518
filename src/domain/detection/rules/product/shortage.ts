import { FINE, known, wrong } from '../../answers.ts';
import type { SubjectRule } from '../../subject-rule.ts';
import type { ShortageFacts } from '../../subjects/shortage-facts.ts';

const PARAMS = {
  /** Orders without their units from which the shortage is a trouble of its own. */
  massOrders: 10,
  /** It is over below so many. */
  fewOrders: 3,
};

/**
 * ITM.OUT_OF_STOCK of a sku in a warehouse: so many paid orders go without that they are mended together; every order
 * keeps its own case beneath (domain.md 3.3).
 */
export const shortage: SubjectRule<ShortageFacts, typeof PARAMS> = {
  code: 'ITM.OUT_OF_STOCK',
  kind: 'sku',
  params: PARAMS,
  check(facts, _now, { massOrders, fewOrders }) {
    const { id, sku, warehouse, onHand, wanted, orders, updatedAt, standingAt } = facts;
    if (orders < (standingAt === undefined ? massOrders : fewOrders)) return FINE;
    return wrong({
      code: 'ITM.OUT_OF_STOCK',
      subject: { kind: 'sku', id },
      since: standingAt ?? updatedAt,
      evidence: { skus: [sku], ...known('warehouse', warehouse), onHand, wanted, orders },
      material: id,
      severity: 'severe',
    });
  },
};
