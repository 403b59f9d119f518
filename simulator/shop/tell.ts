import type { EventRow } from './ledger/event-rows.ts';
import type { Ledger } from './ledger/open-ledger.ts';
import { tellMove } from './tell-move.ts';

const PAGE = 500;

/**
 * Tells everything planned up to `until`, in order of time: the events get their place among those to be sent, and
 * the stock they move is told right behind them. Call inside `ledger.write`.
 */
export function tell(ledger: Ledger, until: number): void {
  const { events, facts } = ledger;
  let position = facts.get('position');
  let orders = facts.get('orders');

  function nextPosition(): number {
    position += 1;
    return position;
  }

  /** True when something new was planned. */
  function tellOne(row: EventRow): boolean {
    if (row.type === 'order.created') orders += 1;
    if (row.type !== 'inventory.updated') events.tell(row.id, nextPosition(), row.data);
    const planned = (row.stock ?? []).map((move) => tellMove(ledger, row, move, nextPosition()));
    return planned.includes(true);
  }

  for (;;) {
    const page = events.dueUntil(until, PAGE);
    if (page.length === 0) break;
    // Goods that were ordered on the way may be due before the rest of this page: then it is read again.
    page.some(tellOne);
  }
  facts.set('position', position);
  facts.set('orders', orders);
  facts.set('toldUntil', Math.max(until, facts.get('toldUntil')));
}
