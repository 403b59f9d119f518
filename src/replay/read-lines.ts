import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** Lines of a file of events (NDJSON, `.gz` too; `-` is standard input) with their number, empty ones left out. */
export async function* readLines(file: string): AsyncIterable<{ readonly line: number; readonly text: string }> {
  const raw = file === '-' ? process.stdin : createReadStream(file);
  const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  let line = 0;
  let failure: unknown;
  raw.on('error', (error: unknown) => {
    failure = error;
    input.emit('end');
  });
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (text.trim() !== '') yield { line, text };
  }
  if (failure !== undefined) throw failure;
}
