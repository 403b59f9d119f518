import type { Case } from './case.ts';
import type { Consent } from './contact.ts';

/**
 * What the customer chose, as long as their newest message says so; thanks change nothing. Any other message after it may
 * take it back, so that a person has to read it.
 */
export function standingConsent({ consent, heard }: Pick<Case, 'consent' | 'heard'>): Consent | undefined {
  if (consent === undefined || heard === undefined) return undefined;
  return heard.messageId === consent.messageId || heard.intent === 'thanks' ? consent : undefined;
}
