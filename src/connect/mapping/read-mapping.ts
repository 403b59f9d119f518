import { createHash } from 'node:crypto';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { Fault } from '../../fault.ts';
import { compileMapping } from './compile-mapping.ts';
import { createMapRecord } from './map-record.ts';
import type { Mapping } from './mapping.ts';
import { createMistakes } from './mistakes.ts';
import { recordsOf } from './records-of.ts';
import { MappingFile } from './schema/mapping-file.ts';

/**
 * Reads a mapping file, every expression of it. Throws one `settings` fault that shows each mistake with file, line and a
 * caret under the column.
 */
export function readMapping(text: string, file: string): Mapping {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const mistakes = createMistakes({ file, text, document, lines });
  for (const { pos, message } of document.errors) mistakes.addSyntax(pos[0], message);
  if (mistakes.count() > 0) throw mistakes.fault();
  const read = MappingFile.safeParse(contentsOf(document, file));
  if (!read.success) {
    for (const issue of read.error.issues) mistakes.addIssue(issue);
    throw mistakes.fault();
  }
  const { source, signature, csv } = read.data;
  const compiled = compileMapping(read.data, mistakes);
  if (mistakes.count() > 0) throw mistakes.fault();
  return {
    source,
    ...(signature === undefined ? {} : { signature }),
    csv,
    file,
    digest: createHash('sha256').update(text).digest('base64url'),
    recordsIn: (body, headers, receivedAt) =>
      recordsOf(compiled.records, { body, headers, received_at: new Date(receivedAt).toISOString() }),
    map: createMapRecord(source, compiled),
  };
}

/** Aliases that multiply without end are refused by the library. */
function contentsOf(document: Document, file: string): unknown {
  try {
    return document.toJS() ?? {};
  } catch (cause) {
    throw new Fault({ code: 'settings', sentence: `${file} cannot be read: its aliases do not resolve.`, cause });
  }
}
