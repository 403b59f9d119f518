import type { ContactChannel, ContactOutcome } from '../case/contact.ts';

/** Outcomes that a person may log for a try on each way; the first is the usual one. */
export const OUTCOMES_OF = {
  phone: ['reached', 'no_answer', 'busy', 'voicemail', 'wrong_number', 'opted_out'],
  sms: ['sms_delivered', 'sms_failed', 'opted_out'],
  email: ['email_sent', 'email_bounced', 'opted_out'],
  marketplace: ['reached', 'no_answer', 'opted_out'],
} as const satisfies Record<ContactChannel, readonly ContactOutcome[]>;

/** What the customer did by himself: no try of ours, so it counts neither for caps nor for spacing. */
export const ANSWERS: readonly string[] = ['replied_accept', 'replied_reject', 'replied_other', 'opted_out'];

/** Outcomes after which the customer has spoken with us, and no further try is proposed. */
export const HEARD: readonly string[] = ['reached', 'replied_accept', 'replied_reject', 'replied_other'];

/** Ways that an outcome shows to lead nowhere. */
export const DEAD_ENDS: Readonly<Record<string, readonly ContactChannel[]>> = {
  wrong_number: ['phone', 'sms'],
  sms_failed: ['sms'],
  email_bounced: ['email'],
};
