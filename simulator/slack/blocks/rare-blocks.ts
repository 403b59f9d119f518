import { z } from 'zod';
import { actions, context, divider, header, input, section } from './basic-blocks.ts';
import { BUTTONS } from './buttons.ts';
import { imageBlock, imageElement } from './images.ts';
import { rich } from './rich-text.ts';
import { table } from './tables.ts';
import { anyText, Id, plain, Url } from './texts.ts';

const named = { block_id: Id.optional() };

/** A video. */
export const video = z.strictObject({
  type: z.literal('video'),
  ...named,
  title: plain(199),
  title_url: Url.optional(),
  description: plain(199).optional(),
  video_url: Url,
  thumbnail_url: Url,
  alt_text: z.string().min(1).max(2000),
  author_name: z.string().max(49).optional(),
  provider_name: z.string().optional(),
  provider_icon_url: Url.optional(),
});

/** A card; at least one of image, title, body and actions. */
export const card = z
  .strictObject({
    type: z.literal('card'),
    ...named,
    hero_image: imageElement.optional(),
    icon: imageElement.optional(),
    slack_icon: z.strictObject({ type: z.literal('icon'), name: z.string().min(1) }).optional(),
    title: anyText(150).optional(),
    subtitle: anyText(150).optional(),
    body: anyText(200).optional(),
    subtext: anyText(200).optional(),
    actions: z.array(BUTTONS.button).min(1).max(3).optional(),
  })
  .refine(
    (block) => block.hero_image ?? block.title ?? block.body ?? block.actions,
    'must have one of hero_image, title, body, actions',
  )
  .refine(
    (block) => block.icon === undefined || block.slack_icon === undefined,
    'must not have both icon and slack_icon',
  );

/** A task. */
export const taskCard = z.strictObject({
  type: z.literal('task_card'),
  ...named,
  task_id: z.string().min(1),
  title: z.string().min(1),
  status: z.enum(['pending', 'in_progress', 'complete', 'error']),
  details: rich.optional(),
  output: rich.optional(),
  sources: z.array(z.strictObject({ type: z.literal('url'), url: Url, text: z.string() })).optional(),
});

/** A box around other blocks. */
export const container = z
  .strictObject({
    type: z.literal('container'),
    ...named,
    title: plain(150).optional(),
    rich_text_title: rich.optional(),
    subtitle: anyText(150).optional(),
    icon: imageElement.optional(),
    child_blocks: z
      .array(
        z.discriminatedUnion('type', [
          actions,
          context,
          divider,
          header,
          imageBlock,
          input,
          rich,
          section,
          table,
          video,
        ]),
      )
      .min(1)
      .max(10),
    width: z.enum(['narrow', 'standard', 'wide', 'full']).optional(),
    is_collapsible: z.boolean().optional(),
    default_collapsed: z.boolean().optional(),
    has_header_divider: z.boolean().optional(),
  })
  .refine((block) => block.title !== undefined || block.rich_text_title !== undefined, 'missing required field: title');
