import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import type { DigestView } from '../case-view.ts';
import { LIMITS } from '../kit/limits.ts';
import type { SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import { thinSeries } from './thin-series.ts';

/** The numbers of the chart as text, a line per point: for clients and workspaces that draw no chart. */
export function digestTable(view: DigestView, { digests }: Messages, pen: Pen<SafeMrkdwn>): readonly SafeMrkdwn[] {
  const points = thinSeries(view.series, LIMITS.chartPoints).filter(({ opened, solved }) => opened + solved > 0);
  if (points.length === 0) return [];
  return [
    pen.words`*${pen.ours(digests.chartTitle)}*`,
    ...points.map(
      ({ label, opened, solved }) =>
        pen.words`${pen.text(label, LIMITS.chartLabel)}: ${pen.ours(digests.opened)} ${opened}, ${pen.ours(digests.solved)} ${solved}`,
    ),
  ];
}
