import type { Case } from '../case.ts';
import type { ContactCommand, Decision } from '../command.ts';
import { CONTACT_LOCK_MS, type Contact } from '../contact.ts';
import { ALREADY, claimFirst, happen, refuse } from './answers.ts';
import type { Circumstances } from './circumstances.ts';

/** Keeps everybody else from contacting the customer for a while. */
export function beginContact(item: Case, around: Circumstances): Decision {
  const problem = lockProblem(item, around);
  if (problem !== undefined) return problem;
  return happen(...claimFirst(item), { type: 'contact_begun', until: around.now + CONTACT_LOCK_MS });
}

/** Writes an attempt down; with an effect it is sent. */
export function contact(item: Case, command: ContactCommand, around: Circumstances): Decision {
  if (item.contacts.some(({ id }) => id === command.id)) return ALREADY;
  const problem = lockProblem(item, around);
  if (problem !== undefined) return problem;
  const { type: _, ...attempt } = command;
  const state = command.effect === undefined ? 'logged' : 'requested';
  const made: Contact = { ...attempt, by: around.actor.id, at: around.now, state };
  return happen(...claimFirst(item), { type: 'contacted', contact: made });
}

function lockProblem({ contactLock: lock }: Case, { actor, now }: Circumstances): Decision | undefined {
  if (lock === undefined || lock.by === actor.id || lock.until <= now) return undefined;
  return refuse({ code: 'contact_locked', by: lock.by, until: lock.until });
}
