import { z } from 'zod';
import { acts, focuses, hints } from './element-parts.ts';
import { rich } from './rich-text.ts';

const types = {
  ...acts,
  ...focuses,
  ...hints,
  dispatch_action_config: z
    .strictObject({
      trigger_actions_on: z
        .array(z.enum(['on_enter_pressed', 'on_character_entered']))
        .min(1)
        .max(2)
        .optional(),
    })
    .optional(),
};

/** What is typed or uploaded (slack.md 1.2), by type. */
export const TEXT_INPUTS = {
  plain_text_input: z.strictObject({
    type: z.literal('plain_text_input'),
    ...types,
    initial_value: z.string().max(3000).optional(),
    multiline: z.boolean().optional(),
    min_length: z.number().int().min(0).max(3000).optional(),
    max_length: z.number().int().min(1).max(3000).optional(),
  }),
  number_input: z.strictObject({
    type: z.literal('number_input'),
    ...types,
    is_decimal_allowed: z.boolean(),
    initial_value: z.string().optional(),
    min_value: z.string().optional(),
    max_value: z.string().optional(),
  }),
  email_text_input: z.strictObject({
    type: z.literal('email_text_input'),
    ...types,
    initial_value: z.string().optional(),
  }),
  url_text_input: z.strictObject({ type: z.literal('url_text_input'), ...types, initial_value: z.string().optional() }),
  rich_text_input: z.strictObject({
    type: z.literal('rich_text_input'),
    ...types,
    initial_value: rich.optional(),
    min_lines: z.number().int().min(1).max(100).optional(),
    max_lines: z.number().int().min(1).max(100).optional(),
  }),
  file_input: z.strictObject({
    type: z.literal('file_input'),
    ...acts,
    filetypes: z.array(z.string()).optional(),
    max_files: z.number().int().min(1).max(10).optional(),
  }),
} as const;
