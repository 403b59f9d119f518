import type { KnownBlock } from '@slack/types';
import { OUTCOMES_OF } from '../../domain/contact/outcomes.ts';
import type { Messages } from '../../i18n/messages.ts';
import { checkboxes, option, staticSelect } from '../kit/elements.ts';
import { INPUT_ACTION, input } from '../kit/input.ts';
import { context, section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn } from '../kit/texts.ts';
import type { ReadyContact } from './contact-modal.ts';
import { noteField } from './note-field.ts';

/** What came of an attempt that a person makes, or when a message goes out; and the attempt after it, if nobody answers. */
export function contactLogFields(view: ReadyContact, messages: Messages): readonly KnownBlock[] {
  const { channel, sends, holdMs, outcome } = view;
  const { contacts, catalogue, modals, locale } = messages;
  const pen = slackPen(locale);
  if (sends) {
    const goesOut = contacts.hints.goesOut(pen, Math.round(holdMs / 1_000));
    return [context([mrkdwn(goesOut)]), noteField(messages, true), ...nextFields(view, messages)];
  }
  const outcomes = OUTCOMES_OF[channel].map((it) => option(catalogue.contactOutcomes[it], it));
  const select = staticSelect({
    actionId: INPUT_ACTION,
    placeholder: modals.choose,
    options: outcomes,
    ...(outcome === undefined ? {} : { initial: outcome }),
  });
  return [
    ...(channel === 'phone' ? [] : [context([mrkdwn(contacts.hints.recorded(pen, channel))])]),
    { ...input('outcome', contacts.fields.outcome, select), dispatch_action: true },
    noteField(messages, true),
    ...nextFields(view, messages),
  ];
}

function nextFields({ next }: ReadyContact, { contacts, locale }: Messages): readonly KnownBlock[] {
  const pen = slackPen(locale);
  switch (next.kind) {
    case 'heard':
      return [];
    case 'exhausted':
      return [section(pen.ours(contacts.exhausted))];
    case 'try':
      return [
        section(contacts.next(pen, next.channel, next.at)),
        input('next', contacts.fields.next, checkboxes([option(contacts.planIt, 'plan')], { actionId: INPUT_ACTION }), {
          optional: true,
        }),
      ];
  }
}
