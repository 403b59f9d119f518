import type { Cause } from '../../domain/catalogue/causes.ts';
import type { ResolutionCode } from '../../domain/catalogue/resolutions.ts';
import type { Money } from '../../domain/order/money.ts';
import { clipText } from '../../i18n/format/clip-text.ts';
import type { Messages } from '../../i18n/messages.ts';
import { plainPen } from '../../i18n/plain-pen.ts';
import { actionId } from '../action-ids.ts';
import { context, section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { plain } from '../kit/texts.ts';
import type { RenderedModal } from '../rendered.ts';
import { type FormView, form } from './form.ts';

/** A choice that the shop will execute, to be confirmed before it is decided. */
export interface ConfirmForm extends FormView {
  /** As it was submitted; it comes back in `private_metadata` under `choice`, as JSON text. */
  readonly choice: {
    readonly resolution: ResolutionCode;
    readonly payment?: string;
    readonly lines?: readonly number[];
    readonly amount?: string;
    readonly cause: Cause;
    readonly note: string;
  };
  /** What will happen: money goes back to a payment, or goods go out again. */
  readonly act:
    | { readonly kind: 'refund'; readonly money: Money; readonly payment: string }
    | { readonly kind: 'reship'; readonly items: readonly { readonly title: string; readonly quantity: number }[] };
}

/** The question before money or goods move (domain.md 5). Its submission has no fields: the choice is in its metadata. */
export function confirmModal(view: ConfirmForm, messages: Messages): RenderedModal {
  const { modals, cards, catalogue, locale } = messages;
  const { act, choice } = view;
  const pen = slackPen(locale);
  const plainly = plainPen(locale);
  const question =
    act.kind === 'refund'
      ? modals.confirm.refund(pen, act.money, act.payment)
      : modals.confirm.reship(pen, cards.items(plainly, act.items));
  return form({
    view,
    callbackId: actionId('resolve'),
    title: modals.titles.confirm,
    submit: act.kind === 'refund' ? modals.confirm.yes(plainly, act.money) : modals.confirm.yesReship,
    close: modals.back,
    meta: { choice: JSON.stringify({ ...choice, note: keepable(choice.note) }) },
    blocks: [
      section(pen.words`*${question}*`),
      section([
        pen.ours(catalogue.resolutions[choice.resolution]),
        cards.cause(pen, choice.cause),
        choice.note === '' ? pen.ours('') : pen.words`“${pen.text(choice.note, 400)}”`,
      ]),
      context([plain(modals.confirm.final)]),
    ],
  });
}

/** Room for the note in the metadata, where it is JSON within JSON. */
const NOTE_ROOM = 2000;

function keepable(note: string): string {
  return clipText(note, NOTE_ROOM, (part) => twiceJson(part) - twiceJson(''));
}

function twiceJson(text: string): number {
  return JSON.stringify(JSON.stringify(text)).length;
}
