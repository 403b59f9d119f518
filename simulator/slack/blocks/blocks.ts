import { z } from 'zod';
import { actions, context, divider, header, input, section } from './basic-blocks.ts';
import { chart } from './charts.ts';
import { elementOf } from './elements.ts';
import { imageBlock } from './images.ts';
import { card, container, taskCard, video } from './rare-blocks.ts';
import { rich } from './rich-text.ts';
import { dataTable, table } from './tables.ts';
import { anyText, Id } from './texts.ts';

/** Where blocks can stand. */
export type Surface = 'message' | 'modal' | 'home';

const named = { block_id: Id.optional() };

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
  { on: ['message', 'modal', 'home'], schema: imageBlock },
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
