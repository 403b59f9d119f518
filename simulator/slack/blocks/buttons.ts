import { z } from 'zod';
import { acts, confirms, style, User } from './element-parts.ts';
import { OverflowOption } from './options.ts';
import { plain, Url } from './texts.ts';

/** What is pressed (slack.md 1.2), by type. */
export const BUTTONS = {
  button: z.strictObject({
    type: z.literal('button'),
    ...acts,
    ...confirms,
    text: plain(75),
    value: z.string().max(2000).optional(),
    url: Url.optional(),
    style,
    accessibility_label: z.string().max(75).optional(),
  }),
  workflow_button: z.strictObject({
    type: z.literal('workflow_button'),
    ...acts,
    text: plain(75),
    workflow: z.strictObject({ trigger: z.looseObject({ url: Url }) }),
    style,
    accessibility_label: z.string().max(75).optional(),
  }),
  overflow: z.strictObject({
    type: z.literal('overflow'),
    ...acts,
    ...confirms,
    options: z.array(OverflowOption).min(1).max(5),
  }),
  feedback_buttons: z.strictObject({
    type: z.literal('feedback_buttons'),
    ...acts,
    positive_button: z.strictObject({
      text: plain(75),
      accessibility_label: z.string().max(75).optional(),
      value: z.string().max(2000),
    }),
    negative_button: z.strictObject({
      text: plain(75),
      accessibility_label: z.string().max(75).optional(),
      value: z.string().max(2000),
    }),
  }),
  icon_button: z.strictObject({
    type: z.literal('icon_button'),
    ...acts,
    ...confirms,
    icon: z.literal('trash'),
    text: plain(75),
    accessibility_label: z.string().max(75).optional(),
    value: z.string().max(2000).optional(),
    visible_to_user_ids: z.array(User).optional(),
  }),
} as const;
