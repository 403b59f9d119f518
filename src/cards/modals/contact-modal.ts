import type { InputBlock, KnownBlock } from '@slack/types';
import type { ContactChannel, ContactOutcome } from '../../domain/case/contact.ts';
import type { Attempt } from '../../domain/contact/contact-rules.ts';
import type { NextAttempt } from '../../domain/contact/next-attempt.ts';
import { CONTACT_STAGES, type ContactStage } from '../../domain/contact/templates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { plainPen } from '../../i18n/plain-pen.ts';
import { actionId } from '../action-ids.ts';
import { option, plainTextInput, staticSelect } from '../kit/elements.ts';
import { INPUT_ACTION, input } from '../kit/input.ts';
import { context, section } from '../kit/layout.ts';
import { LIMITS } from '../kit/limits.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn, plain } from '../kit/texts.ts';
import type { RenderedModal } from '../rendered.ts';
import type { ContactView } from '../reveal/contact-card.ts';
import { contactDataLines } from './contact-data-lines.ts';
import { contactLogFields } from './contact-log-fields.ts';
import { type FormView, form } from './form.ts';

/** A way to the customer; `closed` says why it is none, `openAt` from when it is one. */
export interface OfferedWay {
  readonly channel: ContactChannel;
  readonly closed?: 'no_address' | 'opted_out';
  readonly openAt?: number;
}

/** What the contact form is drawn from. */
export type ContactForm = FormView &
  (
    | { readonly kind: 'no_order' }
    | { readonly kind: 'nobody'; readonly contact: ContactView; readonly ways: readonly OfferedWay[] }
    | ReadyContact
  );

/** The form with somebody to contact. The text is in the customer's language, everything else in the reader's. */
export interface ReadyContact {
  readonly kind: 'ready';
  /** Without a mask (domain.md 12): only whoever contacts the customer sees the form. */
  readonly contact: ContactView;
  readonly ways: readonly OfferedWay[];
  readonly channel: ContactChannel;
  readonly stage: ContactStage;
  readonly locale: Locale;
  readonly body: string;
  /** Values that the text names and only a person knows. */
  readonly asks: readonly ('new_date' | 'amount')[];
  /** Whether Ordermend has it sent; else a person does it and says what came of it. */
  readonly sends: boolean;
  readonly holdMs: number;
  readonly attempts: readonly Attempt[];
  readonly next: NextAttempt;
  readonly outcome?: ContactOutcome;
}

/**
 * The form to contact a customer (contract 9): `channel`, `template`, `body`, and `outcome`, `note`, `next` for what is
 * written down. Choosing a way or a text draws it again.
 */
export function contactModal(view: ContactForm, messages: Messages): RenderedModal {
  const { contacts, modals } = messages;
  const common = { view, callbackId: actionId('contact'), title: contacts.title, close: modals.cancel };
  switch (view.kind) {
    case 'no_order':
      return form({ ...common, blocks: [context([plain(contacts.noOrder)])] });
    case 'nobody':
      return form({
        ...common,
        blocks: [
          ...contactDataLines(view.contact, [], messages),
          section(slackPen(messages.locale).ours(contacts.nobody)),
        ],
      });
    case 'ready':
      return form({
        ...common,
        submit: view.sends ? contacts.send : contacts.log,
        meta: { template: view.stage },
        blocks: [
          ...contactDataLines(view.contact, view.attempts, messages),
          ...wayFields(view, messages),
          ...textFields(view, messages),
          ...contactLogFields(view, messages),
        ],
      });
  }
}

function wayFields(
  { ways, channel }: ReadyContact,
  { contacts, catalogue, modals, locale }: Messages,
): readonly KnownBlock[] {
  const pen = slackPen(locale);
  const options = ways
    .filter(({ closed }) => closed === undefined)
    .map((way) => option(catalogue.contactChannels[way.channel], way.channel));
  const shut = ways.flatMap(({ channel: way, closed, openAt }) => {
    // An order of the shop's own has no marketplace: that is nothing to tell.
    if (closed === 'no_address' && way === 'marketplace') return [];
    if (closed !== undefined) return [contacts.closed[closed](pen, way)];
    return openAt === undefined ? [] : [contacts.closed.later(pen, way, openAt)];
  });
  const select = staticSelect({ actionId: INPUT_ACTION, placeholder: modals.choose, options, initial: channel });
  return [
    redrawn(input('channel', contacts.fields.channel, select)),
    ...(shut.length === 0 ? [] : [context([mrkdwn(pen.join(shut, ' · '))])]),
  ];
}

function textFields(view: ReadyContact, { contacts, modals, locale }: Messages): readonly KnownBlock[] {
  const { stage, body, asks, sends } = view;
  const select = staticSelect({
    actionId: INPUT_ACTION,
    placeholder: modals.choose,
    options: CONTACT_STAGES.map((it) => option(contacts.stages[it], it)),
    initial: stage,
  });
  const hint = sends ? contacts.hints.body(plainPen(locale), contacts.languages[view.locale]) : contacts.hints.script;
  const hints = { new_date: contacts.hints.newDate, amount: contacts.hints.amount };
  return [
    redrawn(input('template', contacts.fields.template, select)),
    ...asks.map((name) =>
      input(name, contacts.fields[name], plainTextInput({ actionId: INPUT_ACTION, max: 60 }), {
        optional: true,
        hint: hints[name],
      }),
    ),
    input(
      'body',
      contacts.fields.body,
      plainTextInput({ actionId: INPUT_ACTION, multiline: true, initial: body.slice(0, LIMITS.inputText) }),
      { optional: !sends, hint },
    ),
  ];
}

function redrawn(block: InputBlock): InputBlock {
  return { ...block, dispatch_action: true };
}
