import type { Outcome } from '../app/change-case.ts';
import type { Case } from '../domain/case/case.ts';
import type { Refusal } from '../domain/case/command.ts';
import { type Actor, forbids } from '../domain/case/rights.ts';
import { allowedNow, type CaseAction } from '../domain/case/transitions.ts';
import { actorOf } from './actor-of.ts';
import type { Desk } from './desk.ts';
import type { Click, Submission } from './gesture.ts';

type Refused = Extract<Outcome, { kind: 'refused' }>;

/** Why this person may not have the form of an action now, kept for the audit (domain.md 6); `undefined` when they may. */
export function refuseForm(by: Click, item: Case, action: CaseAction, desk: Desk): Refused | undefined {
  const actor = actorOf(by.person, item.id, desk);
  return denied(by, item, action, refusalOf(actor, item, action), desk);
}

/**
 * The same for a form that was sent, before anything of the case is looked at for its answer. Whether the case still stands
 * so that it may be done is left to the decision, and a form that was accepted before is answered as it was.
 */
export function refuseSubmission(by: Submission, item: Case, action: CaseAction, desk: Desk): Refused | undefined {
  const actor = actorOf(by.person, item.id, desk);
  if (forbids(actor, action, item.owner) === undefined) return undefined;
  if (desk.store.read.interactions.get(by.key) !== undefined) return undefined;
  return denied(by, item, action, refusalOf(actor, item, action), desk);
}

function refusalOf(actor: Actor, item: Case, action: CaseAction): Refusal | undefined {
  const { status, owner } = item;
  const forbidden = forbids(actor, action, owner);
  if (forbidden === 'no_role') return { code: 'no_role', action };
  const allowed = allowedNow(item);
  if (!allowed.includes(action)) return { code: 'not_now', action, status, allowed };
  return forbidden === undefined || owner === undefined ? undefined : { code: 'not_owner', action, owner };
}

function denied(
  { person }: Click | Submission,
  item: Case,
  action: CaseAction,
  refusal: Refusal | undefined,
  { store, clock }: Desk,
): Refused | undefined {
  if (refusal === undefined) return undefined;
  const { code } = refusal;
  store.write((tx) => tx.cases.deny({ caseId: item.id, at: clock.now(), by: person.id, action, code }));
  return { kind: 'refused', refusal, case: item };
}
