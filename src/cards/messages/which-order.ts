import type { PersonId } from '../../domain/ids.ts';
import type { Messages } from '../../i18n/messages.ts';
import { button } from '../kit/elements.ts';
import { context, section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn } from '../kit/texts.ts';
import type { BotBlock, Rendered } from '../rendered.ts';

/** The action id of a button that says which order a message is about. */
export const CHOOSE_ORDER = 'message.choose';

/** A customer's message that may be about several of their orders, masked; answered, it says so. */
export interface WhichOrderView {
  readonly message: string;
  readonly from: string;
  readonly at: number;
  readonly intent: string;
  readonly text: string;
  readonly orders: readonly { readonly id: string; readonly number: string; readonly items: readonly string[] }[];
  readonly placed?: { readonly by: PersonId; readonly order: string; readonly caseId?: string };
}

/** More would hide the message itself. */
const MOST_ORDERS = 8;

/** The question which order a message is about, with a button for each of the sender's orders, the newest first. */
export function whichOrder(view: WhichOrderView, { contacts, locale }: Messages): Rendered {
  const pen = slackPen(locale);
  const { which } = contacts;
  const { placed } = view;
  const asked: readonly BotBlock[] = view.orders.slice(0, MOST_ORDERS).map(({ id, number, items }) =>
    section(
      which.order(pen, number, items.join(', ')),
      button({
        text: which.choose,
        actionId: CHOOSE_ORDER,
        value: JSON.stringify({ message: view.message, order: id }),
        label: `${which.choose} ${number}`,
      }),
    ),
  );
  return {
    text: which.title,
    blocks: [
      section([
        pen.words`*${pen.ours(which.title)}*`,
        which.from(pen, view.from, view.at),
        contacts.said(pen, view.intent, view.text),
      ]),
      ...(placed === undefined
        ? asked
        : [context([mrkdwn(which.placed(pen, placed.by, placed.order, placed.caseId))])]),
    ],
  };
}
