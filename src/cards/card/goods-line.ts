import type { PlainTextElement } from '@slack/types';
import { isLive } from '../../domain/case/case.ts';
import type { Messages } from '../../i18n/messages.ts';
import { plainPen } from '../../i18n/plain-pen.ts';
import type { CaseView, OrderGlance } from '../case-view.ts';
import { plain } from '../kit/texts.ts';

const ITEMS_SHOWN = 3;
const MOST = 160;

/** The grey line of a card: for whom, where to, which goods; all of it foreign, so it stands as plain text. */
export function goodsLine({ case: item, order, effectsOn }: CaseView, messages: Messages): readonly PlainTextElement[] {
  return [
    ...(order === undefined ? [] : [customerOf(order), itemsOf(order, messages)]),
    !effectsOn && isLive(item.status) ? messages.cards.recordOnly : '',
  ]
    .filter((text) => text !== '')
    .map((text) => plain(text, MOST));
}

/** The customer of an order in one breath, masked already. */
export function customerOf(order: OrderGlance): string {
  const name = order.customerName ?? '';
  const named = order.tier === undefined || name === '' ? name : `${name} (${order.tier})`;
  return [named, order.destination ?? ''].filter((part) => part !== '').join(' · ');
}

/** The first items of an order; what is not named is counted. */
export function itemsOf(order: OrderGlance, messages: Messages): string {
  const pen = plainPen(messages.locale);
  const shown = order.items.slice(0, ITEMS_SHOWN);
  const said = messages.cards.items(pen, shown);
  const rest = order.items.length - shown.length;
  return rest > 0 ? `${said} ${messages.cards.more(pen, rest)}` : said;
}
