import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { accessoryShape, actionShape, inputShape } from './element-shapes.ts';
import { idShape, mrkdwnShape, plainShape, textShape, words } from './text-shapes.ts';

/** Where blocks are shown. */
export type Surface = 'message' | 'modal' | 'home';

const named = { block_id: idShape.optional() };
const EVERYWHERE = ['message', 'modal', 'home'] as const;

const point = z.strictObject({ label: words(LIMITS.chartLabel), value: z.number() });
const series = z.strictObject({
  name: words(LIMITS.chartLabel),
  data: z.array(point).min(1).max(LIMITS.chartPoints),
});

const chart = z
  .strictObject({
    type: z.enum(['bar', 'line', 'area']),
    series: z.array(series).min(1).max(LIMITS.chartSeries),
    axis_config: z.strictObject({
      categories: z.array(words(LIMITS.chartLabel)).min(1).max(LIMITS.chartPoints),
      x_label: words(LIMITS.chartAxisLabel).optional(),
      y_label: words(LIMITS.chartAxisLabel).optional(),
    }),
  })
  .refine((it) => new Set(it.series.map((one) => one.name)).size === it.series.length, 'two series of one name')
  .refine((it) => new Set(it.axis_config.categories).size === it.axis_config.categories.length, 'a category twice')
  .refine((it) => {
    const wanted = it.axis_config.categories.join('\n');
    return it.series.every((one) => one.data.map((each) => each.label).join('\n') === wanted);
  }, 'a series does not follow the categories');

/** Every block that the kit builds: where Slack takes it, and its shape (slack.md 1.1). */
export const BLOCKS = {
  header: {
    on: EVERYWHERE,
    shape: z.strictObject({ type: z.literal('header'), ...named, text: plainShape(LIMITS.header) }),
  },
  section: {
    on: EVERYWHERE,
    shape: z
      .strictObject({
        type: z.literal('section'),
        ...named,
        text: textShape(LIMITS.sectionText).optional(),
        fields: z.array(textShape(LIMITS.fieldText)).min(1).max(LIMITS.fields).optional(),
        accessory: accessoryShape.optional(),
      })
      .refine((it) => it.text !== undefined || it.fields !== undefined, 'a section needs text or fields'),
  },
  context: {
    on: EVERYWHERE,
    shape: z.strictObject({
      type: z.literal('context'),
      ...named,
      elements: z
        .array(z.discriminatedUnion('type', [plainShape(LIMITS.sectionText), mrkdwnShape(LIMITS.sectionText)]))
        .min(1)
        .max(LIMITS.contextElements),
    }),
  },
  actions: {
    on: EVERYWHERE,
    shape: z.strictObject({
      type: z.literal('actions'),
      ...named,
      elements: z.array(actionShape).min(1).max(LIMITS.actionElements),
    }),
  },
  divider: { on: EVERYWHERE, shape: z.strictObject({ type: z.literal('divider'), ...named }) },
  input: {
    on: EVERYWHERE,
    shape: z.strictObject({
      type: z.literal('input'),
      ...named,
      label: plainShape(LIMITS.inputLabel),
      hint: plainShape(LIMITS.inputLabel).optional(),
      dispatch_action: z.boolean().optional(),
      optional: z.boolean().optional(),
      element: inputShape,
    }),
  },
  alert: {
    on: ['modal'],
    shape: z.strictObject({
      type: z.literal('alert'),
      ...named,
      text: textShape(LIMITS.alertText),
      level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
    }),
  },
  table: {
    on: ['message', 'home'],
    shape: z.strictObject({
      type: z.literal('table'),
      ...named,
      rows: z
        .array(
          z
            .array(z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) }))
            .min(1)
            .max(LIMITS.tableColumns),
        )
        .min(1)
        .max(LIMITS.tableRows),
      column_settings: z
        .array(z.strictObject({ align: z.enum(['left', 'center', 'right']).optional() }))
        .max(LIMITS.tableColumns)
        .optional(),
    }),
  },
  data_visualization: {
    on: ['message'],
    shape: z.strictObject({
      type: z.literal('data_visualization'),
      ...named,
      title: words(LIMITS.chartTitle),
      chart,
    }),
  },
} as const satisfies Record<string, { readonly on: readonly Surface[]; readonly shape: z.ZodType }>;
