import type { Case, Remedy, RemedyState } from '../../domain/case/case.ts';
import { SETTLED_REMEDIES } from '../../domain/case/case.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { type EffectId, SYSTEM } from '../../domain/ids.ts';
import type { Tx } from '../ports/store.ts';
import { putThreadNote } from '../tell-thread.ts';
import { showCard, wantCard } from '../want-card.ts';

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
 * the case is solved, unless a hold of its own still keeps the order back: somebody has to release that. Answers the case, or `undefined` when the state could not follow.
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
  const after = tx.cases.apply(item, eventsOf(tx, item, remedy, to), { at: now, by: SYSTEM });
  if (to.state === 'refused') tellRefused(tx, after, id, now);
  else wantCard(tx, after, 1);
  return after;
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
): readonly CaseEvent[] {
  const changed: CaseEvent = {
    type: 'remedy_changed',
    id: remedy.id,
    state: to.state,
    ...(to.reference === undefined ? {} : { reference: to.reference }),
    ...(to.reason === undefined ? {} : { reason: to.reason }),
  };
  const states = item.remedies.map((it) => (it.id === remedy.id ? to.state : it.state));
  const settled = states.every((state) => (SETTLED_REMEDIES as readonly string[]).includes(state));
  const mended = to.state === 'verified' && settled && item.status === 'verifying' && !holdsOrder(tx, item, remedy);
  return mended ? [changed, { type: 'solved', ending: 'remedied' }] : [changed];
}

/** Whether the order is kept back by a hold of this case, `changed` counted as verified. */
function holdsOrder(tx: Tx, item: Case, changed: Remedy): boolean {
  const done = item.remedies.filter((it) => it.state === 'verified' || it.id === changed.id);
  const order = item.orderId === undefined ? undefined : tx.orders.get(item.orderId)?.order;
  const gone = new Set<unknown>([
    ...done.filter(({ effect }) => effect?.kind === 'order.release').map(({ effect }) => effect?.input.hold_id),
    ...(order?.holds.filter(({ releasedAt }) => releasedAt !== undefined).map(({ id }) => id) ?? []),
  ]);
  return done.some(({ effect }) => effect?.kind === 'order.hold' && !gone.has(effect.input.hold_id));
}
