import type { Tx } from '../ports/store.ts';
import { wantCard } from '../want-card.ts';

/** An effect that nothing verified in its term is said once in the thread of its case, to its owner. */
export function alarmOverdue(tx: Tx, now: number): void {
  for (const row of tx.effects.overdue(now, 50)) {
    tx.effects.alarmed(row.id, now);
    const item = tx.cases.get(row.caseId);
    if (item === undefined) continue;
    wantCard(tx, item);
    tx.sends.put(
      {
        key: `effect-overdue:${row.id}`,
        kind: 'effect_overdue',
        channel: item.route.channel,
        caseId: item.id,
        payload: JSON.stringify({ effectId: row.id }),
      },
      now,
    );
  }
}
