import type { Case } from '../../domain/case/case.ts';
import type { Consent, Contact } from '../../domain/case/contact.ts';
import type { Messages } from '../../i18n/messages.ts';
import { section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { notice } from '../notice.ts';
import type { Rendered } from '../rendered.ts';

/** What a customer wrote within a few minutes, masked, oldest first. */
export interface HeardView {
  readonly case: Pick<Case, 'owner'>;
  readonly messages: readonly { readonly intent: string; readonly text: string; readonly consent?: Consent }[];
}

/** More lines than these say no more. */
const MOST_SHOWN = 5;

/** Tells the owner, if there is one, what the customer wrote, once for what came close together. */
export function heardCall({ case: item, messages: heard }: HeardView, { contacts, locale }: Messages): Rendered {
  const pen = slackPen(locale);
  const said = contacts.heard(pen, item.owner, heard.length);
  const lines = heard
    .slice(-MOST_SHOWN)
    .map(({ intent, text, consent }) =>
      consent === undefined
        ? contacts.said(pen, intent, text)
        : pen.words`*${contacts.chose(pen, consent.resolution, text)}*`,
    );
  return { text: said, blocks: [section([said, ...lines])] };
}

/** Tells the owner, else who sent it, that a message did not reach the customer. */
export function contactFailedCall(
  it: { readonly case: Pick<Case, 'owner'>; readonly contact: Pick<Contact, 'channel' | 'reason' | 'by'> },
  { contacts, locale }: Messages,
): Rendered {
  const pen = slackPen(locale);
  const { channel, reason = '', by } = it.contact;
  return notice(pen.words`${pen.person(it.case.owner ?? by)}: ${contacts.failed(pen, channel, reason)}`);
}
