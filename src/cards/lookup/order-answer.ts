import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import { plainPen } from '../../i18n/plain-pen.ts';
import { customerOf, itemsOf } from '../card/goods-line.ts';
import type { OrderView } from '../case-view.ts';
import { context, header, section } from '../kit/layout.ts';
import { LIMITS } from '../kit/limits.ts';
import { own, type SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { plain } from '../kit/texts.ts';
import type { Rendered } from '../rendered.ts';
import { orderCaseLines } from './order-case-lines.ts';
import { parcelLines, paymentLines } from './order-part-lines.ts';

/** Rows of payments, parcels and cases each. */
const MOST_ROWS = 8;

/** The answer of `/order` for one order: where it stands, what was paid and sent, and its cases. */
export function orderAnswer(view: OrderView, messages: Messages): Rendered {
  const { orders, lookups, cards } = messages;
  const words = lookups.order;
  const pen = slackPen(messages.locale);
  const number = view.number ?? view.id;
  const stage = orders.stages[view.status];
  const contact = [customerOf(view), view.email ?? '', view.phone ?? ''].filter((part) => part !== '').join(' · ');
  const facts = factsLine(view, messages, pen);
  const part = (title: string, rows: readonly SafeMrkdwn[], none: string) =>
    section([pen.words`*${pen.ours(title)}*`, ...rowsOr(rows, none, messages, pen)]);
  return {
    text: words.summary(pen, number, stage, view.cases.length),
    blocks: [
      header(`${cards.order(plainPen(messages.locale), number)} · ${stage}`),
      ...(facts === '' ? [] : [section(facts)]),
      ...(contact === '' ? [] : [context([plain(contact, LIMITS.quote)])]),
      ...(view.items.length === 0 ? [] : [context([plain(itemsOf(view, messages), LIMITS.quote)])]),
      part(words.payments, paymentLines(view, messages, pen), words.nothingPaid),
      part(words.parcels, parcelLines(view, messages, pen), words.nothingShipped),
      part(words.cases, orderCaseLines(view, messages, pen), words.noCases),
    ],
  };
}

function factsLine(view: OrderView, { lookups }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  return pen.join(
    [
      view.total === undefined ? own('') : pen.words`*${pen.money(view.total)}*`,
      view.placedAt === undefined ? own('') : lookups.order.placed(pen, view.placedAt),
      view.promisedDeliveryAt === undefined ? own('') : lookups.order.promised(pen, view.promisedDeliveryAt),
    ],
    ' · ',
  );
}

function rowsOr(
  rows: readonly SafeMrkdwn[],
  none: string,
  { cards }: Messages,
  pen: Pen<SafeMrkdwn>,
): readonly SafeMrkdwn[] {
  if (rows.length === 0) return [pen.ours(none)];
  return rows.length <= MOST_ROWS ? rows : [...rows.slice(0, MOST_ROWS), cards.more(pen, rows.length - MOST_ROWS)];
}
