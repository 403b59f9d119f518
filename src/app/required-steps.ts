import type { Case } from '../domain/case/case.ts';
import type { Milestone, Procedure, Step } from '../domain/procedures/procedure.ts';
import { requiredOpen } from '../domain/procedures/progress.ts';
import type { Tx } from './ports/store.ts';

/** Commands that end a case, or go a way from which it ends by itself. */
export type Ending = 'resolve' | 'close' | 'waive';

/** Milestones that such a command is the way to, or that come after it. */
const REACHED_BY: Readonly<Record<Ending, readonly Milestone[]>> = {
  resolve: ['remedy', 'verified', 'follow_up_done'],
  waive: ['verified'],
  close: [],
};

/** The procedure of a case as it was when the case took its type. */
export function procedureOfCase(
  { procedures }: Pick<Tx, 'procedures'>,
  { procedure }: Pick<Case, 'procedure'>,
): Procedure | undefined {
  return procedure === undefined ? undefined : procedures.get(procedure.code, procedure.version);
}

/** Required steps of a case that are open, in the procedure's order. */
export function requiredSteps(tx: Pick<Tx, 'procedures'>, item: Case): readonly Step[] {
  const procedure = procedureOfCase(tx, item);
  return procedure === undefined ? [] : requiredOpen(procedure, item);
}

/** Required steps that stand against such a command; none for a case that is solved or whose trouble is over by itself. */
export function stepsAgainst(tx: Pick<Tx, 'procedures'>, item: Case, command: Ending): readonly Step[] {
  if (item.status === 'solved' || (command === 'close' && item.recoveredAt !== undefined)) return [];
  const later = REACHED_BY[command];
  return requiredSteps(tx, item).filter(({ doneBy }) => doneBy === undefined || !later.includes(doneBy));
}
