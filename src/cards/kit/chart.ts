import { cleanText } from '../../i18n/format/clean-text.ts';
import { clipText } from '../../i18n/format/clip-text.ts';
import { LIMITS } from './limits.ts';

/** Slack's chart block of June 2026, which its own types do not know yet (slack.md 1.1). Messages only. */
export interface DataVisualizationBlock {
  readonly type: 'data_visualization';
  readonly block_id?: string;
  readonly title: string;
  readonly chart: {
    readonly type: 'bar' | 'line' | 'area';
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: {
      readonly categories: readonly string[];
      readonly x_label?: string;
      readonly y_label?: string;
    };
  };
}

/** Bars of one or more series over the same categories. More than Slack takes is left out; labels are kept apart. */
export function chart(it: {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly xLabel?: string;
  readonly yLabel?: string;
}): DataVisualizationBlock {
  const categories = distinct(it.categories.slice(0, LIMITS.chartPoints));
  const names = distinct(it.series.slice(0, LIMITS.chartSeries).map((series) => series.name));
  return {
    type: 'data_visualization',
    title: label(it.title, LIMITS.chartTitle),
    chart: {
      type: 'bar',
      series: names.map((name, index) => ({
        name,
        data: categories.map((category, point) => ({
          label: category,
          value: it.series[index]?.values[point] ?? 0,
        })),
      })),
      axis_config: {
        categories,
        ...(it.xLabel === undefined ? {} : { x_label: label(it.xLabel, LIMITS.chartAxisLabel) }),
        ...(it.yLabel === undefined ? {} : { y_label: label(it.yLabel, LIMITS.chartAxisLabel) }),
      },
    },
  };
}

/** Slack wants every name once; the second of a kind gets its number. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.map((name) => {
    const short = label(name, LIMITS.chartLabel);
    for (let number = 2, tried = short; ; number++) {
      if (!seen.has(tried)) {
        seen.add(tried);
        return tried;
      }
      tried = `${label(name, LIMITS.chartLabel - 4)} ${number}`;
    }
  });
}

function label(text: string, max: number): string {
  return clipText(cleanText(text), max) || '–';
}
