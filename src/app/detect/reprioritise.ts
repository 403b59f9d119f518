import { priorityOf } from '../../domain/detection/classify.ts';
import { SYSTEM } from '../../domain/ids.ts';
import { tellRise } from '../tell-thread.ts';
import { wantCard } from '../want-card.ts';
import type { Checking } from './check-order.ts';
import { shortenClaim } from './shorten-claim.ts';

/** Recomputes priorities that time alone has changed: a deadline came near, or passed and is none any more. */
export function reprioritise(around: Checking, timeLeft: () => boolean, limit: number): boolean {
  const { tx, now } = around;
  const due = tx.cases.priorityDue(now, limit);
  for (const item of due) {
    const priority = priorityOf(item.severity, item.deadlineAt, now, item.code);
    const raised = tx.cases.apply(item, [{ type: 'reprioritised', priority }], { at: now, by: SYSTEM });
    const after = shortenClaim(tx, item, raised, around);
    if (after.priority !== item.priority && !around.quiet) {
      wantCard(tx, after);
      tellRise(tx, item, after, now);
    }
    if (!timeLeft()) break;
  }
  return due.length > 0;
}
