import { sooner } from '../../domain/detection/answers.ts';
import type { Coming } from '../../domain/detection/coming.ts';
import type { OrderRow } from '../ports/order-store.ts';
import type { Checking } from './check-order.ts';

const NONE: readonly Coming[] = [];

/**
 * Keeps what people are warned of now for an order, and answers when the next warning begins. Most terms end well before
 * four fifths of them have passed: only what is to be shown is written, so that an event costs next to nothing.
 */
export function keepComing(row: OrderRow, coming: readonly Coming[], { tx, now }: Checking): number | undefined {
  let warned = NONE;
  let next: number | undefined;
  for (const one of coming)
    if (one.warnAt <= now) warned = [...warned, one];
    else next = sooner(next, one.warnAt);
  // An order that was never judged has none that could be over.
  if (warned.length > 0 || row.rulesVersion !== '') tx.coming.keep(row.order.id, warned, now);
  return next;
}
