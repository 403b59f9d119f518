import { isLive } from '../../domain/case/case.ts';
import type { Checking } from '../detect/check-order.ts';
import { showCase } from '../detect/show-case.ts';
import { hush } from './hush.ts';

/** Cards of a silence come back in pages: a strike silences thousands. */
const PAGE = 100;

/**
 * Gives back what silences kept that are over: cases that are still live want their cards, each through the room its
 * channel has; what another silence keeps stays silent. Answers whether there was anything to do.
 */
export function endSilences(around: Checking, timeLeft: () => boolean): boolean {
  const { tx, now } = around;
  const overdue = tx.silences.overdue(now, PAGE);
  for (const id of overdue) {
    const item = tx.cases.get(id);
    const order = item?.orderId === undefined ? undefined : tx.orders.get(item.orderId)?.order;
    if (item === undefined || !isLive(item.status)) tx.silences.lift(id);
    else if (!hush(item, order, { tx, now, fresh: false }))
      showCase(item, { ...around, neighbours: [], ...(order === undefined ? {} : { order }) });
    if (!timeLeft()) break;
  }
  return overdue.length > 0;
}
