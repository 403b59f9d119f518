import type { Messages } from '../../i18n/messages.ts';
import { cardHeader } from '../card/card-header.ts';
import { cardLines } from '../card/card-lines.ts';
import { caseSummary } from '../card/case-summary.ts';
import { goodsLine } from '../card/goods-line.ts';
import type { CaseView } from '../case-view.ts';
import { actions, context, divider, header, section } from '../kit/layout.ts';
import { link } from '../kit/link.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn } from '../kit/texts.ts';
import { moreButton } from '../more-button.ts';
import type { Rendered } from '../rendered.ts';
import { type WhyCaseView, whyCaseLines } from './why-case.ts';
import { whyLines } from './why-lines.ts';

/** A case as `/case` answers it. */
export interface CaseAnswerView extends CaseView {
  /** Where its card stands (permalink), if it has one. */
  readonly cardUrl?: string;
  /** What stands behind the case, when that was asked. */
  readonly why?: WhyCaseView;
}

/** The answer of `/case`: how it stands, a way to its card and to what is possible, and why when that was asked. */
export function caseAnswer(view: CaseAnswerView, messages: Messages): Rendered {
  const { lookups } = messages;
  const pen = slackPen(messages.locale);
  const goods = goodsLine(view, messages);
  const card = view.cardUrl === undefined ? undefined : link(view.cardUrl, lookups.case.openCard);
  return {
    text: caseSummary(view, messages),
    blocks: [
      header(cardHeader(view.case, { first: messages })),
      section(cardLines(view, messages, pen)),
      ...(goods.length === 0 ? [] : [context(goods)]),
      ...(view.why === undefined
        ? []
        : [
            divider(),
            ...whyLines(view.case, messages, pen).map((lines) => section(lines)),
            section(whyCaseLines(view.why, messages, pen)),
          ]),
      actions([moreButton(view.case, messages)], `answer:${view.case.id}:${view.case.version}`),
      ...(card === undefined ? [] : [context([mrkdwn(card)])]),
    ],
  };
}
