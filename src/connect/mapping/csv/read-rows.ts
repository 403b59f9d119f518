import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse';
import { Fault } from '../../../fault.ts';
import { CSV_OPTIONS, type CsvLayout, type CsvParsed, type CsvPlace } from './csv-layout.ts';

/** A row of a file, or a line that is none; `end` is where the next one begins. */
export type CsvRow =
  | { readonly ok: true; readonly cells: readonly string[]; readonly end: CsvPlace }
  | { readonly ok: false; readonly text: string; readonly error: string; readonly end: CsvPlace };

const LINE_BYTES = 65_536;
/** So many broken lines without a good one between them: this is no CSV, or of another delimiter. */
const MOST_BROKEN = 1_000;

/**
 * Rows of a CSV file from a place on, with backpressure. A line that breaks the rules of quotes is told and left, and
 * reading goes on behind it. Throws a `file` fault when 1,000 lines in a row are broken.
 */
export async function* readRows(layout: CsvLayout, from: CsvPlace = layout.start): AsyncIterable<CsvRow> {
  let place = from;
  for (let broken = 0; place.offset < layout.bytes; ) {
    let failure: Failure | undefined;
    let given = 0;
    for await (const row of readUntilBroken(layout, place)) {
      if ('records' in row) failure = row;
      else {
        yield row;
        place = row.end;
        broken = 0;
        given++;
      }
    }
    if (failure === undefined) return;
    // The parser is ahead of us: what it had read well and not handed over before it failed comes again.
    const ahead = failure.records - given;
    for await (const row of ahead > 0 ? readUntilBroken(layout, place, ahead) : []) {
      if ('records' in row) break;
      yield row;
      place = row.end;
      broken = 0;
    }
    const line = await lineAt(layout.file, place);
    place = line.end;
    if (line.text === '') continue;
    yield { ok: false, text: line.text, error: failure.error, end: place };
    if (++broken === MOST_BROKEN) {
      throw new Fault({
        code: 'file',
        sentence: `${layout.file} has ${MOST_BROKEN} broken lines in a row before line ${place.lines}.`,
        hint: 'Is it a CSV file, and does csv.delimiter of the mapping name its delimiter?',
      });
    }
  }
}

/** The parser gave up behind so many good records. */
interface Failure {
  readonly records: number;
  readonly error: string;
}

async function* readUntilBroken(
  { file, delimiter, columns }: CsvLayout,
  from: CsvPlace,
  most?: number,
): AsyncIterable<CsvRow | Failure> {
  const input = createReadStream(file, { start: from.offset });
  const parser = parse({ ...CSV_OPTIONS, delimiter, ...(most === undefined ? {} : { to: most }) });
  input.on('error', (error) => parser.destroy(error));
  try {
    for await (const { record, info } of input.pipe(parser) as AsyncIterable<CsvParsed>) {
      const end = { offset: from.offset + info.bytes, lines: from.lines + info.lines };
      if (record.length === columns.length) yield { ok: true, cells: record, end };
      else {
        const error = `has ${record.length} cells, the header has ${columns.length}`;
        yield { ok: false, text: record.join(delimiter), error, end };
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { records: Number(error.records ?? 0), error: WORDS[error.code] ?? error.message };
  } finally {
    input.destroy();
  }
}

const WORDS: Readonly<Record<string, string>> = {
  CSV_INVALID_CLOSING_QUOTE: 'has text behind a closing quote; quotes within a cell are doubled',
  INVALID_OPENING_QUOTE:
    'has a quote in a cell that is not in quotes; such a cell is put in quotes, and they are doubled',
  CSV_QUOTE_NOT_CLOSED: 'opens a quote that is never closed',
  CSV_MAX_RECORD_SIZE: 'opens a quote that is not closed within 256,000 characters',
};

async function lineAt(file: string, from: CsvPlace): Promise<{ readonly text: string; readonly end: CsvPlace }> {
  const handle = await open(file, 'r');
  try {
    const buffer = Buffer.alloc(LINE_BYTES);
    const { bytesRead } = await handle.read(buffer, 0, LINE_BYTES, from.offset);
    const feed = buffer.subarray(0, bytesRead).indexOf(10);
    const length = feed === -1 ? bytesRead : feed + 1;
    const text = buffer.subarray(0, length).toString().trimEnd();
    return { text, end: { offset: from.offset + length, lines: from.lines + 1 } };
  } finally {
    await handle.close();
  }
}
