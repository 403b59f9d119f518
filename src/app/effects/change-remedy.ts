import type { Case } from '../../domain/case/case.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { evolve } from '../../domain/case/evolve.ts';
import type { Remedy, RemedyState } from '../../domain/case/remedy.ts';
import { type EffectId, SYSTEM } from '../../domain/ids.ts';
import { redrawTurnUp } from '../detect/see-turned-up.ts';
import type { Tx } from '../ports/store.ts';
import { requiredSteps } from '../required-steps.ts';
import { putThreadNote } from '../tell-thread.ts';
import { showCard, wantCard } from '../want-card.ts';
import { isMended } from './is-mended.ts';

/** Which states may follow which; anything else is a late or repeated answer and changes nothing. */
const NEXT: Readonly<Record<RemedyState, readonly RemedyState[]>> = {
  recorded: [],
  proposed: ['requested', 'rejected', 'withdrawn'],
  rejected: [],
  requested: ['sent', 'unknown', 'accepted', 'refused', 'verified', 'waived', 'withdrawn'],
  sent: ['unknown', 'accepted', 'refused', 'verified', 'waived'],
  unknown: ['sent', 'accepted', 'refused', 'verified', 'waived'],
  accepted: ['refused', 'verified', 'waived'],
  refused: ['verified'],
  verified: [],
  waived: ['verified'],
  withdrawn: [],
};

/**
 * Moves a remedy on, with its outbox row, its case and its card. Once every remedy is settled and at least one is verified
 * the case is solved, unless something is left for its owner: a hold of its own still keeps the order back, or a required
 * step of its procedure is open. Answers the case, or `undefined` when the state could not follow.
 */
export function changeRemedy(
  tx: Tx,
  id: EffectId,
  to: {
    readonly state: RemedyState;
    readonly reference?: string;
    readonly reason?: string;
    readonly nextAt?: number;
    readonly attempts?: number;
  },
  now: number,
): Case | undefined {
  const row = tx.effects.get(id);
  const item = row === undefined ? undefined : tx.cases.get(row.caseId);
  const remedy = item?.remedies.find((it) => it.id === id);
  if (row === undefined || item === undefined || remedy === undefined) return undefined;
  const attempts = to.attempts === undefined ? {} : { attempts: to.attempts };
  if (!NEXT[remedy.state].includes(to.state)) {
    // The same state again only moves the next try.
    if (remedy.state === to.state) tx.effects.set(id, { state: to.state, nextAt: to.nextAt ?? null, ...attempts });
    return undefined;
  }
  tx.effects.set(id, { state: to.state, nextAt: to.nextAt ?? null, ...attempts });
  const after = tx.cases.apply(item, eventsOf(tx, item, remedy, to, now), { at: now, by: SYSTEM });
  redrawTurnUp(tx, item, after);
  if (to.state === 'refused') tellRefused(tx, after, id, now);
  else wantCard(tx, after, 1);
  if (to.state === 'verified') tellMissing(tx, after, now);
  return after;
}

/** The world has answered, and only steps of the procedure stand between the case and its end: its owner is told once. */
function tellMissing(tx: Tx, item: Case, now: number): void {
  if (item.status !== 'claimed' || !isMended(tx, item) || requiredSteps(tx, item).length === 0) return;
  putThreadNote(tx, item, `steps-missing:${item.id}:${item.reopenCount}`, { kind: 'steps_missing' }, now);
}

/** Somebody counts on what was refused: they are told once, in the thread, that the case is theirs to mend again. */
function tellRefused(tx: Tx, item: Case, id: EffectId, now: number): void {
  showCard(tx, item, 1);
  putThreadNote(tx, item, `effect-refused:${id}`, { kind: 'effect_refused', effectId: id }, now);
}

function eventsOf(
  tx: Tx,
  item: Case,
  remedy: Remedy,
  to: { readonly state: RemedyState; readonly reference?: string; readonly reason?: string },
  now: number,
): readonly CaseEvent[] {
  const changed: CaseEvent = {
    type: 'remedy_changed',
    id: remedy.id,
    state: to.state,
    ...(to.reference === undefined ? {} : { reference: to.reference }),
    ...(to.reason === undefined ? {} : { reason: to.reason }),
  };
  const after = evolve(item, changed, { at: now, by: SYSTEM });
  const mended = to.state === 'verified' && item.status === 'verifying' && isMended(tx, after);
  return mended && requiredSteps(tx, after).length === 0
    ? [changed, { type: 'solved', ending: 'remedied' }]
    : [changed];
}
