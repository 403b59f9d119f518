import { z } from 'zod';
import { Id, plain, Url } from './texts.ts';

const source = {
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
};
const ONE_SOURCE = 'must provide exactly one of `image_url` and `slack_file`';
const alt = z.string().min(1).max(2000);

/** An image that stands inside another block. */
export const imageElement = z
  .strictObject({ type: z.literal('image'), alt_text: alt, ...source })
  .refine(hasOneSource, ONE_SOURCE);

/** An image that is a block of its own. */
export const imageBlock = z
  .strictObject({
    type: z.literal('image'),
    block_id: Id.optional(),
    alt_text: alt,
    title: plain(2000).optional(),
    ...source,
  })
  .refine(hasOneSource, ONE_SOURCE);

function hasOneSource(image: { readonly image_url?: unknown; readonly slack_file?: unknown }): boolean {
  return (image.image_url === undefined) !== (image.slack_file === undefined);
}
