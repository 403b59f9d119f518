import type { Messages } from '../../i18n/messages.ts';
import type { DigestView } from '../case-view.ts';
import { context, header, section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn } from '../kit/texts.ts';
import type { BotBlock, Rendered } from '../rendered.ts';
import { digestChart } from './digest-chart.ts';
import { figureLines, flowLines, openCount, openLines, silenceLines, typeLines, waitingLines } from './digest-lines.ts';
import { digestTable } from './digest-table.ts';

/**
 * The digest: numbers as text, one chart, what waits for whom. Without `chart` (some workspaces refuse the block) it says
 * the chart's numbers as text alone; with it, it says both.
 */
export function digest(view: DigestView, messages: Messages, { chart }: { readonly chart: boolean }): Rendered {
  const { digests } = messages;
  const pen = slackPen(messages.locale, view.names);
  const title = digests.titles[view.period];
  const drawn = chart ? digestChart(view, messages) : undefined;
  const parts = [
    silenceLines(view, messages, pen),
    flowLines(view, messages, pen),
    openLines(view, messages, pen),
    figureLines(view, messages, pen),
    typeLines(view, messages, pen),
    waitingLines(view, messages, pen),
  ].map((lines) => lines.filter((line) => line !== ''));
  const table = digestTable(view, messages, pen);
  const blocks: BotBlock[] = [
    header(`${title} · ${view.localDate}`),
    ...parts.filter((lines) => lines.length > 0).map((lines) => section(lines)),
    ...(drawn === undefined ? [] : [drawn]),
    ...(table.length === 0 ? [] : [section(table)]),
    context([mrkdwn(digests.zone(pen, view.zone))]),
  ];
  return {
    text: digests.summary(pen, title, view.localDate, view.opened, view.solved, openCount(view)),
    blocks,
  };
}
