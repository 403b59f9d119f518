import type { Tx } from '../ports/store.ts';
import { putThreadNote } from '../tell-thread.ts';
import { showCard } from '../want-card.ts';

/** An effect that nothing verified in its term is said once in the thread of its case, to its owner. */
export function alarmOverdue(tx: Tx, now: number): void {
  for (const row of tx.effects.overdue(now, 50)) {
    tx.effects.alarmed(row.id, now);
    const item = tx.cases.get(row.caseId);
    if (item === undefined) continue;
    showCard(tx, item, 1);
    putThreadNote(tx, item, `effect-overdue:${row.id}`, { kind: 'effect_overdue', effectId: row.id }, now);
  }
}
