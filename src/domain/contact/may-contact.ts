import type { ContactChannel } from '../case/contact.ts';
import type { PersonId } from '../ids.ts';
import type { ContactQuestion } from './contact-rules.ts';
import { earliestContact, type Hindrance, hindranceAt } from './earliest-contact.ts';

/** Somebody is contacting the customer of a case; nobody else may until then (`Case.contactLock`). */
export interface ContactLock {
  readonly by: PersonId;
  readonly until: number;
}

/** Why a customer may not be contacted now. `nextAt`: the first instant at which it is allowed. */
export type ContactRefusal =
  | { readonly code: 'locked'; readonly by: PersonId; readonly until: number }
  | { readonly code: 'no_address' }
  | { readonly code: 'opted_out' }
  | { readonly code: Hindrance; readonly nextAt: number };

/** Whether a person may contact the customer now on one way; `undefined` is yes. */
export function mayContact(
  channel: ContactChannel,
  by: PersonId,
  question: ContactQuestion & { readonly lock?: ContactLock | undefined },
): ContactRefusal | undefined {
  const { lock, now } = question;
  if (lock !== undefined && lock.by !== by && now < lock.until)
    return { code: 'locked', by: lock.by, until: lock.until };
  if (!question.channels.has(channel)) return { code: 'no_address' };
  if (hasOptedOut(channel, question)) return { code: 'opted_out' };
  const hindrance = hindranceAt(channel, question);
  return hindrance && { code: hindrance.code, nextAt: earliestContact(channel, question) };
}

/** Whether the customer does not want to hear from us on one way. A later answer of his on it takes that back. */
export function hasOptedOut(channel: ContactChannel, { attempts }: Pick<ContactQuestion, 'attempts'>): boolean {
  const said = attempts
    .filter((it) => it.channel === channel && (it.outcome === 'opted_out' || it.outcome.startsWith('replied_')))
    .sort((a, b) => a.at - b.at);
  return said.at(-1)?.outcome === 'opted_out';
}
