import { handedOverAt, isTerminal, paidAt, waitingLines } from '../../../order/derive.ts';
import { promisedShip } from '../../../order/promises.ts';
import { aboutOrder, deadline, FINE, wrong } from '../../answers.ts';
import { besideOf } from '../../explain-beside.ts';
import type { Rule } from '../../rule.ts';

/** Hold with which a shop itself says that stock is missing (domain.md 1.4). */
const HOLD_CODE = 'INVENTORY_OUT_OF_STOCK';

/**
 * ITM.OUT_OF_STOCK: paid, not handed over, and what is on hand goes to those who paid earlier; or the shop holds the
 * order for want of stock. A sku whose stock nobody ever told is not judged.
 */
export const outOfStock: Rule = {
  code: 'ITM.OUT_OF_STOCK',
  reads: ['sku'],
  params: {},
  check(order, around) {
    if (isTerminal(order) || order.items.length === 0 || handedOverAt(order) !== undefined) return FINE;
    const paid = paidAt(order);
    const hold = order.holds.find((it) => it.releasedAt === undefined && it.codes.includes(HOLD_CODE));
    if (paid === undefined && hold === undefined) return FINE;
    const waiting = order.shipments.length === 0 ? undefined : waitingLines(order);
    const short: string[] = [];
    let since = hold?.heldAt;
    let onHand: number | undefined;
    let wanted: number | undefined;
    for (const item of order.items) {
      if (paid === undefined || (waiting !== undefined && waiting.length > 0 && !waiting.includes(item.line))) continue;
      const share = around.stock(item);
      if (share?.short !== true) continue;
      short.push(item.sku);
      onHand ??= share.onHand;
      wanted ??= share.wanted;
      since = since === undefined ? Math.max(share.updatedAt, paid) : Math.min(since, Math.max(share.updatedAt, paid));
    }
    if (since === undefined) return FINE;
    return wrong(
      aboutOrder('ITM.OUT_OF_STOCK', order, {
        since,
        evidence: {
          skus: short,
          ...(onHand === undefined || wanted === undefined ? {} : { onHand, wanted }),
          ...(hold === undefined ? {} : { heldAt: hold.heldAt }),
        },
        material: short.join('|'),
        ...deadline(promisedShip(order, around.calendar.endOfDay)),
      }),
    );
  },
  look(order, around) {
    if (order.items.length === 0) return { values: {}, missing: ['items'] };
    const share = order.items.map((item) => around.stock(item)).find((it) => it !== undefined);
    return {
      values: share === undefined ? {} : { onHand: share.onHand, wanted: share.wanted },
      ...(share === undefined ? { missing: ['stock'] } : {}),
      ...besideOf(order, 'ended', 'handed_over', 'not_paid'),
    };
  },
};
