import { mayContact } from '../../contact/may-contact.ts';
import type { Case } from '../case.ts';
import type { ContactCommand, Decision } from '../command.ts';
import { CONTACT_LOCK_MS, type Contact } from '../contact.ts';
import type { CaseEvent } from '../event.ts';
import { ALREADY, claimFirst, happen, refuse, whenProblem } from './answers.ts';
import type { Circumstances } from './circumstances.ts';

/** A customer who was asked to choose has this long until somebody looks after it (domain.md 4). */
const PATIENCE_MS = 24 * 3_600_000;

/** Keeps everybody else from contacting the customer for a while. */
export function beginContact(item: Case, around: Circumstances): Decision {
  const problem = lockProblem(item, around);
  if (problem !== undefined) return problem;
  return happen(...claimFirst(item), { type: 'contact_begun', until: around.now + CONTACT_LOCK_MS });
}

/**
 * Writes an attempt down; with an effect it is sent. A case whose customer was offered a choice waits for the answer. The
 * next attempt may be planned with it.
 */
export function contact(item: Case, command: ContactCommand, around: Circumstances): Decision {
  const { actor, now } = around;
  if (item.contacts.some(({ id }) => id === command.id)) return ALREADY;
  const problem = lockProblem(item, around) ?? ruleProblem(command, around);
  if (problem !== undefined) return problem;
  const { type: _, followUp, ...attempt } = command;
  const late = followUp === undefined ? undefined : whenProblem(followUp.dueAt, now);
  if (late !== undefined) return late;
  const state = command.effect === undefined ? 'logged' : 'requested';
  const made: Contact = { ...attempt, by: actor.id, at: now, state };
  return happen(
    ...claimFirst(item),
    { type: 'contacted', contact: made },
    ...(followUp === undefined ? [] : [planned(followUp, around)]),
    ...waitForChoice(item, command, now),
  );
}

function planned(followUp: NonNullable<ContactCommand['followUp']>, { actor }: Circumstances): CaseEvent {
  return { type: 'follow_up_planned', followUp: { ...followUp, by: actor.id, state: 'planned' } };
}

/** Not past the next deadline, and not while others owe an answer that ends the case. */
function waitForChoice(item: Case, { choices = [] }: ContactCommand, now: number): readonly CaseEvent[] {
  const mayWait = item.status === 'open' || item.status === 'claimed' || item.status === 'waiting';
  if (choices.length === 0 || !mayWait || item.approval !== undefined) return [];
  const { deadlineAt } = item;
  const until =
    deadlineAt !== undefined && deadlineAt > now ? Math.min(deadlineAt, now + PATIENCE_MS) : now + PATIENCE_MS;
  return [{ type: 'waited', waiting: { reason: 'customer', since: now, until, condition: 'reply' }, note: '' }];
}

function lockProblem({ contactLock: lock }: Case, { actor, now }: Circumstances): Decision | undefined {
  if (lock === undefined || lock.by === actor.id || lock.until <= now) return undefined;
  return refuse({ code: 'contact_locked', by: lock.by, until: lock.until });
}

function ruleProblem({ channel }: ContactCommand, { actor, now, contact: asked }: Circumstances): Decision | undefined {
  const problem = asked === undefined ? undefined : mayContact(channel, actor.id, { ...asked, now });
  if (problem === undefined) return undefined;
  switch (problem.code) {
    case 'locked':
      return refuse({ ...problem, code: 'contact_locked' });
    case 'no_address':
      return refuse({ code: 'no_way', channel });
    case 'opted_out':
      return refuse({ code: 'opted_out', channel });
    default:
      return refuse(problem);
  }
}
