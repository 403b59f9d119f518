import type { ApprovalMatrix } from '../domain/case/approval-matrix.ts';
import type { Case } from '../domain/case/case.ts';
import type { CaseCommand } from '../domain/case/command.ts';
import type { Circumstances } from '../domain/case/decide/circumstances.ts';
import type { Actor } from '../domain/case/rights.ts';
import { refreeze } from '../domain/procedures/refreeze.ts';
import { approvalNeeds } from './approval-needs.ts';
import { holdsOrder } from './effects/is-mended.ts';
import { lastStepOf } from './last-step.ts';
import type { Policy } from './ports/policy.ts';
import type { Tx } from './ports/store.ts';
import { procedureOfCase, stepsAgainst } from './required-steps.ts';

/** What a decision needs to know beside its case, read from the rows of now; `given` is what the caller knows already. */
export function circumstancesOf(
  tx: Tx,
  item: Case,
  command: CaseCommand,
  given: {
    readonly actor: Actor;
    readonly now: number;
    readonly undoMs: number;
    readonly approvals: ApprovalMatrix;
    readonly procedureOf: Policy['procedureOf'];
  } & Partial<Circumstances>,
): Circumstances {
  const { undoMs, approvals, procedureOf, ...known } = given;
  const around = { ...known, ...openStepsOf(tx, item, command), ...holdOf(tx, item, command) };
  if (command.type === 'resolve') {
    const approval = approvalNeeds(tx, item, command, { matrix: approvals, now: around.now });
    return approval === undefined ? around : { ...around, approval };
  }
  if (command.type === 'undo') {
    const last = lastStepOf(tx, item, undoMs);
    return last === undefined ? around : { ...around, last };
  }
  if (command.type === 'confirm' && command.outcome === 'other_type') {
    const refrozen = refreeze(procedureOfCase(tx, item), procedureOf(command.code));
    return { ...around, retyped: { ...refrozen, ...around.retyped } };
  }
  const into = command.type === 'merge' ? command.into : mergedBy(command);
  const target = into === undefined ? undefined : tx.cases.get(into);
  return target === undefined ? around : { ...around, target };
}

function openStepsOf(tx: Tx, item: Case, { type }: CaseCommand): Pick<Circumstances, 'openSteps'> {
  if (type !== 'resolve' && type !== 'close' && type !== 'waive') return {};
  return { openSteps: stepsAgainst(tx, item, type).map(({ id, stage }) => ({ id, stage })) };
}

/** Commands that may end a case. */
const ENDING: ReadonlySet<CaseCommand['type']> = new Set(['resolve', 'close', 'waive', 'confirm']);

function holdOf(tx: Tx, item: Case, { type }: CaseCommand): Pick<Circumstances, 'holdsOrder'> {
  return ENDING.has(type) ? { holdsOrder: holdsOrder(tx, item) } : {};
}

function mergedBy(command: CaseCommand): string | undefined {
  return command.type === 'confirm' && command.outcome === 'duplicate' ? command.of : undefined;
}
