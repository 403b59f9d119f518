import type { KnownBlock } from '@slack/types';
import type { Messages } from '../../i18n/messages.ts';
import { caseRow } from '../case-row.ts';
import type { CaseLine } from '../case-view.ts';
import { context, divider, header, section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn, plain } from '../kit/texts.ts';
import type { RenderedHome } from '../rendered.ts';

/** What a person sees first of Ordermend. */
export interface HomeView {
  /** Their cases, by what is due next. */
  readonly mine: readonly CaseLine[];
  /** Cases of their teams that nobody has, the most pressing first. */
  readonly board: readonly CaseLine[];
  readonly totals: { readonly mine: number; readonly open: number; readonly unclaimed: number };
  /** Whether they may do anything at all. */
  readonly hasRole: boolean;
}

/** Rows of each list: two lists, titles and hints stay far below Slack's 100 blocks. */
const ROWS = 20;

/** A person's Home tab: their cases, what waits for somebody, and what to try; useful without a role too. */
export function home(view: HomeView, messages: Messages): RenderedHome {
  const words = messages.home;
  const pen = slackPen(messages.locale);
  const { mine, open, unclaimed } = view.totals;
  const list = (
    title: string,
    lines: readonly CaseLine[],
    total: number,
    none: string,
    place: string,
  ): KnownBlock[] => [
    header(title),
    ...(lines.length === 0
      ? [section(pen.ours(none))]
      : lines.slice(0, ROWS).map((line, index) => caseRow(line, messages, `${place}:${index}`))),
    ...(total > Math.min(lines.length, ROWS)
      ? [context([mrkdwn(words.shownOf(pen, Math.min(lines.length, ROWS), total))])]
      : []),
  ];
  return {
    type: 'home',
    blocks: [
      ...(view.hasRole ? [] : [section(pen.ours(words.noRole))]),
      context([mrkdwn(words.figures(pen, mine, open, unclaimed))]),
      ...(view.hasRole ? list(words.mine, view.mine, mine, words.mineNone, 'mine') : []),
      ...list(words.board, view.board, unclaimed, words.boardNone, 'board'),
      divider(),
      context([plain(words.tips)]),
    ],
  };
}
