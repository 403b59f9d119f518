import { createHash } from 'node:crypto';
import type { Case } from '../../domain/case/case.ts';
import type { ContactCommand } from '../../domain/case/command.ts';
import type { ContactChannel, ContactOutcome } from '../../domain/case/contact.ts';
import type { PlannedEffect } from '../../domain/case/remedy.ts';
import { channelsOf } from '../../domain/contact/channels-of.ts';
import type { Attempt, ContactQuestion } from '../../domain/contact/contact-rules.ts';
import { nextAttempt } from '../../domain/contact/next-attempt.ts';
import type { ContactStage } from '../../domain/contact/templates.ts';
import type { EffectId } from '../../domain/ids.ts';
import type { Order } from '../../domain/order/order.ts';
import { maskEmail, maskPhone } from '../../domain/privacy/mask.ts';
import { maskText } from '../../domain/privacy/mask-text.ts';
import type { MadeCommand } from '../change-case.ts';
import type { Tx } from '../ports/store.ts';
import type { ContactAround } from './contact-around.ts';
import { contactQuestion } from './contact-question.ts';
import { customerLocale } from './customer-locale.ts';
import { targetOfMessage } from './target-of-message.ts';
import { choicesIn } from './write-letter.ts';

/** What a person chose and wrote in the contact form, checked. */
export interface ContactChoice {
  readonly id: EffectId;
  readonly channel: ContactChannel;
  readonly stage: ContactStage;
  readonly subject: string;
  readonly text: string;
  readonly note: string;
  /** What came of it, where a person did it themselves. */
  readonly outcome?: ContactOutcome;
  /** The next attempt is planned, with this note. */
  readonly plan?: { readonly id: string; readonly note: (channel: ContactChannel) => string };
}

const HOUR_MS = 3_600_000;

/**
 * Makes the contact command from a choice and the case as it is now. What somebody sends for us is an effect; the case
 * keeps its text masked with a digest of what went out, and the outbox the text itself until it is gone (domain.md 8).
 */
export function makeContact(
  choice: ContactChoice,
  around: ContactAround & { readonly now: number },
): (item: Case, tx: Tx) => MadeCommand {
  return (item, tx) => {
    const order = item.orderId === undefined ? undefined : tx.orders.get(item.orderId)?.order;
    const { id, channel, note, outcome } = choice;
    const template = `${item.code}/${choice.stage}`;
    const common = { type: 'contact', id, channel, template, ...(note === '' ? {} : { note }) } as const;
    if (order === undefined) return { command: { ...common, ...(outcome === undefined ? {} : { outcome }) } };
    const zone = around.zoneOf(item.route.team);
    const question = { ...contactQuestion(tx, order, { rules: around.rules, zone }), now: around.now };
    const target = outcome === undefined ? targetOfMessage(channel, order, around.targetOf) : undefined;
    const letter = target === undefined ? undefined : letterOf(choice, item, order, template);
    const command: ContactCommand = {
      ...common,
      ...(letter === undefined || target === undefined ? {} : { effect: { ...kept(letter, order), target } }),
      ...(outcome === undefined ? {} : { outcome }),
      ...offered(choice, item, order),
      ...followUp(choice, question),
    };
    return { command, around: { contact: question }, ...(letter === undefined ? {} : { letter }) };
  };
}

type Letter = Readonly<Record<string, string>>;

function letterOf({ channel, subject, text }: ContactChoice, item: Case, order: Order, template: string): Letter {
  const answers = item.heard?.messageId ?? '';
  return {
    channel,
    to: channelsOf(order).get(channel) ?? '',
    template,
    text,
    subject,
    locale: customerLocale(order),
    ...(channel === 'email' && /^<[^<>\s]+@[^<>\s]+>$/.test(answers) ? { in_reply_to: answers } : {}),
  };
}

/** A message as its case keeps it. */
function kept({ text = '', subject = '', to = '', ...rest }: Letter, { customer, shipTo }: Order): PlannedEffect {
  const names = [customer?.name, shipTo?.name];
  const shownTo = to.includes('@') ? maskEmail(to) : rest.channel === 'sms' ? maskPhone(to) : to;
  return {
    kind: 'message.send',
    input: {
      ...rest,
      to: shownTo,
      subject: maskText(subject, names),
      text: maskText(text, names),
      sha256: createHash('sha256').update(text).digest('hex'),
    },
  };
}

/** Nobody chooses by number on the telephone. */
function offered(choice: ContactChoice, item: Case, order: Order): Pick<ContactCommand, 'choices'> {
  if (choice.channel === 'phone') return {};
  const about = { case: item, order, stage: choice.stage, locale: customerLocale(order), shop: undefined };
  const choices = choicesIn(about, choice.text);
  return choices.length === 0 ? {} : { choices };
}

function followUp(
  { plan, channel, outcome }: ContactChoice,
  question: ContactQuestion,
): Pick<ContactCommand, 'followUp'> {
  if (plan === undefined) return {};
  const { now } = question;
  const attempt: Attempt = { at: now, channel, outcome: outcome ?? 'no_answer' };
  const next = nextAttempt({ ...question, attempts: [...question.attempts, attempt] });
  if (next.kind !== 'try') return {};
  return { followUp: { id: plan.id, dueAt: Math.max(next.at, now + HOUR_MS), note: plan.note(next.channel) } };
}
