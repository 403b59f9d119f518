import { configOf } from '../config-of.ts';
import type { CliDeps } from '../deps.ts';

/** `ordermend start`: runs until it is told to stop. */
export async function run(_options: object, deps: CliDeps): Promise<number> {
  const config = configOf(deps);
  for (const note of config.notes) deps.err.write(`${note}\n`);
  return deps.verbs.start(config);
}
