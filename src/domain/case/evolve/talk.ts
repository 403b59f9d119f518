import type { Case, FollowUp } from '../case.ts';
import { type Contact, mayHaveArrived, REACHED_OUTCOMES } from '../contact.ts';
import type { CaseEvent } from '../event.ts';
import type { Task } from '../task.ts';

/** The case with one more attempt to reach its customer; the lock of whoever made it is lifted. */
export function addContact(item: Case, contact: Contact): Case {
  const { contactLock: _l, ...rest } = item;
  return reached({ ...rest, contacts: [...item.contacts, contact] }, contact.outcome, contact.at);
}

/** The case after something happened to what was sent. */
export function changeContact(item: Case, event: Extract<CaseEvent, { type: 'contact_changed' }>, at: number): Case {
  const { id, state, outcome, reason } = event;
  const contacts = item.contacts.map((contact) =>
    contact.id === id
      ? {
          ...contact,
          state,
          ...(outcome === undefined ? {} : { outcome }),
          ...(reason === undefined ? {} : { reason }),
        }
      : contact,
  );
  return reached({ ...item, contacts }, outcome, at);
}

/** The case after its customer wrote. Who answers us was reached; who writes first is still owed a word of ours. */
export function hear(item: Case, event: Extract<CaseEvent, { type: 'message_heard' }>, at: number): Case {
  const { messageId, intent, consent } = event;
  const heard = { messageId, intent, at, read: false };
  const after = { ...item, heard, ...(consent === undefined ? {} : { consent }) };
  return item.contactedAt === undefined && wasWrittenTo(item) ? { ...after, contactedAt: at } : after;
}

/**
 * Whether a message can be an answer: to an attempt that may have arrived, or to whatever the case waits for. The term to
 * contact the customer belongs to the first life of a case, so that after a reopening nobody is late by it.
 */
function wasWrittenTo({ contacts, waiting, reopenCount }: Case): boolean {
  return contacts.some(mayHaveArrived) || waiting?.reason === 'customer' || reopenCount > 0;
}

function reached(item: Case, outcome: Contact['outcome'], at: number): Case {
  if (outcome === undefined || !REACHED_OUTCOMES.has(outcome) || item.contactedAt !== undefined) return item;
  return { ...item, contactedAt: at };
}

/** The case with one of its follow-ups changed. */
export function changeFollowUp(item: Case, id: string, update: (followUp: FollowUp) => FollowUp): Case {
  return { ...item, followUps: item.followUps.map((it) => (it.id === id ? update(it) : it)) };
}

/** The case with one of its tasks changed. */
export function changeTask(item: Case, id: string, update: (task: Task) => Task): Case {
  return { ...item, tasks: item.tasks.map((it) => (it.id === id ? update(it) : it)) };
}
