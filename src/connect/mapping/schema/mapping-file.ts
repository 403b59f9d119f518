import { z } from 'zod';
import { EventRule } from './event-rule.ts';
import { Signature } from './signature.ts';

/** A name that expressions can use. */
const Word = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'must be a word of small letters, digits and _');

/** Status tables: what a source writes -> what Ordermend calls it. The key `*` stands for everything else. */
const Tables = z.record(Word, z.record(z.string(), z.string().nullable()));

const Constants = z.record(Word, z.union([z.string(), z.number(), z.boolean()]));

/** How the rows of a CSV file become records. */
const Csv = z.strictObject({
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  /** Column: rows that follow each other with the same value in it are one record, its rows in `rows`. */
  group_by: z.string().min(1).optional(),
});

/** A mapping file: one foreign source, and what its records mean. */
export const MappingFile = z.strictObject({
  source: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'must be a name of small letters, digits, - and _: it is part of an address'),
  signature: Signature.optional(),
  /** CEL: a list, or one record. */
  records: z.string().min(1).prefault('body'),
  constants: Constants.prefault({}),
  tables: Tables.prefault({}),
  csv: Csv.prefault({}),
  events: z.array(EventRule).min(1, 'must name at least one event'),
});
export type MappingFile = z.infer<typeof MappingFile>;
