import type { Messages } from '../../i18n/messages.ts';
import { plainPen } from '../../i18n/plain-pen.ts';
import type { CaseListKind } from '../../i18n/words/lookup-words.ts';
import { caseRow } from '../case-row.ts';
import type { CaseLine } from '../case-view.ts';
import { context, header, section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn } from '../kit/texts.ts';
import type { Rendered } from '../rendered.ts';

/** What `/cases` found, the most pressing first. */
export interface CaseListView {
  readonly kind: CaseListKind;
  readonly lines: readonly CaseLine[];
  /** All that fit, shown or not. */
  readonly total: number;
  readonly query?: string;
}

const MOST_SHOWN = 15;

/** The answer of `/cases`: a row per case with a button to what is possible; nothing found says what to do instead. */
export function caseList(view: CaseListView, messages: Messages): Rendered {
  const { list } = messages.lookups;
  const pen = slackPen(messages.locale);
  const title = list.titles[view.kind];
  if (view.lines.length === 0) {
    const none =
      view.query === undefined ? pen.ours(list.none[view.kind]) : messages.errors.nothingFound(pen, view.query);
    return { text: none, blocks: [section(none)] };
  }
  const shown = view.lines.slice(0, MOST_SHOWN);
  const count = list.count(plainPen(messages.locale), view.total);
  const searched = view.query === undefined ? [] : [context([mrkdwn(list.searched(pen, view.query))])];
  return {
    text: pen.words`${pen.ours(title)}: ${pen.ours(count)}`,
    blocks: [
      header(`${title} · ${count}`),
      ...searched,
      ...shown.map((line, index) => caseRow(line, messages, String(index))),
      ...(view.total > shown.length ? [context([mrkdwn(list.shownOf(pen, shown.length, view.total))])] : []),
    ],
  };
}
