import type { Timed } from './merge-sources.ts';
import { readLines } from './read-lines.ts';

/** One line of a file of events, read as JSON; `undefined` where it is none. */
export interface ReadLine {
  readonly file: string;
  readonly line: number;
  readonly input: unknown;
}

/** The events of a file in its own order, with the time by which several files are merged. */
export async function* readTimed(file: string): AsyncIterable<Timed<ReadLine>> {
  let at = Number.NEGATIVE_INFINITY;
  for await (const { line, text } of readLines(file)) {
    const input = parse(text);
    const time = Date.parse(String((input as { time?: unknown } | undefined)?.time));
    // A line without a time stands with the one before it.
    if (!Number.isNaN(time)) at = time;
    yield { at, value: { file, line, input } };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
