import type { Messages } from '../i18n/messages.ts';
import type { Languages } from './both.ts';
import { cardActions } from './card/card-actions.ts';
import { cardHeader } from './card/card-header.ts';
import { cardLines } from './card/card-lines.ts';
import { caseSummary } from './card/case-summary.ts';
import { goodsLine } from './card/goods-line.ts';
import { memberLines } from './card/member-lines.ts';
import type { CaseView } from './case-view.ts';
import { context, header, section } from './kit/layout.ts';
import { slackPen } from './kit/slack-pen.ts';
import type { BotBlock, Rendered } from './rendered.ts';

/** Lines above the grey one: what is wrong and with what. */
const ABOVE = 2;

/**
 * The card of a case: at most ten lines that say what is wrong, with which order, what it is worth, since when, what is
 * due next and who has it; and what can be done now. It depends on the case alone: time does not change it, nor do
 * counters between their steps. One that speaks for many orders lists up to ten of them below. With a second language, header and buttons carry both.
 */
export function caseCard(view: CaseView, messages: Messages, second?: Messages): Rendered {
  const languages: Languages = second === undefined ? { first: messages } : { first: messages, second };
  const pen = slackPen(messages.locale);
  const lines = cardLines(view, messages, pen);
  const goods = goodsLine(view, messages);
  const members = view.members === undefined ? [] : memberLines(view.members, messages, pen);
  const blocks: BotBlock[] = [
    header(cardHeader(view.case, languages)),
    section(lines.slice(0, ABOVE)),
    ...(goods.length === 0 ? [] : [context(goods)]),
    section(lines.slice(ABOVE)),
    ...(members.length === 0 ? [] : [section(members)]),
    cardActions(view.case, languages),
  ];
  return { text: caseSummary(view, messages), blocks };
}
