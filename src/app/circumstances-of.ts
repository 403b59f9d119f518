import type { ApprovalMatrix } from '../domain/case/approval-matrix.ts';
import type { Case } from '../domain/case/case.ts';
import type { CaseCommand } from '../domain/case/command.ts';
import type { Circumstances } from '../domain/case/decide/circumstances.ts';
import type { Actor } from '../domain/case/rights.ts';
import { approvalNeeds } from './approval-needs.ts';
import { lastStepOf } from './last-step.ts';
import type { Tx } from './ports/store.ts';

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
  } & Partial<Circumstances>,
): Circumstances {
  const { undoMs, approvals, ...around } = given;
  if (command.type === 'resolve') {
    const approval = approvalNeeds(tx, item, command, { matrix: approvals, now: around.now });
    return approval === undefined ? around : { ...around, approval };
  }
  if (command.type === 'undo') {
    const last = lastStepOf(tx, item, undoMs);
    return last === undefined ? around : { ...around, last };
  }
  if (command.type === 'confirm' && command.outcome === 'other_type') {
    const kept = tx.procedures.inUse(command.code)?.procedure;
    const procedure = kept === undefined ? {} : { procedure: { code: kept.code, version: kept.version } };
    return { ...around, retyped: { ...procedure, ...around.retyped } };
  }
  const into = command.type === 'merge' ? command.into : mergedBy(command);
  const target = into === undefined ? undefined : tx.cases.get(into);
  return target === undefined ? around : { ...around, target };
}

function mergedBy(command: CaseCommand): string | undefined {
  return command.type === 'confirm' && command.outcome === 'duplicate' ? command.of : undefined;
}
