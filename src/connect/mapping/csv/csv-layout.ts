import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { parse } from 'csv-parse';
import { Fault } from '../../../fault.ts';

/** How a CSV file is written, read off its beginning. */
export interface CsvLayout {
  readonly file: string;
  readonly delimiter: string;
  /** Names of the columns, each once: a second `Name` is `Name (2)`, an empty one `column 3`. */
  readonly columns: readonly string[];
  /** Where the first row begins, in bytes, and how many lines are before it. */
  readonly start: CsvPlace;
  readonly bytes: number;
}

/** A place between two rows of a file. */
export interface CsvPlace {
  readonly offset: number;
  readonly lines: number;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
const HEAD_BYTES = 65_536;

/**
 * Reads a file's header; without `delimiter` the one that the header has most of counts. Throws a `file` fault for a file
 * that is empty, of another encoding than UTF-8, or without a header.
 */
export async function csvLayout(file: string, delimiter?: string): Promise<CsvLayout> {
  const { head, bytes } = readHead(file);
  const whole = head.subarray(0, head.length < bytes ? head.lastIndexOf(10) + 1 : head.length);
  if (head[0] === 0xff || head[0] === 0xfe || !isUtf8(whole)) {
    throw new Fault({ code: 'file', sentence: `${file} is not UTF-8.`, hint: 'Save it as UTF-8, e.g. with iconv.' });
  }
  const chosen = delimiter ?? likeliest(whole.toString());
  const header = await headerOf(head, chosen);
  if (header === undefined) throw new Fault({ code: 'file', sentence: `${file} has no line with names of columns.` });
  return { file, delimiter: chosen, columns: namesOf(header.cells), start: header.end, bytes };
}

function readHead(file: string): { readonly head: Buffer; readonly bytes: number } {
  const handle = openSync(file, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    return { head: head.subarray(0, readSync(handle, head, 0, HEAD_BYTES, 0)), bytes: fstatSync(handle).size };
  } finally {
    closeSync(handle);
  }
}

/** Counted outside quotes. */
function likeliest(text: string): string {
  const [line = ''] = text.replaceAll(/"[^"]*"/g, '').split(/\r?\n/, 1);
  const counts = DELIMITERS.map((each) => ({ each, count: line.split(each).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.each ?? ',';
}

async function headerOf(head: Buffer, delimiter: string) {
  const parser = parse({ ...CSV_OPTIONS, delimiter, bom: true, to: 1 });
  parser.end(head);
  try {
    for await (const { record, info } of parser as AsyncIterable<CsvParsed>) {
      return { cells: record, end: { offset: info.bytes, lines: info.lines } };
    }
  } catch {
    return undefined;
  }
  return undefined;
}

function namesOf(cells: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, i) => {
    const name = cell.trim() || `column ${i + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** One record as the parser gives it. */
export interface CsvParsed {
  readonly record: readonly string[];
  readonly info: { readonly bytes: number; readonly lines: number };
}

/** A row that does not end within this is a quote that was never closed. */
const LONGEST_ROW = 256_000;

/** Options of every reading: RFC 4180, strictly; line ends of every kind, also mixed. */
export const CSV_OPTIONS = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  skip_empty_lines: true,
  info: true,
  max_record_size: LONGEST_ROW,
};
