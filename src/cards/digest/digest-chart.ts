import type { Messages } from '../../i18n/messages.ts';
import type { DigestView } from '../case-view.ts';
import { chart, type DataVisualizationBlock } from '../kit/chart.ts';
import { LIMITS } from '../kit/limits.ts';
import { thinSeries } from './thin-series.ts';

/** New and solved cases over the period as Slack's own chart; `undefined` when there is no point to draw. */
export function digestChart(view: DigestView, { digests }: Messages): DataVisualizationBlock | undefined {
  const points = thinSeries(view.series, LIMITS.chartPoints);
  if (points.length === 0) return undefined;
  return chart({
    title: digests.chartTitle,
    categories: points.map(({ label }) => label),
    series: [
      { name: digests.opened, values: points.map(({ opened }) => opened) },
      { name: digests.solved, values: points.map(({ solved }) => solved) },
    ],
    yLabel: digests.cases,
  });
}
