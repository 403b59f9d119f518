import { type Case, type Ending, openRemedies } from '../case.ts';
import type { CaseCommand, Decision } from '../command.ts';
import { ALREADY, happen, refuse } from './answers.ts';
import type { Circumstances } from './circumstances.ts';
import { holdProblem } from './hold-problem.ts';
import { overriding, stepsProblem } from './steps.ts';

/** Closes a case; required steps that are open need a reason, remedies must be settled. */
export function close(
  item: Case,
  { note, override }: Extract<CaseCommand, { type: 'close' }>,
  around: Circumstances,
): Decision {
  if (item.status === 'closed') return ALREADY;
  const owed = openRemedies(item).length;
  if (owed > 0) return refuse({ code: 'remedies_open', count: owed });
  const held = holdProblem(item, around);
  if (held !== undefined) return held;
  // Trouble that is over by itself needs no procedure.
  const open = item.recoveredAt === undefined ? (around.openSteps ?? []) : [];
  const problem = stepsProblem(open, override);
  if (problem !== undefined) return problem;
  const ending = item.ending ?? (item.recoveredAt === undefined ? endingOf(item) : 'recovered');
  return happen(...overriding(open, override), { type: 'closed', ending, note });
}

/** How a case ended that its owner closes by hand, by what was done until then. */
function endingOf({ remedies }: Case): Ending {
  if (remedies.some(({ state }) => state === 'verified')) return 'remedied';
  return remedies.some(({ state }) => state === 'recorded' || state === 'waived') ? 'recorded' : 'no_action';
}

/** A person answers for what no event has verified; required steps that are open need a reason of their own. */
export function waive(
  item: Case,
  { note, override }: Extract<CaseCommand, { type: 'waive' }>,
  around: Circumstances,
): Decision {
  const { openSteps = [] } = around;
  const owed = openRemedies(item);
  if (owed.length === 0 && item.status === 'solved') return ALREADY;
  if (item.approval !== undefined) return refuse({ code: 'approval_pending' });
  const problem = holdProblem(item, around) ?? stepsProblem(openSteps, override);
  if (problem !== undefined) return problem;
  const waived = owed.map(({ id }) => ({ type: 'remedy_changed', id, state: 'waived', reason: note }) as const);
  return happen(...overriding(openSteps, override), ...waived, { type: 'solved', ending: 'recorded', note });
}

/** A case that ended is live again. */
export function reopen(item: Case, why: string): Decision {
  return item.status === 'open' || item.status === 'claimed' ? ALREADY : happen({ type: 'reopened', why });
}
