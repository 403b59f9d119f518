import { z } from 'zod';
import { Id } from './texts.ts';

/** Slack's reference page says 6; newer workspaces were seen to take 12. What every workspace takes is checked. */
const MOST_SERIES = 6;

const label = z.string().min(1).max(20);

const pie = z.strictObject({
  type: z.literal('pie'),
  segments: z
    .array(z.strictObject({ label, value: z.number().positive() }))
    .min(1)
    .max(MOST_SERIES),
});

function plotted<T extends string>(type: T) {
  return z
    .strictObject({
      type: z.literal(type),
      series: z
        .array(
          z.strictObject({
            name: label,
            data: z
              .array(z.strictObject({ label, value: z.number() }))
              .min(1)
              .max(20),
          }),
        )
        .min(1)
        .max(MOST_SERIES),
      axis_config: z.strictObject({
        categories: z.array(label).min(1).max(20),
        x_label: z.string().max(50).optional(),
        y_label: z.string().max(50).optional(),
      }),
    })
    .refine((chart) => new Set(chart.series.map((one) => one.name)).size === chart.series.length, {
      path: ['series'],
      message: 'series names must be unique',
    })
    .refine((chart) => chart.series.every((one) => sameLabels(one.data, chart.axis_config.categories)), {
      path: ['series'],
      message: 'each series must have exactly one data point per category',
    });
}

/** The native chart (slack.md 1.1, `data_visualization`): messages only, at most two in one. */
export const chart = z.strictObject({
  type: z.literal('data_visualization'),
  block_id: Id.optional(),
  title: z.string().min(1).max(50),
  chart: z.discriminatedUnion('type', [pie, plotted('bar'), plotted('line'), plotted('area')]),
});

function sameLabels(data: readonly { readonly label: string }[], categories: readonly string[]): boolean {
  const labels = new Set(data.map((point) => point.label));
  return data.length === categories.length && categories.every((category) => labels.has(category));
}
