import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import { SEVERITIES, type Severity } from '../../domain/catalogue/severity.ts';
import type { Messages } from '../../i18n/messages.ts';
import { typeName } from '../../i18n/type-name.ts';
import { context, header, section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { plain } from '../kit/texts.ts';
import type { Rendered } from '../rendered.ts';

/** What a quiet import found: cases that are open without cards. */
export interface BacklogView {
  readonly total: number;
  readonly oldestAt?: number;
  readonly byCode: readonly { readonly code: CaseCode; readonly count: number }[];
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

const TYPES_SHOWN = 12;

/** The one message after a quiet import: how many cases of which type and severity, and how to take them up. */
export function backlogSummary(view: BacklogView, messages: Messages): Rendered {
  const { threads, exceptions, catalogue, cards } = messages;
  const { backlog } = threads;
  const pen = slackPen(messages.locale);
  const shown = view.byCode.slice(0, TYPES_SHOWN);
  const rest = view.byCode.length - shown.length;
  const severities = SEVERITIES.toReversed().filter((severity) => view.bySeverity[severity] > 0);
  return {
    text: backlog.summary(pen, view.total),
    blocks: [
      header(backlog.title),
      section(backlog.lead(pen, view.total, view.oldestAt)),
      ...(severities.length === 0
        ? []
        : [
            section([
              pen.words`*${pen.ours(backlog.bySeverity)}*`,
              pen.join(
                severities.map(
                  (severity) => pen.words`${pen.ours(catalogue.severities[severity])} ${view.bySeverity[severity]}`,
                ),
                ' · ',
              ),
            ]),
          ]),
      ...(shown.length === 0
        ? []
        : [
            section([
              pen.words`*${pen.ours(backlog.byType)}*`,
              ...shown.map(({ code, count }) => pen.words`${pen.text(typeName(exceptions, code), 60)}: ${count}`),
              ...(rest > 0 ? [cards.more(pen, rest)] : []),
            ]),
          ]),
      context([plain(backlog.howToOpen)]),
    ],
  };
}
