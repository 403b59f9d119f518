import { type Case, isLive } from '../../domain/case/case.ts';
import type { Order } from '../../domain/order/order.ts';
import { hush } from '../silence/hush.ts';
import { wantCard } from '../want-card.ts';
import type { Checking } from './check-order.ts';
import { joinGroup } from './join-group.ts';

/** What showing a case needs beside it. */
export interface Showing extends Checking {
  readonly order?: Order;
  /** Every case of the order: their cards name it. */
  readonly neighbours: readonly Case[];
}

/**
 * Shows a case where it belongs: on its own card, on that of the case that speaks for its cause, or nowhere while its kind
 * is silenced. `fresh`: it has just opened or come back.
 */
export function showCase(
  item: Case,
  around: Showing,
  { neighboursToo = false, fresh = false }: { readonly neighboursToo?: boolean; readonly fresh?: boolean } = {},
): Case {
  const { tx, now, order } = around;
  if (around.quiet) return item;
  const silent = hush(item, order, { tx, now, fresh });
  const joined = silent ? { case: item, waitMs: 0 } : joinGroup(item, around);
  wantCard(tx, joined.case);
  if (neighboursToo) {
    for (const neighbour of around.neighbours)
      if (neighbour.id !== item.id && isLive(neighbour.status)) wantCard(tx, neighbour);
  }
  const isNew = tx.cards.get(item.id)?.ts === null;
  if (joined.waitMs > 0 && isNew) tx.cards.later(item.id, now + joined.waitMs);
  return joined.case;
}
