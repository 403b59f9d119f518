import { existsSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { Fault } from '../../fault.ts';
import { configOf } from '../config-of.ts';
import { copyDatabase } from '../database/copy-database.ts';
import { timeStamp } from '../database/time-stamp.ts';
import type { CliDeps } from '../deps.ts';
import { withProgress } from '../progress.ts';

/** `ordermend backup`: a checked copy of the database, also while the program runs. Prints the name of the copy. */
export async function run({ file }: { readonly file?: string }, deps: CliDeps): Promise<number> {
  const { databaseFile } = configOf(deps);
  const target = file ?? usualTarget(databaseFile, deps.now());
  if (existsSync(target)) {
    throw new Fault({ code: 'file', sentence: `${target} is there already.`, hint: 'Name another file.' });
  }
  withProgress(deps, `Copying ${databaseFile} …`, () => copyDatabase(databaseFile, target));
  deps.out.write(`${target}\n`);
  return 0;
}

function usualTarget(databaseFile: string, now: number): string {
  const { name, ext } = parse(databaseFile);
  return join(dirname(databaseFile), 'backups', `${name}-${timeStamp(now)}${ext}`);
}
