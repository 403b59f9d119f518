import { SYSTEM } from '../../domain/ids.ts';
import type { Tx } from '../ports/store.ts';
import { wantCard } from '../want-card.ts';

/** A solved case closes by itself after 72 hours (domain.md 4). */
const CLOSE_AFTER_MS = 72 * 3_600_000;

/** Closes cases that were solved and not reopened for long enough; answers how many. */
export function closeSolved(tx: Tx, now: number, limit: number): number {
  const solved = tx.cases.solvedBefore(now - CLOSE_AFTER_MS, limit);
  for (const item of solved) {
    const after = tx.cases.apply(item, [{ type: 'closed', ending: item.ending ?? 'recorded' }], {
      at: now,
      by: SYSTEM,
    });
    wantCard(tx, after);
  }
  return solved.length;
}
