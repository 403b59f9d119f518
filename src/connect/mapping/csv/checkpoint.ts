import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { MetaStore } from '../../../app/ports/meta-store.ts';
import type { Mapping } from '../mapping.ts';
import type { CsvLayout } from './csv-layout.ts';

/** How far an import has come: everything before it is durable. */
export interface Checkpoint {
  readonly offset: number;
  readonly lines: number;
  /** Length of the file of rejects at that moment. */
  readonly rejectsBytes: number;
}

const Stored = z.object({
  mapping: z.string(),
  print: z.string(),
  offset: z.number(),
  lines: z.number(),
  rejectsBytes: z.number(),
});

/** Bytes at the beginning and before the place that tell whether the file is still the same. */
const PRINT_BYTES = 4_096;

/** Keeps the checkpoint of one import in the database's meta. */
export function createCheckpoints(mapping: Mapping, layout: CsvLayout) {
  const key = `import:${createHash('sha256')
    .update(`${resolve(layout.file)}\n${mapping.source}`)
    .digest('base64url')}`;
  return {
    /** The last one, unless the file or the mapping has changed since. */
    last(meta: Pick<MetaStore, 'get'>): Checkpoint | undefined {
      const read = Stored.safeParse(parse(meta.get(key)));
      if (!read.success || read.data.mapping !== mapping.digest || read.data.offset > layout.bytes) return undefined;
      return read.data.print === printOf(layout.file, read.data.offset) ? read.data : undefined;
    },
    save(meta: Pick<MetaStore, 'set'>, checkpoint: Checkpoint): void {
      const print = printOf(layout.file, checkpoint.offset);
      meta.set(key, JSON.stringify({ mapping: mapping.digest, print, ...checkpoint }));
    },
    /** Done: the next import of this file begins at its beginning. */
    clear(meta: Pick<MetaStore, 'set'>): void {
      meta.set(key, '');
    },
  };
}

function printOf(file: string, offset: number): string {
  const handle = openSync(file, 'r');
  try {
    const length = Math.min(PRINT_BYTES, offset);
    const bytes = Buffer.alloc(length * 2);
    readSync(handle, bytes, 0, length, 0);
    readSync(handle, bytes, length, length, offset - length);
    return createHash('sha256').update(bytes).digest('base64url');
  } finally {
    closeSync(handle);
  }
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
