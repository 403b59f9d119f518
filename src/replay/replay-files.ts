import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { ReplayRequest } from '../cli/deps.ts';
import { parseEvent } from '../events/cloud-event.ts';
import { en } from '../i18n/en.ts';
import { makePolicy } from '../policy/make-policy.ts';
import { loadSettings } from '../settings/load-settings.ts';
import { lineOut } from './line-out.ts';
import { mergeSources } from './merge-sources.ts';
import { readTimed } from './read-timed.ts';
import { createReplay } from './replay.ts';
import { summaryOf } from './summary-of.ts';

const FLUSH_LINES = 1_000;
const REFUSED_SHOWN = 5;

/** Runs recorded events through detection on a virtual clock, writes what happened as NDJSON and a summary for people. */
export async function replayFiles(request: ReplayRequest): Promise<number> {
  const { files, outFile, untilAt, config, out, err } = request;
  const policy = makePolicy(loadSettings(config));
  const counts = new Map<string, Map<string, number>>();
  let lines: string[] = [];
  const file = outFile === undefined ? undefined : createWriteStream(outFile);
  const flush = async () => {
    const text = lines.map((line) => `${line}\n`).join('');
    lines = [];
    if (text === '') return;
    if (file === undefined) out.write(text);
    else if (!file.write(text)) await once(file, 'drain');
  };
  const replay = createReplay({
    policy,
    parse: parseEvent,
    onLine(line) {
      lines.push(lineOut(line, en));
      const byEvent = counts.get(line.code) ?? new Map<string, number>();
      byEvent.set(line.event, (byEvent.get(line.event) ?? 0) + 1);
      counts.set(line.code, byEvent);
    },
    ...(untilAt === undefined ? {} : { until: untilAt }),
  });
  let refused = 0;
  for await (const { file: from, line, input } of mergeSources(files.map(readTimed))) {
    const taken = input === undefined ? { ok: false, error: 'the line is no JSON' } : replay.take(input);
    if (!taken.ok && ++refused <= REFUSED_SHOWN) err.write(`${from}:${line}: ${taken.error}\n`);
    if (lines.length >= FLUSH_LINES) await flush();
  }
  const summary = replay.finish(untilAt);
  await flush();
  if (file !== undefined) await finished(file.end());
  err.write(summaryOf({ ...summary, refused, counts }));
  return 0;
}
