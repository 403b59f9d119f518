import { configOf } from '../config-of.ts';
import type { CliDeps } from '../deps.ts';

export interface ImportOptions {
  readonly files: readonly string[];
  readonly config?: string;
}

/** `ordermend import`: recorded events into the database, quietly. */
export async function run({ files, config }: ImportOptions, deps: CliDeps): Promise<number> {
  return deps.verbs.importFiles({ files, config: configOf(deps, config), err: deps.err, isWatched: deps.isWatched });
}
