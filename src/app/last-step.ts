import type { Case } from '../domain/case/case.ts';
import type { LastStep } from '../domain/case/decide/circumstances.ts';
import type { RecordedEvent } from '../domain/case/event.ts';
import { evolve } from '../domain/case/evolve.ts';
import { SYSTEM } from '../domain/ids.ts';
import type { Tx } from './ports/store.ts';

/** Steps that only look, or that others rely on at once: there is nothing to take back. */
const NOT_UNDONE: ReadonlySet<RecordedEvent['event']['type']> = new Set([
  'undone',
  'revealed',
  'contact_begun',
  'approved',
  'rejected',
  'asked_back',
]);

/** What the world answers to what was sent: it is part of the step that sent it. */
const ANSWERS: ReadonlySet<RecordedEvent['event']['type']> = new Set(['remedy_changed', 'contact_changed']);

/**
 * What a person did last on a case, for as long as nothing else happened to it since, with the case as it was before.
 * `undefined` when the newest thing was no person's step, nor an answer to what that step sent.
 */
export function lastStepOf(tx: Tx, item: Case, undoMs: number): LastStep | undefined {
  const all = tx.cases.history(item.id);
  const isAnswer = ({ by, event }: RecordedEvent) => by === SYSTEM && ANSWERS.has(event.type);
  const history = all.slice(0, all.findLastIndex((it) => !isAnswer(it)) + 1);
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
  if (before === undefined || !all.slice(history.length).every((it) => isOf(it, history.slice(first))))
    return undefined;
  return {
    by: newest.by,
    at: newest.at,
    what: mainOf(history.slice(first)),
    before,
    sent: hasLeft(tx, item, before),
    until: newest.at + undoMs,
  };
}

/** Whether an answer is to something that these events sent. */
function isOf({ event: answer }: RecordedEvent, step: readonly RecordedEvent[]): boolean {
  if (answer.type !== 'remedy_changed' && answer.type !== 'contact_changed') return false;
  return step.some(
    ({ event }) =>
      (event.type === 'remedy_added' && event.remedy.id === answer.id) ||
      (event.type === 'contacted' && event.contact.id === answer.id) ||
      event.type === 'approved',
  );
}

/** What comes with a step and is not what somebody meant by it. */
const BESIDE: ReadonlySet<string> = new Set(['claimed', 'steps_overridden']);

/** What stands for a step of several events: whatever is not the claim that came with it. */
function mainOf(events: readonly RecordedEvent[]): string {
  return (events.find(({ event }) => !BESIDE.has(event.type)) ?? events[0])?.event.type ?? 'claimed';
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
