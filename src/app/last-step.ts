import type { Case } from '../domain/case/case.ts';
import type { LastStep } from '../domain/case/decide/circumstances.ts';
import type { RecordedEvent } from '../domain/case/event.ts';
import { evolve } from '../domain/case/evolve.ts';
import { SYSTEM } from '../domain/ids.ts';
import type { Tx } from './ports/store.ts';

/** Steps that only look or that cannot be meant: there is nothing to take back. */
const NOT_UNDONE: ReadonlySet<RecordedEvent['event']['type']> = new Set(['undone', 'revealed', 'contact_begun']);

/**
 * What a person did last on a case, for as long as nothing else happened to it since, with the case as it was before.
 * `undefined` when the newest thing was no person's step.
 */
export function lastStepOf(tx: Tx, item: Case, undoMs: number): LastStep | undefined {
  const history = tx.cases.history(item.id);
  const newest = history.at(-1);
  if (newest === undefined || newest.by === SYSTEM || newest.event.type === 'opened') return undefined;
  if (NOT_UNDONE.has(newest.event.type)) return undefined;
  const isPart = ({ by, at }: RecordedEvent) => by === newest.by && at === newest.at;
  const first = history.findLastIndex((it) => !isPart(it)) + 1;
  const began = history[first];
  if (began === undefined || first === 0) return undefined;
  const before = history
    .slice(0, first)
    .reduce<Case | undefined>((it, { event, at, by }) => evolve(it, event, { at, by }), undefined);
  if (before === undefined) return undefined;
  return {
    by: newest.by,
    at: newest.at,
    what: mainOf(history.slice(first)),
    before,
    sent: hasLeft(tx, item, before),
    until: newest.at + undoMs,
  };
}

/** What stands for a step of several events: whatever is not the claim that came with it. */
function mainOf(events: readonly RecordedEvent[]): string {
  return (events.find(({ event }) => event.type !== 'claimed') ?? events[0])?.event.type ?? 'claimed';
}

/** Whether an effect of the step may be on its way: everything but one that still lies in the outbox untried. */
function hasLeft(tx: Tx, item: Case, before: Case): boolean {
  const known = new Set<string>([...before.remedies, ...before.contacts].map(({ id }) => id));
  const asked = [...item.remedies, ...item.contacts].filter(({ id, effect }) => effect !== undefined && !known.has(id));
  const wasProposed = new Set<string>(before.approval?.remedies);
  const released = item.remedies.filter(({ id, state }) => wasProposed.has(id) && state !== 'proposed');
  return [...asked, ...released].some(({ id }) => {
    const row = tx.effects.get(id);
    return row !== undefined && (row.attempts > 0 || row.state !== 'requested');
  });
}
