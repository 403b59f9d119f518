import type { ContactForm, OfferedWay } from '../../cards/modals/contact-modal.ts';
import type { Case } from '../../domain/case/case.ts';
import { CONTACT_CHANNELS, type ContactChannel, type ContactOutcome } from '../../domain/case/contact.ts';
import type { ContactQuestion } from '../../domain/contact/contact-rules.ts';
import { mayContact } from '../../domain/contact/may-contact.ts';
import { nextAttempt } from '../../domain/contact/next-attempt.ts';
import type { ContactStage } from '../../domain/contact/templates.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Tx } from '../ports/store.ts';
import { contactView } from '../views/contact-view.ts';
import type { ContactAround } from './contact-around.ts';
import { contactQuestion } from './contact-question.ts';
import { customerLocale } from './customer-locale.ts';
import { stageOf } from './stage-of.ts';
import { targetOfMessage } from './target-of-message.ts';
import { draftLetter } from './write-letter.ts';

/** What is chosen in the form so far. */
export interface ContactDraft {
  readonly channel?: ContactChannel | undefined;
  readonly stage?: ContactStage | undefined;
  readonly outcome?: ContactOutcome | undefined;
}

/** What Ordermend can do itself comes first. */
const FIRST_WAY = ['email', 'phone', 'sms', 'marketplace'] as const satisfies readonly ContactChannel[];
const SHOWN_ATTEMPTS = 3;

/** The contact form of a case as it stands now: with the customer's full data, so for whoever contacts them alone. */
export function contactForm(
  tx: Tx,
  item: Case,
  about: ContactAround & { readonly now: number; readonly by: PersonId },
  draft: ContactDraft = {},
): ContactForm {
  const order = item.orderId === undefined ? undefined : tx.orders.get(item.orderId)?.order;
  if (order === undefined) return { case: item, kind: 'no_order' };
  const question = { ...contactQuestion(tx, order, { ...about, zone: about.zoneOf(item.route.team) }), now: about.now };
  const ways = CONTACT_CHANNELS.map((channel) => wayOf(channel, about.by, question));
  const contact = contactView(tx, item);
  const channel = draft.channel ?? firstWay(ways);
  if (channel === undefined) return { case: item, kind: 'nobody', contact, ways };
  const stage = draft.stage ?? stageOf(item);
  const locale = customerLocale(order);
  const { text, asks } = draftLetter({ case: item, order, stage, locale, shop: about.shop });
  return {
    case: item,
    kind: 'ready',
    contact,
    ways,
    channel,
    stage,
    locale,
    body: text,
    asks,
    sends: targetOfMessage(channel, order, about.targetOf) !== undefined,
    holdMs: about.holdMs,
    attempts: question.attempts.toSorted((a, b) => a.at - b.at).slice(-SHOWN_ATTEMPTS),
    next: nextAfter(question, channel, draft.outcome),
    ...(draft.outcome === undefined ? {} : { outcome: draft.outcome }),
  };
}

function wayOf(channel: ContactChannel, by: PersonId, question: ContactQuestion): OfferedWay {
  const problem = mayContact(channel, by, question);
  if (problem === undefined) return { channel };
  switch (problem.code) {
    case 'locked':
      return { channel };
    case 'no_address':
    case 'opted_out':
      return { channel, closed: problem.code };
    default:
      return { channel, openAt: problem.nextAt };
  }
}

function firstWay(ways: readonly OfferedWay[]): ContactChannel | undefined {
  const possible = FIRST_WAY.filter((channel) => ways.some((it) => it.channel === channel && it.closed === undefined));
  return (
    possible.find((channel) => ways.some((it) => it.channel === channel && it.openAt === undefined)) ?? possible[0]
  );
}

/** What would be tried next if this attempt came to nothing. */
function nextAfter(
  question: ContactQuestion,
  channel: ContactChannel,
  outcome: ContactOutcome | undefined,
): ReturnType<typeof nextAttempt> {
  const { now } = question;
  return nextAttempt({
    ...question,
    attempts: [...question.attempts, { at: now, channel, outcome: outcome ?? 'no_answer' }],
  });
}
