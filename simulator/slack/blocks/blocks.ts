import { z } from 'zod';
import { chart } from './charts.ts';
import { ELEMENTS, elementOf, imageElement } from './elements.ts';
import { rich } from './rich-text.ts';
import { dataTable, table } from './tables.ts';
import { anyText, Id, mrkdwn, plain, Url } from './texts.ts';

/** Where blocks can stand. */
export type Surface = 'message' | 'modal' | 'home';

const named = { block_id: Id.optional() };

const context = z.strictObject({
  type: z.literal('context'),
  ...named,
  elements: z
    .array(z.discriminatedUnion('type', [plain(2000), mrkdwn(2000), imageElement]))
    .min(1)
    .max(10),
});
const divider = z.strictObject({ type: z.literal('divider'), ...named });
const header = z.strictObject({
  type: z.literal('header'),
  ...named,
  text: plain(150),
  level: z.number().int().min(1).max(4).optional(),
});
const image = z
  .strictObject({
    type: z.literal('image'),
    ...named,
    alt_text: z.string().min(1).max(2000),
    title: plain(2000).optional(),
    image_url: Url.optional(),
    slack_file: z
      .strictObject({
        id: z
          .string()
          .regex(/^F[A-Z0-9]{8,}$/)
          .optional(),
        url: Url.optional(),
      })
      .optional(),
  })
  .refine(
    (block) => (block.image_url === undefined) !== (block.slack_file === undefined),
    'must provide exactly one of `image_url` and `slack_file`',
  );
const actions = z.strictObject({
  type: z.literal('actions'),
  ...named,
  elements: z.array(elementOf('actions')).min(1).max(25),
});
const section = z
  .strictObject({
    type: z.literal('section'),
    ...named,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: elementOf('section').optional(),
    expand: z.boolean().optional(),
  })
  .refine((block) => block.text !== undefined || block.fields !== undefined, 'missing required field: text');
const input = z
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
const video = z.strictObject({
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
const card = z
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
    actions: z.array(ELEMENTS.button).min(1).max(3).optional(),
  })
  .refine(
    (block) => block.hero_image ?? block.title ?? block.body ?? block.actions,
    'must have one of hero_image, title, body, actions',
  )
  .refine(
    (block) => block.icon === undefined || block.slack_icon === undefined,
    'must not have both icon and slack_icon',
  );
const taskCard = z.strictObject({
  type: z.literal('task_card'),
  ...named,
  task_id: z.string().min(1),
  title: z.string().min(1),
  status: z.enum(['pending', 'in_progress', 'complete', 'error']),
  details: rich.optional(),
  output: rich.optional(),
  sources: z.array(z.strictObject({ type: z.literal('url'), url: Url, text: z.string() })).optional(),
});
const container = z
  .strictObject({
    type: z.literal('container'),
    ...named,
    title: plain(150).optional(),
    rich_text_title: rich.optional(),
    subtitle: anyText(150).optional(),
    icon: imageElement.optional(),
    child_blocks: z
      .array(
        z.discriminatedUnion('type', [actions, context, divider, header, image, input, rich, section, table, video]),
      )
      .min(1)
      .max(10),
    width: z.enum(['narrow', 'standard', 'wide', 'full']).optional(),
    is_collapsible: z.boolean().optional(),
    default_collapsed: z.boolean().optional(),
    has_header_divider: z.boolean().optional(),
  })
  .refine((block) => block.title !== undefined || block.rich_text_title !== undefined, 'missing required field: title');

/** Slack's table of blocks: what each is made of and on which surfaces it may stand (slack.md 1.1). */
const BLOCKS = [
  { on: ['message', 'modal', 'home'], schema: actions },
  {
    on: ['modal'],
    schema: z.strictObject({
      type: z.literal('alert'),
      ...named,
      text: anyText(200),
      level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
    }),
  },
  { on: ['message', 'modal', 'home'], schema: card },
  {
    on: ['message', 'home'],
    schema: z.strictObject({ type: z.literal('carousel'), ...named, elements: z.array(card).min(1).max(10) }),
  },
  { on: ['message', 'home'], schema: container },
  { on: ['message', 'modal', 'home'], schema: context },
  {
    on: ['message'],
    schema: z.strictObject({
      type: z.literal('context_actions'),
      ...named,
      elements: z.array(elementOf('context_actions')).min(1).max(5),
    }),
  },
  { on: ['message', 'home'], schema: dataTable },
  { on: ['message'], schema: chart },
  { on: ['message', 'modal', 'home'], schema: divider },
  { on: ['message', 'modal', 'home'], schema: header },
  { on: ['message', 'modal', 'home'], schema: image },
  { on: ['message', 'modal', 'home'], schema: input },
  {
    on: ['message'],
    schema: z.strictObject({ type: z.literal('markdown'), ...named, text: z.string().min(1).max(12_000) }),
  },
  {
    on: ['message'],
    schema: z.strictObject({
      type: z.literal('plan'),
      ...named,
      title: z.string().min(1),
      tasks: z.array(taskCard).max(12).optional(),
    }),
  },
  { on: ['message', 'modal', 'home'], schema: rich },
  { on: ['message', 'modal', 'home'], schema: section },
  { on: ['message', 'home'], schema: table },
  { on: ['message'], schema: taskCard },
  { on: ['message', 'modal', 'home'], schema: video },
] as const satisfies readonly { readonly on: readonly Surface[]; readonly schema: z.core.$ZodTypeDiscriminable }[];

/** One of the blocks that may stand on this surface. */
export function blockOn(surface: Surface) {
  const [first, ...rest] = BLOCKS.filter((one) => one.on.some((allowed) => allowed === surface)).map(
    (one) => one.schema,
  );
  if (first === undefined) throw new Error(`no block stands on ${surface}`);
  return z.discriminatedUnion('type', [first, ...rest]);
}
