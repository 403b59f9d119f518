import type { PersonId } from '../ids.ts';
import type { CaseAction } from './transitions.ts';

/** Contract 3. Closed by default: a person without a role may do nothing. */
export const ROLES = ['viewer', 'handler', 'lead', 'manager', 'finance', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Who acts, with the roles that the policy gives this person for the case's team. */
export interface Actor {
  readonly id: PersonId;
  readonly roles: readonly Role[];
}

const HANDLERS = ['handler', 'lead', 'manager', 'admin'] as const satisfies readonly Role[];
/** Who may be asked for a signature at all; whose it takes, the approval itself says. */
const SIGNERS = [...HANDLERS, 'finance'] as const satisfies readonly Role[];
const LEADS = ['lead', 'manager', 'admin'] as const satisfies readonly Role[];

/** Roles that may do an action on a case that nobody or they themselves own. Who may sign an approval, the approval says. */
const MAY: Readonly<Record<CaseAction, readonly Role[]>> = {
  claim: HANDLERS,
  release: HANDLERS,
  assign: HANDLERS,
  accept: HANDLERS,
  decline: HANDLERS,
  confirm: HANDLERS,
  contact: HANDLERS,
  resolve: HANDLERS,
  follow_up: HANDLERS,
  task: HANDLERS,
  checklist: HANDLERS,
  snooze: HANDLERS,
  wake: HANDLERS,
  escalate: HANDLERS,
  severity: HANDLERS,
  note: HANDLERS,
  merge: HANDLERS,
  split: HANDLERS,
  undo: HANDLERS,
  waive: HANDLERS,
  close: HANDLERS,
  reopen: HANDLERS,
  approve: SIGNERS,
  reject: SIGNERS,
  reveal: HANDLERS,
};

/** Actions that every handler may do on a case that somebody else owns; all others need a lead there. */
const ANYBODYS: ReadonlySet<CaseAction> = new Set(['claim', 'escalate', 'note', 'undo', 'reopen', 'approve', 'reject']);

/** Why a person may not do an action, or `undefined` when they may. */
export function forbids(
  actor: Actor,
  action: CaseAction,
  owner: PersonId | undefined,
): 'no_role' | 'not_owner' | undefined {
  if (!MAY[action].some((role) => actor.roles.includes(role))) return 'no_role';
  if (owner === undefined || owner === actor.id || ANYBODYS.has(action)) return undefined;
  return isLead(actor) ? undefined : 'not_owner';
}

/** Whether a person may decide what handlers may not: others' cases, double remedies, money above the limit. */
export function isLead(actor: Actor): boolean {
  return LEADS.some((role) => actor.roles.includes(role));
}

/** Whether a person may open a case by reporting what they saw. */
export function mayReport(actor: Pick<Actor, 'roles'>): boolean {
  return HANDLERS.some((role) => actor.roles.includes(role));
}
