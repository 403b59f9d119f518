import { resolution } from '../catalogue/resolutions.ts';
import type { Case, Remedy } from './case.ts';
import { SETTLED_REMEDIES } from './case.ts';
import type { CaseCommand, Decision, Refusal } from './command.ts';
import type { CaseEvent } from './event.ts';
import { guardRemedy, type OtherRemedies } from './guard-remedy.ts';
import { type Actor, forbids } from './rights.ts';
import { allows, type CaseAction, TRANSITIONS } from './transitions.ts';

/** Who decides, when, and what else is known of the order's remedies (for `resolve`). */
export interface Circumstances {
  readonly actor: Actor;
  readonly now: number;
  readonly others?: OtherRemedies;
}

/** The furthest a follow-up may be planned ahead. */
const FURTHEST_FOLLOW_UP_MS = 365 * 24 * 3_600_000;

/** The one place that decides what a person's command does to a case. Pure; authority comes from the case and the actor. */
export function decide(item: Case, command: CaseCommand, around: Circumstances): Decision {
  const action = actionOf(command);
  const forbidden = forbids(around.actor, action, item.owner);
  if (forbidden === 'no_role') return refuse({ code: 'no_role', action });
  if (command.type === 'claim' && item.owner !== undefined && allowsClaimAnswer(item)) {
    return item.owner === around.actor.id ? { kind: 'already' } : refuse({ code: 'taken', owner: item.owner });
  }
  if (already(item, command, around)) return { kind: 'already' };
  if (isFollowUpStep(command)) {
    const asked = item.followUps.find((it) => it.id === command.id);
    if (asked === undefined || asked.state === 'done') return refuse({ code: 'no_such_follow_up' });
  } else if (!allows(item.status, action)) {
    return refuse({ code: 'not_now', action, status: item.status, allowed: TRANSITIONS[item.status] });
  }
  if (forbidden === 'not_owner' && item.owner !== undefined) {
    return refuse({ code: 'not_owner', action, owner: item.owner });
  }
  return apply(item, command, around);
}

function apply(item: Case, command: CaseCommand, around: Circumstances): Decision {
  switch (command.type) {
    case 'claim':
      return happen({ type: 'claimed' });
    case 'release':
      return happen({ type: 'released' });
    case 'assign':
      return happen({ type: 'assigned', to: command.to, note: command.note });
    case 'note':
      return happen({ type: 'noted', text: command.text });
    case 'resolve':
      return resolve(item, command, around);
    case 'follow_up':
      return planFollowUp(item, command, around);
    case 'follow_up_done':
      return happen({ type: 'follow_up_done', id: command.id });
    case 'follow_up_later': {
      const problem = whenProblem(command.dueAt, around.now);
      return problem ?? happen({ type: 'follow_up_moved', id: command.id, dueAt: command.dueAt });
    }
    case 'waive':
      return waive(item, command);
    case 'close':
      return close(item, command);
    case 'reopen':
      return happen({ type: 'reopened', why: command.note });
  }
}

function resolve(item: Case, command: Extract<CaseCommand, { type: 'resolve' }>, around: Circumstances): Decision {
  const { ends } = resolution(command.resolution);
  if (ends !== undefined) {
    const owed = openRemedies(item);
    if (owed > 0) return refuse({ code: 'remedies_open', count: owed });
    const { cause, note } = command;
    return happen(
      ...claimFirst(item),
      ends === 'false_positive'
        ? { type: 'closed', ending: ends, cause, note }
        : { type: 'solved', ending: ends, cause, note },
    );
  }
  const refusal = guardRemedy(command, around.others, around.actor);
  if (refusal !== undefined) return refuse(refusal);
  const remedy = {
    id: command.id,
    resolution: command.resolution,
    state: command.effect === undefined ? 'recorded' : 'requested',
    by: around.actor.id,
    at: around.now,
    note: command.note,
    ...(command.effect === undefined ? {} : { effect: command.effect }),
    ...(command.verifyBy === undefined ? {} : { verifyBy: command.verifyBy }),
  } as const;
  const added: CaseEvent = { type: 'remedy_added', remedy, cause: command.cause };
  const ended = command.effect === undefined && openRemedies(item) === 0;
  return happen(
    ...claimFirst(item),
    added,
    ...(ended ? [{ type: 'solved', ending: 'recorded', cause: command.cause } as const] : []),
  );
}

function planFollowUp(
  item: Case,
  command: Extract<CaseCommand, { type: 'follow_up' }>,
  around: Circumstances,
): Decision {
  const problem = whenProblem(command.dueAt, around.now);
  if (problem !== undefined) return problem;
  const followUp = {
    id: command.id,
    dueAt: command.dueAt,
    note: command.note,
    by: around.actor.id,
    state: 'planned',
  } as const;
  return happen(...claimFirst(item), { type: 'follow_up_planned', followUp });
}

function close(item: Case, command: Extract<CaseCommand, { type: 'close' }>): Decision {
  const owed = openRemedies(item);
  if (owed > 0) return refuse({ code: 'remedies_open', count: owed });
  const ending = item.ending ?? (item.recoveredAt === undefined ? 'no_action' : 'recovered');
  return happen({ type: 'closed', ending, note: command.note });
}

function waive(item: Case, command: Extract<CaseCommand, { type: 'waive' }>): Decision {
  const waived = item.remedies
    .filter(isOwed)
    .map(({ id }) => ({ type: 'remedy_changed', id, state: 'waived', reason: command.note }) as const);
  return happen(...waived, { type: 'solved', ending: 'recorded', note: command.note });
}

/** Resolve and follow-up on an unclaimed case claim it in the same click (contract 9). */
function claimFirst(item: Case): readonly CaseEvent[] {
  return item.status === 'open' && item.owner === undefined ? [{ type: 'claimed' }] : [];
}

function already(item: Case, command: CaseCommand, around: Circumstances): boolean {
  switch (command.type) {
    case 'claim':
      return false;
    case 'release':
      return item.status === 'open';
    case 'assign':
      return item.owner === command.to && item.status !== 'open';
    case 'waive':
      return openRemedies(item) === 0 && item.status === 'solved';
    case 'close':
      return item.status === 'closed';
    case 'reopen':
      return item.status === 'open' || item.status === 'claimed';
    case 'resolve':
      return item.remedies.some((remedy) => remedy.id === command.id);
    case 'follow_up':
      return item.followUps.some((it) => it.id === command.id);
    case 'follow_up_done':
      return item.followUps.some((it) => it.id === command.id && it.state === 'done');
    case 'follow_up_later':
      return item.followUps.some((it) => it.id === command.id && it.dueAt === command.dueAt && it.state === 'planned');
    case 'note':
      return (
        item.lastNote?.by === around.actor.id && item.lastNote.text === command.text && item.lastNote.at === around.now
      );
  }
}

function actionOf(command: CaseCommand): CaseAction {
  return command.type === 'follow_up_done' || command.type === 'follow_up_later' ? 'follow_up' : command.type;
}

function isFollowUpStep(
  command: CaseCommand,
): command is Extract<CaseCommand, { type: 'follow_up_done' | 'follow_up_later' }> {
  return command.type === 'follow_up_done' || command.type === 'follow_up_later';
}

/** A claim on a case that ended is `not_now`; on one that somebody has, it names who. */
function allowsClaimAnswer(item: Case): boolean {
  return item.status === 'claimed' || item.status === 'waiting' || item.status === 'verifying';
}

function whenProblem(dueAt: number, now: number): Decision | undefined {
  if (dueAt <= now) return refuse({ code: 'past', field: 'due' });
  if (dueAt > now + FURTHEST_FOLLOW_UP_MS) return refuse({ code: 'too_far', field: 'due' });
  return undefined;
}

function openRemedies(item: Case): number {
  return item.remedies.filter(isOwed).length;
}

/** Whether the world still owes an answer. */
function isOwed(remedy: Remedy): boolean {
  return !(SETTLED_REMEDIES as readonly string[]).includes(remedy.state);
}

function happen(...events: readonly CaseEvent[]): Decision {
  return { kind: 'events', events };
}

function refuse(refusal: Refusal): Decision {
  return { kind: 'refused', refusal };
}
