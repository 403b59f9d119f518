import type { ResolutionCode } from '../catalogue/resolutions.ts';
import type { EffectId, PersonId } from '../ids.ts';
import type { PlannedEffect } from './remedy.ts';

/** How a customer is reached. */
export const CONTACT_CHANNELS = ['email', 'phone', 'sms', 'marketplace'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** What came of an attempt (domain.md 8). */
export const CONTACT_OUTCOMES = [
  'reached',
  'no_answer',
  'busy',
  'wrong_number',
  'voicemail',
  'sms_delivered',
  'sms_failed',
  'email_sent',
  'email_bounced',
  'replied_accept',
  'replied_reject',
  'replied_other',
  'opted_out',
] as const;
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

/** A choice that a message offered to the customer, by the number that stands before it. */
export interface OfferedChoice {
  readonly number: number;
  readonly resolution: ResolutionCode;
}

/** One attempt to reach the customer of a case. Its id is also the id of the effect that sends it. */
export interface Contact {
  readonly id: EffectId;
  readonly channel: ContactChannel;
  readonly by: PersonId;
  readonly at: number;
  /** `logged`: a person did it themselves; the others are states of what we send. */
  readonly state: 'logged' | 'requested' | 'sent' | 'unknown' | 'failed' | 'withdrawn';
  readonly outcome?: ContactOutcome;
  readonly template?: string;
  readonly note?: string;
  readonly effect?: PlannedEffect;
  readonly choices?: readonly OfferedChoice[];
  readonly reason?: string;
}

/** What the customer decided among offered choices, with the message that says so: consent for remedies (domain.md 5). */
export interface Consent {
  readonly resolution: ResolutionCode;
  readonly messageId: string;
  readonly at: number;
}

/** For how long nobody else contacts a customer while somebody is at it (domain.md 8). */
export const CONTACT_LOCK_MS = 10 * 60_000;

/** Outcomes after which the customer counts as reached: the clock to the first contact stops. */
export const REACHED_OUTCOMES: ReadonlySet<ContactOutcome> = new Set([
  'reached',
  'sms_delivered',
  'email_sent',
  'replied_accept',
  'replied_reject',
  'replied_other',
]);

const NEVER_ARRIVED: ReadonlySet<Contact['state'] | ContactOutcome> = new Set([
  'requested',
  'failed',
  'withdrawn',
  'wrong_number',
  'sms_failed',
  'email_bounced',
]);

/** Whether the customer may know of an attempt: it left the house, or somebody made it, and nothing says that it was lost. */
export function mayHaveArrived({ state, outcome }: Pick<Contact, 'state' | 'outcome'>): boolean {
  return !NEVER_ARRIVED.has(state) && (outcome === undefined || !NEVER_ARRIVED.has(outcome));
}
