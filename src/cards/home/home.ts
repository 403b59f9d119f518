import type { KnownBlock } from '@slack/types';
import type { PersonId } from '../../domain/ids.ts';
import type { Messages } from '../../i18n/messages.ts';
import { caseRow } from '../case-row.ts';
import type { CaseLine } from '../case-view.ts';
import { button } from '../kit/elements.ts';
import { actions, context, divider, header, section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn, plain } from '../kit/texts.ts';
import { NEXT_ASK } from '../next/next-actions.ts';
import type { RenderedHome } from '../rendered.ts';
import { boardRow } from './board-row.ts';
import { HOME_PAGE, type HomeList, OWN_SETTINGS, pageValue } from './home-actions.ts';
import { type TeamView, teamSection } from './team-section.ts';
import { type WaitingItem, waitingSection } from './waiting-section.ts';
import { type WarningsView, warningsSection } from './warnings-section.ts';

/** What a person sees first of Ordermend. */
export interface HomeView {
  /** Somebody who may see cases; absent: somebody without a role. */
  readonly desk?: DeskView;
  /** What waits for them beside their cases, the most pressing first; departments are asked without a role, too. */
  readonly waiting: readonly WaitingItem[];
  /** Whom to ask for a role. */
  readonly askWhom: readonly PersonId[];
}

/** Home of somebody who may see cases. */
export interface DeskView {
  /** Their cases, by what is due next. */
  readonly mine: readonly CaseLine[];
  /** Cases of their teams that nobody has, in the order of the queue. */
  readonly board: readonly CaseLine[];
  readonly totals: { readonly mine: number; readonly open: number; readonly unclaimed: number };
  readonly team: TeamView;
  readonly warnings: WarningsView;
  /** Teams whose cases they may claim. */
  readonly claims: readonly string[];
}

/** Rows of each list; the whole list is one click away. All of Home stays far below Slack's 100 blocks. */
const ROWS = 10;

/** A person's Home tab: what waits for them, their cases, their team; for somebody without a role what it is, and whom to ask. */
export function home({ desk, waiting, askWhom }: HomeView, messages: Messages): RenderedHome {
  const words = messages.home;
  const waits = waitingSection(waiting, messages, { opens: desk !== undefined });
  const blocks =
    desk === undefined ? [...strangerBlocks(askWhom, messages), ...waits] : deskBlocks(desk, waits, messages);
  // Commands would only refuse somebody without a role.
  const tips = desk === undefined ? [] : [divider(), context([plain(words.tips)])];
  return { type: 'home', blocks: [...blocks, ...tips] };
}

function deskBlocks(view: DeskView, waits: readonly KnownBlock[], messages: Messages): readonly KnownBlock[] {
  const words = messages.home;
  const pen = slackPen(messages.locale);
  const { mine, open, unclaimed } = view.totals;
  const board = view.board.slice(0, ROWS);
  return [
    headButtons(view.claims.length > 0, messages),
    context([mrkdwn(words.figures(pen, mine, open, unclaimed))]),
    ...waits,
    ...(mine > 0 || view.claims.length > 0
      ? list(
          'mine',
          view.mine.slice(0, ROWS).map((line, at) => caseRow(line, messages, `mine:${at}`)),
          mine,
          messages,
        )
      : []),
    ...teamSection(view.team, messages),
    ...list(
      'board',
      board.map((line, at) => boardRow(line, messages, `board:${at}`, view.claims)),
      unclaimed,
      messages,
    ),
    ...warningsSection(view.warnings, messages),
  ];
}

function strangerBlocks(askWhom: readonly PersonId[], messages: Messages): readonly KnownBlock[] {
  const { stranger } = messages.home;
  const pen = slackPen(messages.locale);
  return [
    header(messages.help.title),
    section(pen.ours(stranger.whatFor)),
    section(pen.ours(stranger.noRole)),
    section(pen.ours(stranger.lookUp)),
    section(askWhom.length === 0 ? pen.ours(stranger.askNobody) : stranger.ask(pen, askWhom)),
    headButtons(false, messages),
  ];
}

function headButtons(mayClaim: boolean, { home: { buttons } }: Messages): KnownBlock {
  const next = button({ text: buttons.next, actionId: NEXT_ASK, value: 'next', style: 'primary' });
  const settings = button({ text: buttons.settings, actionId: OWN_SETTINGS, value: 'me' });
  return actions(mayClaim ? [next, settings] : [settings], 'home:head');
}

function list(which: HomeList, rows: readonly KnownBlock[], total: number, messages: Messages): readonly KnownBlock[] {
  const { home: words, locale } = messages;
  const pen = slackPen(locale);
  if (rows.length === 0)
    return [header(words[which]), section(pen.ours(which === 'mine' ? words.mineNone : words.boardNone))];
  if (total <= rows.length) return [header(words[which]), ...rows];
  const all = button({ text: words.buttons.more, actionId: HOME_PAGE, value: pageValue(which, 0) });
  return [header(words[which]), ...rows, section(words.shownOf(pen, rows.length, total), all, `home:all:${which}`)];
}
