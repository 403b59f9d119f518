import { z } from 'zod';
import { rich } from './rich-text.ts';
import { Id } from './texts.ts';

const rawText = z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) });
const rawNumber = z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: z.string().min(1) });
const cell = z.discriminatedUnion('type', [rawText, rawNumber, rich]);
const row = z.array(cell).min(1).max(20);

/** A plain `table`: at most 100 rows of 20 columns (slack.md 1.1). */
export const table = z.strictObject({
  type: z.literal('table'),
  block_id: Id.optional(),
  rows: z.array(row).min(1).max(100),
  column_settings: z
    .array(
      z
        .strictObject({ align: z.enum(['left', 'center', 'right']).optional(), is_wrapped: z.boolean().optional() })
        .nullable(),
    )
    .max(20)
    .optional(),
});

/** A `data_table`: a header and 1 to 200 rows of equal length, and a caption (slack.md 1.1). */
export const dataTable = z
  .strictObject({
    type: z.literal('data_table'),
    block_id: Id.optional(),
    caption: z.string().min(1),
    rows: z.array(row).min(2).max(201),
    page_size: z.number().int().min(1).max(100).optional(),
    row_header_column_index: z.number().int().min(0).max(19).optional(),
  })
  .refine((block) => block.rows.every((one) => one.length === block.rows[0]?.length), {
    path: ['rows'],
    message: 'all rows must have the same number of cells',
  })
  .refine((block) => (block.rows[0] ?? []).every((one) => one.type !== 'rich_text'), {
    path: ['rows', 0],
    message: 'header cells must not be rich_text',
  })
  .refine((block) => (block.row_header_column_index ?? 0) < (block.rows[0]?.length ?? 0), {
    path: ['row_header_column_index'],
    message: 'must be the index of a column',
  });
