import { type Approval, approvalId } from '../domain/case/approval.ts';
import type { Case } from '../domain/case/case.ts';
import { givenBefore } from '../domain/case/remedy-facts.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Money } from '../domain/order/money.ts';
import { remedyAround } from './approval-needs.ts';
import type { Policy } from './ports/policy.ts';
import type { Tx } from './ports/store.ts';
import { putThreadNote } from './tell-thread.ts';

/** Kind of the direct messages that ask for a signature. */
export const APPROVAL_SEND = 'approval';

/** What such a message carries; it is drawn by `approvalView` as the approval is when it goes out. */
export interface ApprovalNote {
  readonly approval: string;
  readonly person: PersonId;
  /** What was given on the order in the 30 days before it was asked for. */
  readonly before: readonly Money[];
  /** It is the one reminder. */
  readonly again?: true;
}

/** Key of the direct message that asks a person for a signature; the reminder's begins with it too. */
export function approvalKey(id: string, person: string): string {
  return `${approvalPrefix(id)}${person}`;
}

/**
 * Tells people of an approval, in the transaction that changed it: the approvers once when it is asked for, with one
 * reminder at half of its time; whoever asked once when it ended; what the approvers were sent is repainted.
 */
export function tellApproval(
  tx: Tx,
  before: Case,
  after: Case,
  { by, now, policy }: { readonly by: PersonId; readonly now: number; readonly policy: Pick<Policy, 'approversOf'> },
): void {
  const [was, is] = [before.approval, after.approval];
  if (was === is) return;
  if (was !== undefined) tx.sends.repaint(approvalPrefix(approvalId(was)));
  const isNew = is !== undefined && (was === undefined || approvalId(was) !== approvalId(is));
  if (was !== undefined && (is === undefined || isNew)) end(tx, after, was, by, now);
  if (isNew) ask(tx, after, is, now, policy);
}

function ask(tx: Tx, item: Case, approval: Approval, now: number, policy: Pick<Policy, 'approversOf'>): void {
  const id = approvalId(approval);
  const { needs, by, expiresAt } = approval;
  tx.approvals.put(id, item.id, expiresAt);
  const people = policy.approversOf({ team: item.route.team, needs, not: by });
  const given = sumsBefore(tx, item, approval, now);
  for (const person of people) {
    const note: ApprovalNote = { approval: id, person, before: given };
    const send = (key: string, payload: ApprovalNote) =>
      tx.sends.put(
        { key, kind: APPROVAL_SEND, channel: person, caseId: item.id, payload: JSON.stringify(payload) },
        now,
      );
    send(approvalKey(id, person), note);
    const reminder = `${approvalKey(id, person)}:again`;
    send(reminder, { ...note, again: true });
    const row = tx.sends.byKey(reminder);
    if (row?.state === 'wanted') tx.sends.later(row.id, now + Math.round((expiresAt - now) / 2));
  }
  if (people.length === 0 && !needs.flat().includes('handler'))
    putThreadNote(tx, item, `approval-nobody:${id}`, { kind: 'approval_nobody', approval: id }, now);
}

/** The asker is told what others decided; what they took back themselves they know. */
function end(tx: Tx, item: Case, was: Approval, by: PersonId, now: number): void {
  const id = approvalId(was);
  tx.approvals.drop(id);
  if (by !== was.by) putThreadNote(tx, item, `approval-ended:${id}`, { kind: 'approval_ended', approval: id }, now);
}

/** What is asked for now does not count among what was given before. */
function sumsBefore(tx: Tx, item: Case, { remedies }: Approval, now: number): readonly Money[] {
  const around = remedyAround(tx, item, now);
  const others = around.remedies.filter(({ id }) => !remedies.includes(id));
  return [...givenBefore({ ...around, remedies: others })].map(([currency, amount]) => ({ currency, amount }));
}

function approvalPrefix(id: string): string {
  return `approval:${id}:`;
}
