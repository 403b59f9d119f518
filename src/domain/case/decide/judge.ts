import { priorityOf } from '../../detection/classify.ts';
import { type Case, openRemedies } from '../case.ts';
import type { CaseCommand, ConfirmCommand, Decision } from '../command.ts';
import { ALREADY, claimFirst, happen, refuse } from './answers.ts';
import type { Circumstances } from './circumstances.ts';
import { holdProblem } from './hold-problem.ts';

/** Writes down what looking into the case showed. Everything but a confirmation ends or changes it, so remedies must be settled. */
export function confirm(item: Case, command: ConfirmCommand, around: Circumstances): Decision {
  const { note } = command;
  if (command.outcome === 'confirmed') {
    if (item.confirmed !== undefined) return ALREADY;
    return happen(...claimFirst(item), { type: 'confirmed', note });
  }
  if (command.outcome === 'other_type') {
    if (command.code === item.code) return refuse({ code: 'same_type' });
    const { ownerStays = true, ...belongs } = around.retyped ?? {};
    const retyped = { type: 'retyped', from: item.code, code: command.code, note, ...belongs } as const;
    if (ownerStays) return happen(...claimFirst(item), retyped);
    return item.owner === undefined ? happen(retyped) : happen(retyped, { type: 'released' });
  }
  const owed = openRemedies(item).length;
  if (owed > 0) return refuse({ code: 'remedies_open', count: owed });
  const held = holdProblem(item, around);
  if (held !== undefined) return held;
  if (command.outcome === 'duplicate' && command.of !== undefined) return merge(item, command.of, note, around);
  const ending = command.outcome;
  return happen(...claimFirst(item), { type: 'closed', ending, note });
}

/** Sets the severity: lowering needs a reason (domain.md 2.1). */
export function setSeverity(
  item: Case,
  { to, note }: Extract<CaseCommand, { type: 'severity' }>,
  { now }: Circumstances,
): Decision {
  if (to === item.severity) return ALREADY;
  if (note === '') return refuse({ code: 'reason_missing' });
  const from = item.severitySet?.from ?? item.severity;
  const priority = priorityOf(to, item.deadlineAt, now, item.code);
  return happen({ type: 'severity_set', from, to, priority, note });
}

/** Folds a case into another live one that goes on for both. */
export function merge(item: Case, into: Case['id'], note: string, { target }: Circumstances): Decision {
  if (into === item.id) return refuse({ code: 'itself' });
  if (target === undefined || target.id !== into) return refuse({ code: 'no_such_target' });
  if (!['open', 'claimed', 'waiting', 'verifying'].includes(target.status)) return refuse({ code: 'no_such_target' });
  const owed = openRemedies(item).length;
  if (owed > 0) return refuse({ code: 'remedies_open', count: owed });
  return happen({ type: 'merged', into, note });
}
