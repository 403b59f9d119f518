import { type Approval, approvalId, mayReject, signatureOf } from '../approval.ts';
import type { Case } from '../case.ts';
import type { CaseCommand, Decision, Refusal } from '../command.ts';
import { happen, refuse } from './answers.ts';
import type { Circumstances } from './circumstances.ts';

type Signing<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

/** Gives the signature that this person can give; never to what they asked for themselves. */
export function approve(item: Case, { note, of }: Signing<'approve'>, { actor }: Circumstances): Decision {
  const approval = pending(item, of);
  if (approval === undefined) return refuse({ code: 'other_approval' });
  const need = signatureOf(approval, actor);
  return typeof need === 'number' ? happen({ type: 'approved', need, note }) : refuse(whyNot(need, approval));
}

/** Refuses what was asked for, with a reason; whoever asked takes it back so. */
export function reject(item: Case, { note, of }: Signing<'reject'>, { actor }: Circumstances): Decision {
  const approval = pending(item, of);
  if (approval === undefined) return refuse({ code: 'other_approval' });
  if (note === '') return refuse({ code: 'reason_missing' });
  return mayReject(approval, actor) ? happen({ type: 'rejected', note }) : refuse(whyNot('no_role', approval));
}

/** Asks whoever wants the approval something; it goes on waiting. */
export function askBack(item: Case, { note, of }: Signing<'ask_back'>, { actor }: Circumstances): Decision {
  const approval = pending(item, of);
  if (approval === undefined) return refuse({ code: 'other_approval' });
  if (note === '') return refuse({ code: 'reason_missing' });
  if (approval.by === actor.id) return refuse({ code: 'own_approval' });
  return mayReject(approval, actor)
    ? happen({ type: 'asked_back', to: approval.by, note })
    : refuse(whyNot('no_role', approval));
}

/** Whether what a person saw was decided meanwhile: their late or second click changes nothing. */
export function isDecided({ remedies }: Case, of: string | undefined): boolean {
  return remedies.some(({ id, state }) => id === of && state !== 'proposed');
}

function pending({ approval }: Case, of: string | undefined): Approval | undefined {
  return approval === undefined || (of !== undefined && approvalId(approval) !== of) ? undefined : approval;
}

function whyNot(why: 'own' | 'again' | 'no_role', { needs }: Approval): Refusal {
  switch (why) {
    case 'own':
      return { code: 'own_approval' };
    case 'again':
      return { code: 'signed_already' };
    case 'no_role':
      return { code: 'wrong_approver', needs };
  }
}
