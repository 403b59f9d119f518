import type { z } from 'zod';
import type { Scrubbing } from './scrub.ts';

/** Reads the data of one event type: `schema` says what shape it must have, `read` what it means. */
export interface Reader<Data> {
  /** Names of the fields of `data` that are understood; any other is kept as it came. */
  readonly known: ReadonlySet<string>;
  /** The same for fields that are objects, or lists of objects, themselves. */
  readonly nested: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether the event must name a subject. */
  readonly needsSubject: boolean;
  /** Answers the normalised data. Throws `BadField`, or `z.ZodError` for a wrong shape. */
  read(data: unknown, scrubbing: Scrubbing): Data;
}

/** A reader out of a schema and the meaning of what it lets through. */
export function readerOf<Shape extends z.ZodRawShape, Data>(
  schema: z.ZodObject<Shape>,
  read: (data: z.output<z.ZodObject<Shape>>, scrubbing: Scrubbing) => Data,
  options: {
    readonly needsSubject?: boolean;
    readonly nested?: Readonly<Record<string, z.ZodObject>>;
  } = {},
): Reader<Data> {
  const nested = Object.entries(options.nested ?? {});
  return {
    known: new Set([...Object.keys(schema.shape), 'effect_id']),
    nested: new Map(nested.map(([name, inner]) => [name, new Set(Object.keys(inner.shape))] as const)),
    needsSubject: options.needsSubject ?? true,
    read: (data, scrubbing) => read(schema.parse(data), scrubbing),
  };
}
