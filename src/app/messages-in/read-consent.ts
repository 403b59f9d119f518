import type { Case } from '../../domain/case/case.ts';
import type { Consent, OfferedChoice } from '../../domain/case/contact.ts';
import { OFFER_WORDS } from '../../domain/contact/offer-words.ts';
import { readChoice } from '../../domain/intent/read-choice.ts';
import type { HeardMessage } from './heard-message.ts';

const NOT_SENT = new Set(['failed', 'withdrawn']);

/** What the customer chose of what the newest message of ours offered; `undefined` for anything unclear, or unproved. */
export function readConsent(item: Case, { event, proved }: HeardMessage, now: number): Consent | undefined {
  if (!proved) return undefined;
  const offered = item.contacts.findLast(({ choices = [], state }) => choices.length > 0 && !NOT_SENT.has(state));
  const chosen = readChoice(event.data.text, (offered?.choices ?? []).map(withWords));
  return chosen === undefined ? undefined : { resolution: chosen.resolution, messageId: event.data.messageId, at: now };
}

/** Customers answer in whatever language they like. */
function withWords({ number, resolution }: OfferedChoice) {
  const words: readonly string[] = (OFFER_WORDS as Readonly<Record<string, readonly string[]>>)[resolution] ?? [];
  return { number, resolution, words: { en: words, zh: [] } };
}
