import type { KnownBlock } from '@slack/types';
import type { Messages } from '../../i18n/messages.ts';
import { cardActions } from '../card/card-actions.ts';
import { cardHeader } from '../card/card-header.ts';
import { cardLines } from '../card/card-lines.ts';
import { caseSummary } from '../card/case-summary.ts';
import { goodsLine } from '../card/goods-line.ts';
import { caseValue } from '../case-value.ts';
import type { CaseView } from '../case-view.ts';
import { button } from '../kit/elements.ts';
import { actions, context, header, section } from '../kit/layout.ts';
import { LIMITS } from '../kit/limits.ts';
import type { SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn, plain } from '../kit/texts.ts';
import { moreButton } from '../more-button.ts';
import type { Rendered, RenderedModal } from '../rendered.ts';
import { NEXT_CLAIM, NEXT_SKIP } from './next-actions.ts';

/** The case to take next: kept until a time, claimed just now, or none. Epoch milliseconds. */
export type NextView =
  | { readonly kind: 'kept'; readonly view: CaseView; readonly untilAt: number }
  | { readonly kind: 'claimed'; readonly view: CaseView }
  /** Others look at some, or this person skipped some. */
  | { readonly kind: 'none'; readonly others: number; readonly skipped: number }
  /** What was asked is not possible; a sentence says why. */
  | { readonly kind: 'refused'; readonly why: SafeMrkdwn };

/** The next case as a message: its card with Claim and Skip; once claimed with what can be done with it. */
export function nextCase(next: NextView, messages: Messages): Rendered {
  return { text: textOf(next, messages), blocks: blocksOf(next, messages) };
}

/** The same over Home. */
export function nextCaseModal(next: NextView, messages: Messages): RenderedModal {
  const { home, modals } = messages;
  return {
    type: 'modal',
    callback_id: 'next.case',
    title: plain(home.next.title, LIMITS.viewTitle),
    close: plain(modals.done, LIMITS.viewTitle),
    blocks: [...blocksOf(next, messages)],
  };
}

function textOf(next: NextView, messages: Messages): string {
  const pen = slackPen(messages.locale);
  switch (next.kind) {
    case 'kept':
    case 'claimed':
      return caseSummary(next.view, messages);
    case 'none':
      return noneOf(next, messages);
    case 'refused':
      return pen.join([next.why], '');
  }
}

function blocksOf(next: NextView, messages: Messages): readonly KnownBlock[] {
  const { next: words } = messages.home;
  const pen = slackPen(messages.locale);
  switch (next.kind) {
    case 'kept':
      return [
        ...cardOf(next.view, messages),
        context([mrkdwn(words.kept(pen, next.view.case.id, next.untilAt))]),
        actions(keptButtons(next.view, messages), `next:${next.view.case.id}:${next.view.case.version}`),
      ];
    case 'claimed':
      return [
        ...cardOf(next.view, messages),
        context([mrkdwn(words.claimed(pen, next.view.case.id))]),
        cardActions(next.view.case, { first: messages }),
      ];
    case 'none':
      return [section(noneOf(next, messages))];
    case 'refused':
      return [section(next.why)];
  }
}

function cardOf(view: CaseView, messages: Messages): readonly KnownBlock[] {
  const goods = goodsLine(view, messages);
  return [
    header(cardHeader(view.case, { first: messages })),
    section(cardLines(view, messages, slackPen(messages.locale))),
    ...(goods.length === 0 ? [] : [context(goods)]),
  ];
}

function keptButtons({ case: item }: CaseView, messages: Messages) {
  const { actions: names, home } = messages;
  const value = caseValue(item);
  return [
    button({
      text: names.buttons.claim,
      actionId: NEXT_CLAIM,
      value,
      style: 'primary',
      label: `${names.buttons.claim} ${item.id}`,
    }),
    button({ text: home.next.skip, actionId: NEXT_SKIP, value, label: `${home.next.skip} ${item.id}` }),
    moreButton(item, messages),
  ];
}

function noneOf({ others, skipped }: Extract<NextView, { kind: 'none' }>, { home, locale }: Messages): SafeMrkdwn {
  const pen = slackPen(locale);
  return others + skipped === 0 ? pen.ours(home.next.none) : home.next.noneLeft(pen, others, skipped);
}
