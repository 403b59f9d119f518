import type { KnownBlock } from '@slack/types';
import type { Messages } from '../../i18n/messages.ts';
import { caseRow } from '../case-row.ts';
import type { CaseLine } from '../case-view.ts';
import { button } from '../kit/elements.ts';
import { actions, context, section } from '../kit/layout.ts';
import { LIMITS } from '../kit/limits.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn, plain } from '../kit/texts.ts';
import type { RenderedModal } from '../rendered.ts';
import { boardRow } from './board-row.ts';
import { HOME_PAGE, type HomeList, pageValue } from './home-actions.ts';

/** Cases on one page of a list. */
export const PAGE_ROWS = 20;

/** One page of a list of Home; the first is 0. */
export interface CasePageView {
  readonly list: HomeList;
  readonly page: number;
  readonly lines: readonly CaseLine[];
  readonly total: number;
  /** Teams whose cases the reader may claim. */
  readonly claims: readonly string[];
}

/** A whole list of Home, page by page, in a modal. */
export function casePage(view: CasePageView, messages: Messages): RenderedModal {
  const { home: words, modals, locale } = messages;
  const { list, page, lines, total } = view;
  const pen = slackPen(locale);
  const first = page * PAGE_ROWS;
  const none = list === 'mine' ? words.mineNone : words.boardNone;
  const rows = lines
    .slice(0, PAGE_ROWS)
    .map((line, at) =>
      list === 'mine' ? caseRow(line, messages, `page:${at}`) : boardRow(line, messages, `page:${at}`, view.claims),
    );
  return {
    type: 'modal',
    callback_id: HOME_PAGE,
    title: plain(words.pageTitles[list], LIMITS.viewTitle),
    close: plain(modals.done, LIMITS.viewTitle),
    blocks: [
      ...(rows.length === 0
        ? [section(pen.ours(none))]
        : [context([mrkdwn(words.page(pen, first + 1, first + rows.length, total))]), ...rows]),
      ...turns(view, messages),
    ],
  };
}

function turns({ list, page, total }: CasePageView, { home }: Messages): readonly KnownBlock[] {
  const turn = (text: string, to: number) => button({ text, actionId: HOME_PAGE, value: pageValue(list, to) });
  const before = page > 0 ? [actions([turn(home.buttons.before, page - 1)], 'page:before')] : [];
  const after = (page + 1) * PAGE_ROWS < total ? [actions([turn(home.buttons.after, page + 1)], 'page:after')] : [];
  return [...before, ...after];
}
