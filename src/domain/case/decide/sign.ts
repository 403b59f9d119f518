import { signatureOf } from '../approval.ts';
import type { Case } from '../case.ts';
import type { Decision } from '../command.ts';
import { ALREADY, happen, refuse } from './answers.ts';
import type { Circumstances } from './circumstances.ts';

/** Gives the signature that this person can give; never to what they asked for themselves. */
export function approve(item: Case, note: string, { actor }: Circumstances): Decision {
  const { approval } = item;
  if (approval === undefined) return ALREADY;
  const need = signatureOf(approval, actor);
  switch (need) {
    case 'own':
      return refuse({ code: 'own_approval' });
    case 'again':
      return refuse({ code: 'signed_already' });
    case 'no_role':
      return refuse({ code: 'wrong_approver', needs: approval.needs });
    default:
      return happen({ type: 'approved', need, note });
  }
}

/** Refuses what was asked for, with a reason; whoever asked may take it back so too. */
export function reject(item: Case, note: string, { actor }: Circumstances): Decision {
  const { approval } = item;
  if (approval === undefined) return ALREADY;
  if (note === '') return refuse({ code: 'reason_missing' });
  if (signatureOf(approval, actor) === 'no_role') return refuse({ code: 'wrong_approver', needs: approval.needs });
  return happen({ type: 'rejected', note });
}
