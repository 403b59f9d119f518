import { resolution } from '../../catalogue/resolutions.ts';
import { type Case, openRemedies } from '../case.ts';
import type { Decision, ResolveCommand } from '../command.ts';
import type { CaseEvent } from '../event.ts';
import { guardRemedy } from '../guard-remedy.ts';
import { NOTED, type Remedy } from '../remedy.ts';
import { standingConsent } from '../standing-consent.ts';
import { ALREADY, claimFirst, happen, refuse } from './answers.ts';
import type { Circumstances } from './circumstances.ts';
import { holdProblem } from './hold-problem.ts';
import { overriding, stepsBefore, stepsProblem } from './steps.ts';

/**
 * Decides a remedy: it ends the case, is recorded, goes to the outbox, or waits for the signatures it needs. A case that
 * somebody solves by it needs its required steps, or a reason why not.
 */
export function resolve(item: Case, command: ResolveCommand, around: Circumstances): Decision {
  if (item.remedies.some(({ id }) => id === command.id)) return ALREADY;
  const { ends } = resolution(command.resolution);
  return ends === undefined ? mend(item, command, around) : end(item, command, ends, around);
}

function end(
  item: Case,
  { cause, note }: ResolveCommand,
  ends: 'false_positive' | 'no_action',
  around: Circumstances,
): Decision {
  const owed = openRemedies(item).length;
  if (owed > 0) return refuse({ code: 'remedies_open', count: owed });
  const held = holdProblem(item, around);
  if (held !== undefined) return held;
  return happen(
    ...claimFirst(item),
    ends === 'false_positive'
      ? { type: 'closed', ending: ends, cause, note }
      : { type: 'solved', ending: ends, cause, note },
  );
}

function mend(item: Case, command: ResolveCommand, around: Circumstances): Decision {
  if (item.approval !== undefined) return refuse({ code: 'approval_pending' });
  if (lacksConsent(item, command)) return refuse({ code: 'consent_missing' });
  const refusal = guardRemedy(command, around.others, around.actor);
  if (refusal !== undefined) return refuse(refusal);
  const executed = command.effect !== undefined;
  const open = stepsBefore(around.openSteps ?? [], executed);
  const problem = stepsProblem(open, command.override);
  if (problem !== undefined) return problem;

  const remedies = remediesOf(item, command, around);
  const added: CaseEvent[] = remedies.map((remedy) => ({ type: 'remedy_added', remedy, cause: command.cause }));
  const before = [...claimFirst(item), ...overriding(open, command.override), ...added];
  if (around.approval !== undefined && executed) {
    const { needs, expiresAt } = around.approval;
    const ids = remedies.map(({ id }) => id);
    const approval = { remedies: ids, by: around.actor.id, at: around.now, expiresAt, needs, given: [] };
    return happen(...before, { type: 'approval_asked', approval });
  }
  const ended = !executed && openRemedies(item).length === 0 && !leavesHold(command, around);
  return happen(...before, ...(ended ? [{ type: 'solved', ending: 'recorded', cause: command.cause } as const] : []));
}

/** What is written down while a hold of this case keeps the order back ends nothing, unless the hold is to stay. */
function leavesHold({ resolution }: ResolveCommand, { holdsOrder = false }: Circumstances): boolean {
  return holdsOrder && resolution !== 'KEEP_HOLD';
}

function lacksConsent(item: Case, command: ResolveCommand): boolean {
  return resolution(command.resolution).consent === true && consentTo(item, command) === undefined;
}

/** Where the customer agreed to a remedy: in their message, else in what the note says of it where it needs them to. */
function consentTo(item: Case, { resolution: wanted, note }: ResolveCommand): string | undefined {
  const consent = standingConsent(item);
  if (consent?.resolution === wanted) return consent.messageId;
  return resolution(wanted).consent === true && note.trim() !== '' ? NOTED : undefined;
}

function remediesOf(item: Case, command: ResolveCommand, { actor, now, approval }: Circumstances): readonly Remedy[] {
  const consentRef = consentTo(item, command);
  const consented = consentRef === undefined ? {} : { consentRef };
  const common = { resolution: command.resolution, by: actor.id, at: now, note: command.note, ...consented };
  const { id, effect, verifyBy, more = [] } = command;
  if (effect === undefined) return [{ ...common, id, state: 'recorded' }];
  const state = approval === undefined ? 'requested' : 'proposed';
  return [{ id, effect, ...(verifyBy === undefined ? {} : { verifyBy }) }, ...more].map((part) => ({
    ...common,
    ...part,
    state,
  }));
}
