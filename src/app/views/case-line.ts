import type { CaseLine } from '../../cards/case-view.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Tx } from '../ports/store.ts';

/** A case as one line of a list. */
export function caseLine(tx: Tx, item: Case): CaseLine {
  const number = item.orderId === undefined ? undefined : (tx.orders.get(item.orderId)?.order.number ?? item.orderId);
  const silence = tx.silences.keeping(item.id);
  return {
    case: item,
    ...(number === undefined ? {} : { orderNumber: number }),
    ...(silence === undefined ? {} : { silence }),
  };
}
