import { z } from 'zod';
import { acts, confirms, focuses, hints } from './element-parts.ts';
import { checkInitial, RichOption } from './options.ts';

const chooses = { ...acts, ...confirms, ...focuses, ...hints };

/** Boxes to tick and dates to pick (slack.md 1.2), by type. */
export const PICKERS = {
  checkboxes: z
    .strictObject({
      type: z.literal('checkboxes'),
      ...acts,
      ...confirms,
      ...focuses,
      options: z.array(RichOption).min(1).max(10),
      initial_options: z.array(RichOption).min(1).max(10).optional(),
    })
    .check(checkInitial),
  radio_buttons: z
    .strictObject({
      type: z.literal('radio_buttons'),
      ...acts,
      ...confirms,
      ...focuses,
      options: z.array(RichOption).min(1).max(10),
      initial_option: RichOption.optional(),
    })
    .check(checkInitial),
  datepicker: z.strictObject({ type: z.literal('datepicker'), ...chooses, initial_date: z.iso.date().optional() }),
  timepicker: z.strictObject({
    type: z.literal('timepicker'),
    ...chooses,
    initial_time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be HH:mm')
      .optional(),
    timezone: z.string().optional(),
  }),
  datetimepicker: z.strictObject({
    type: z.literal('datetimepicker'),
    ...acts,
    ...confirms,
    ...focuses,
    initial_date_time: z.number().int().min(1_000_000_000).max(9_999_999_999).optional(),
  }),
} as const;
