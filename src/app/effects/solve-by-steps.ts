import type { Case } from '../../domain/case/case.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { evolve, type Stamp } from '../../domain/case/evolve.ts';
import type { Tx } from '../ports/store.ts';
import { requiredSteps } from '../required-steps.ts';
import { isMended } from './is-mended.ts';

/** What people do, or what is heard of the world, by which a step of the procedure can become done. */
const DOES_STEPS: ReadonlySet<CaseEvent['type']> = new Set([
  'steps_done',
  'confirmed',
  'contacted',
  'contact_changed',
  'message_heard',
  'follow_up_done',
]);

/**
 * A mended case waited for required steps alone, and these events do the last of them: it is solved in the same moment.
 * Answers what follows from the events, mostly nothing.
 */
export function solvedBySteps(tx: Tx, before: Case, events: readonly CaseEvent[], stamp: Stamp): readonly CaseEvent[] {
  if (!events.some(({ type }) => DOES_STEPS.has(type)) || requiredSteps(tx, before).length === 0) return [];
  const after = events.reduce((item, event) => evolve(item, event, stamp), before);
  if (after.status !== 'claimed' || requiredSteps(tx, after).length > 0) return [];
  return isMended(tx, after) && isMendedSinceReopened(tx, after) ? [{ type: 'solved', ending: 'remedied' }] : [];
}

/** What was verified before a case was opened again did not mend it. */
function isMendedSinceReopened(tx: Tx, { id, reopenCount }: Case): boolean {
  if (reopenCount === 0) return true;
  const history = tx.cases.history(id);
  const reopened = history.findLastIndex(({ event }) => event.type === 'reopened');
  return history.slice(reopened).some(({ event }) => event.type === 'remedy_changed' && event.state === 'verified');
}
