import { readFileSync } from 'node:fs';
import { Fault } from '../../fault.ts';
import { csvLayout } from './csv/csv-layout.ts';
import { readRecords } from './csv/read-records.ts';
import type { Mapping, RecordScope } from './mapping.ts';

/** A sample of one delivery, or of one record of a CSV file. `error`: it could not be read. */
export type Sample =
  | { readonly kind: 'delivery'; readonly body: unknown }
  | { readonly kind: 'record'; readonly scope: RecordScope }
  | { readonly kind: 'broken'; readonly error: string };

/** The samples in a file: `.csv` holds records, `.ndjson` a delivery on each line, any other one delivery as JSON. */
export async function* readSamples(mapping: Mapping, file: string): AsyncIterable<Sample> {
  if (file.endsWith('.csv')) return yield* csvSamples(mapping, file);
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const bodies = file.endsWith('.ndjson') ? text.split('\n').filter((line) => line.trim() !== '') : [text];
  for (const body of bodies) yield { kind: 'delivery', body: parse(body, file) };
}

async function* csvSamples(mapping: Mapping, file: string): AsyncIterable<Sample> {
  const layout = await csvLayout(file, mapping.csv.delimiter);
  for await (const record of readRecords(layout, mapping.csv.group_by)) {
    if (record.ok) yield { kind: 'record', scope: { record: record.record, rows: record.rows } };
    else yield { kind: 'broken', error: `line ${record.end.lines} ${record.error}` };
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Fault({ code: 'file', sentence: `${file} is not JSON: ${(cause as Error).message}.`, cause });
  }
}
