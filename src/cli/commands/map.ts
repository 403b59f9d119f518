import { loadMapping } from '../../connect/mapping/load-mapping.ts';
import { readSamples } from '../../connect/mapping/read-samples.ts';
import { trySample } from '../../connect/mapping/try-sample.ts';
import type { CliDeps } from '../deps.ts';
import { createSampleSummary } from '../map/sample-summary.ts';

/** What the command line gives: a mapping file and a sample to try it on. */
export interface MapOptions {
  readonly mapping: string;
  readonly sample: string;
}

/**
 * `ordermend map`: the events that a sample becomes on standard output, and on standard error what is wrong and what was
 * left over; status 1 when something is wrong. Nothing is stored.
 */
export async function run({ mapping: file, sample }: MapOptions, deps: CliDeps): Promise<number> {
  const mapping = loadMapping(file);
  const summary = createSampleSummary();
  for await (const each of readSamples(mapping, sample)) {
    const report = trySample(mapping, each, deps.now());
    for (const event of report.events) deps.out.write(`${JSON.stringify(event)}\n`);
    summary.add(report);
  }
  deps.err.write(summary.text());
  return summary.wrong() === 0 ? 0 : 1;
}
