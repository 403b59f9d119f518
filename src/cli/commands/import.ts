import { UsageFault } from '../../fault.ts';
import { configOf } from '../config-of.ts';
import type { CliDeps } from '../deps.ts';

/** What the command line gives: recorded files, and the mapping that their rows are read by. */
export interface ImportOptions {
  readonly files: readonly string[];
  readonly map?: string;
  readonly config?: string;
}

/** `ordermend import`: recorded events, or with a mapping the rows of CSV files, into the database, quietly. */
export async function run({ files, map, config: configFile }: ImportOptions, deps: CliDeps): Promise<number> {
  const shared = { config: configOf(deps, configFile), err: deps.err, isWatched: deps.isWatched };
  if (map === undefined) {
    const csv = files.find((file) => file.endsWith('.csv'));
    if (csv !== undefined)
      throw new UsageFault(`${csv} needs a mapping: --map FILE. docs/mapping.md says how to write one.`);
    return deps.verbs.importFiles({ files, ...shared });
  }
  const stream = files.find((file) => file === '-' || file.endsWith('.gz'));
  if (stream !== undefined) {
    throw new UsageFault(`With --map ${stream} must be a plain file: an import goes on where it was broken off.`);
  }
  for (const file of files) {
    const status = await deps.verbs.importCsv({ file, mapping: map, ...shared });
    if (status !== 0) return status;
  }
  return 0;
}
