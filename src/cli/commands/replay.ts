import { UsageFault } from '../../fault.ts';
import { configOf } from '../config-of.ts';
import type { CliDeps } from '../deps.ts';

/** What the command line gives: recorded files, where alerts are written, and the time at which the clock ends. */
export interface ReplayOptions {
  readonly files: readonly string[];
  readonly out?: string;
  readonly until?: string;
  readonly config?: string;
}

/** An ISO 8601 time with its zone, or a date (its midnight in UTC). */
const ISO_TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** `ordermend replay`: alerts of recorded events (contract 8). */
export async function run({ files, out, until, config }: ReplayOptions, deps: CliDeps): Promise<number> {
  const untilAt = until === undefined ? undefined : timeOf(until);
  return deps.verbs.replay({
    files,
    ...(out === undefined ? {} : { outFile: out }),
    ...(untilAt === undefined ? {} : { untilAt }),
    config: configOf(deps, config),
    out: deps.out,
    err: deps.err,
    isWatched: deps.isWatched,
  });
}

function timeOf(text: string): number {
  const at = ISO_TIME.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw new UsageFault(`--until takes an ISO time such as 2018-06-01T00:00:00Z, not ${text}.`);
  return at;
}
