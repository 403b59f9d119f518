import type { KnownBlock } from '@slack/types';
import type { Attempt } from '../../domain/contact/contact-rules.ts';
import type { Messages } from '../../i18n/messages.ts';
import { context, section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn } from '../kit/texts.ts';
import type { ContactView } from '../reveal/contact-card.ts';

const SHOWN = ['name', 'recipient', 'phone', 'email'] as const satisfies readonly (keyof ContactView)[];

/** Whom to contact, without a mask, and what came of the last attempts. */
export function contactDataLines(
  contact: ContactView,
  attempts: readonly Attempt[],
  { contacts, reveals, locale }: Messages,
): readonly KnownBlock[] {
  const pen = slackPen(locale);
  const known = SHOWN.flatMap((field) => {
    const value = contact[field];
    return value === undefined || value === '' ? [] : [reveals.line(pen, reveals.fields[field], value)];
  });
  const tried = attempts.map(({ channel, outcome, at }) => contacts.attempt(pen, channel, outcome, at));
  const log = pen.words`${pen.ours(contacts.log3)}: ${pen.join(tried, ' · ')}`;
  return [
    ...(known.length === 0 ? [] : [section(known)]),
    context([mrkdwn(tried.length === 0 ? pen.ours(contacts.noAttempts) : log)]),
  ];
}
