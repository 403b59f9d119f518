import type { Case } from '../case.ts';
import { type CaseEvent, PERSONAL_FIELDS } from '../event.ts';
import { isOwed } from '../remedy.ts';
import { settle } from './settle.ts';

/** The case without an owner; it does not rest any more, unless it waits for an approval. */
export function letGo(item: Case): Case {
  const { owner: _o, handedBy: _h, contactLock: _l, waiting, ...rest } = item;
  if (waiting?.reason === 'approval') return { ...rest, waiting };
  return { ...rest, status: 'open' };
}

/** The case back at whoever gave it. */
export function giveBack(item: Case): Case {
  const { handedBy, ...rest } = item;
  return handedBy === undefined ? item : { ...rest, owner: handedBy };
}

/** The case as it was before a person's step. Remedies and messages which that step added are withdrawn, not forgotten. */
export function takeBack(item: Case, { restored, kept }: Extract<CaseEvent, { type: 'undone' }>): Case {
  const isNew = ({ id }: { readonly id: string }) => !kept.includes(id);
  const cleared: Record<string, unknown> = { ...item };
  for (const name of PERSONAL_FIELDS) delete cleared[name];
  const back = { ...cleared, ...restored } as unknown as Case;
  return settle({
    ...back,
    remedies: item.remedies.map((remedy) =>
      isNew(remedy) && isOwed(remedy) ? { ...remedy, state: 'withdrawn' } : remedy,
    ),
    contacts: item.contacts.map((contact) =>
      isNew(contact) && contact.state === 'requested' ? { ...contact, state: 'withdrawn' } : contact,
    ),
  });
}
