import { existsSync } from 'node:fs';
import { Fault } from '../../fault.ts';
import { configOf } from '../config-of.ts';
import { databaseProblems } from '../database/database-problems.ts';
import type { CliDeps } from '../deps.ts';
import { withProgress } from '../progress.ts';

/** `ordermend verify`: whether a database is whole; status 1 and every problem when it is not. */
export async function run({ file }: { readonly file?: string }, deps: CliDeps): Promise<number> {
  const target = file ?? configOf(deps).databaseFile;
  if (!existsSync(target)) throw new Fault({ code: 'database', sentence: `There is no database ${target}.` });
  const problems = withProgress(deps, `Reading ${target} …`, () => databaseProblems(target));
  if (problems.length > 0) {
    throw new Fault({ code: 'database', sentence: `${target} is not whole:`, details: problems });
  }
  deps.out.write(`${target} is whole.\n`);
  return 0;
}
