import { z } from 'zod';
import { blockOn } from './blocks.ts';
import { plain } from './texts.ts';

const shared = {
  private_metadata: z.string().max(3000).optional(),
  callback_id: z.string().max(255).optional(),
  external_id: z.string().max(255).optional(),
};

/** A modal: frame texts to 24 characters, at most 100 blocks, `submit` when it has inputs (slack.md 1.2). */
export const Modal = z
  .strictObject({
    type: z.literal('modal'),
    title: plain(24),
    submit: plain(24).optional(),
    close: plain(24).optional(),
    blocks: z.array(blockOn('modal')).max(100),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    ...shared,
  })
  .refine(
    (view) => view.submit !== undefined || !view.blocks.some((block) => block.type === 'input'),
    'missing required field: submit',
  );

/** A Home tab: at most 100 blocks. */
export const Home = z.strictObject({ type: z.literal('home'), blocks: z.array(blockOn('home')).max(100), ...shared });
