import type { Messages } from '../../i18n/messages.ts';
import { plainPen } from '../../i18n/plain-pen.ts';
import { customerOf } from '../card/goods-line.ts';
import type { OrderGlance } from '../case-view.ts';
import { context, header, section } from '../kit/layout.ts';
import { own } from '../kit/safe-mrkdwn.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn, plain } from '../kit/texts.ts';
import type { BotBlock, Rendered } from '../rendered.ts';

/** Several orders that a text may mean. */
export interface OrderMatches {
  readonly query: string;
  readonly matches: readonly OrderGlance[];
  readonly total: number;
}

const MOST_SHOWN = 10;

/** The answer of `/order` when several orders fit: enough of each to know it, and how to ask for one. */
export function orderMatches(view: OrderMatches, messages: Messages): Rendered {
  const { lookups, cards } = messages;
  const pen = slackPen(messages.locale);
  const title = lookups.order.severalTitle(pen, view.total, view.query);
  const shown = view.matches.slice(0, MOST_SHOWN);
  const rows = shown.flatMap((order): readonly BotBlock[] => {
    const which = pen.words`*${cards.order(pen, order.number ?? order.id)}*`;
    const who = customerOf(order);
    return [
      section(pen.join([which, order.total === undefined ? own('') : pen.money(order.total)], ' · ')),
      ...(who === '' ? [] : [context([plain(who, 160)])]),
    ];
  });
  const rest = view.total - shown.length;
  return {
    text: title,
    blocks: [
      header(lookups.order.severalTitle(plainPen(messages.locale), view.total, view.query)),
      section(pen.ours(lookups.order.several)),
      ...rows,
      ...(rest > 0 ? [context([mrkdwn(lookups.order.moreMatches(pen, rest))])] : []),
    ],
  };
}
