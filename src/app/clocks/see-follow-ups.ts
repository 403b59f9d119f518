import type { Case } from '../../domain/case/case.ts';
import { followUpsSeen } from '../../domain/case/decide/promise.ts';
import type { WakeCondition } from '../../domain/case/waiting.ts';
import { SYSTEM } from '../../domain/ids.ts';
import { redrawTurnUp } from '../detect/see-turned-up.ts';
import { solvedBySteps } from '../effects/solve-by-steps.ts';
import type { Tx } from '../ports/store.ts';
import { showCard } from '../want-card.ts';

/**
 * Ticks off the follow-ups of a case that were planned for something that has happened now, which may be the last that its
 * end waited for, and gives the case as it is then.
 */
export function seeFollowUps(
  tx: Tx,
  item: Case,
  seen: WakeCondition,
  { at, now }: { readonly at: number; readonly now: number },
): Case {
  const ticked = followUpsSeen(item, seen, at);
  if (ticked.length === 0) return item;
  const stamp = { at: now, by: SYSTEM };
  const after = tx.cases.apply(item, [...ticked, ...solvedBySteps(tx, item, ticked, stamp)], stamp);
  redrawTurnUp(tx, item, after);
  showCard(tx, after, 1);
  return after;
}
