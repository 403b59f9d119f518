import type { Case } from '../../domain/case/case.ts';
import { followUpsSeen } from '../../domain/case/decide/promise.ts';
import type { WakeCondition } from '../../domain/case/waiting.ts';
import { SYSTEM } from '../../domain/ids.ts';
import type { Tx } from '../ports/store.ts';
import { showCard } from '../want-card.ts';

/**
 * Ticks off the follow-ups of a case that were planned for something that has happened now, and gives the case as it is
 * then.
 */
export function seeFollowUps(
  tx: Tx,
  item: Case,
  seen: WakeCondition,
  { at, now }: { readonly at: number; readonly now: number },
): Case {
  const events = followUpsSeen(item, seen, at);
  if (events.length === 0) return item;
  const after = tx.cases.apply(item, events, { at: now, by: SYSTEM });
  showCard(tx, after, 1);
  return after;
}
