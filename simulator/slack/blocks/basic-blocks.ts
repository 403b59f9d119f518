import { z } from 'zod';
import { elementOf } from './elements.ts';
import { imageElement } from './images.ts';
import { anyText, Id, mrkdwn, plain } from './texts.ts';

const named = { block_id: Id.optional() };

/** Small print: 1 to 10 texts and images. Slack was seen to refuse texts over 2000 characters here. */
export const context = z.strictObject({
  type: z.literal('context'),
  ...named,
  elements: z
    .array(z.discriminatedUnion('type', [plain(2000), mrkdwn(2000), imageElement]))
    .min(1)
    .max(10),
});

/** A line. */
export const divider = z.strictObject({ type: z.literal('divider'), ...named });

/** A large text of at most 150 characters. */
export const header = z.strictObject({
  type: z.literal('header'),
  ...named,
  text: plain(150),
  level: z.number().int().min(1).max(4).optional(),
});

/** 1 to 25 elements to press or choose in. */
export const actions = z.strictObject({
  type: z.literal('actions'),
  ...named,
  elements: z.array(elementOf('actions')).min(1).max(25),
});

/** A text or fields, with one accessory. */
export const section = z
  .strictObject({
    type: z.literal('section'),
    ...named,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: elementOf('section').optional(),
    expand: z.boolean().optional(),
  })
  .refine((block) => block.text !== undefined || block.fields !== undefined, 'missing required field: text');

/** A labelled input. */
export const input = z
  .strictObject({
    type: z.literal('input'),
    ...named,
    label: plain(2000),
    element: elementOf('input'),
    hint: plain(2000).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
  })
  .refine((block) => block.dispatch_action !== true || block.element.type !== 'file_input', {
    path: ['dispatch_action'],
    message: 'not allowed with file_input',
  });
