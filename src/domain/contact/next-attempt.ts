import type { ContactChannel } from '../case/contact.ts';
import { LADDER } from './channels.ts';
import type { ContactQuestion } from './contact-rules.ts';
import { earliestContact } from './earliest-contact.ts';
import { hasOptedOut } from './may-contact.ts';
import { DEAD_ENDS, HEARD } from './outcomes.ts';

/** What to try next. `heard`: the customer was reached, nothing is to be tried; `exhausted`: no way is left. */
export type NextAttempt =
  | { readonly kind: 'try'; readonly channel: ContactChannel; readonly at: number }
  | { readonly kind: 'heard' }
  | { readonly kind: 'exhausted' };

/**
 * Proposes way and time by the ladder of domain.md 8: the way that was tried least, phone before SMS before mail before
 * the marketplace, at the first instant that the rules allow. Ways that lead nowhere are left out.
 */
export function nextAttempt(question: ContactQuestion): NextAttempt {
  const attempts = [...question.attempts].sort((a, b) => a.at - b.at);
  if (HEARD.includes(attempts.at(-1)?.outcome ?? '')) return { kind: 'heard' };
  const dead = new Set(attempts.flatMap(({ outcome }) => DEAD_ENDS[outcome] ?? []));
  const tries = (channel: ContactChannel) => attempts.filter((it) => it.channel === channel).length;
  const open = LADDER.filter(
    (channel) => question.channels.has(channel) && !dead.has(channel) && !hasOptedOut(channel, question),
  ).sort((a, b) => tries(a) - tries(b));
  const channel = open[0];
  return channel === undefined
    ? { kind: 'exhausted' }
    : { kind: 'try', channel, at: earliestContact(channel, question) };
}
