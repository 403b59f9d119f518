import { existsSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { Fault } from '../../fault.ts';
import { configOf } from '../config-of.ts';
import { copyDatabase } from '../database/copy-database.ts';
import { databaseProblems } from '../database/database-problems.ts';
import { holdDatabase } from '../database/hold-database.ts';
import { timeStamp } from '../database/time-stamp.ts';
import type { CliDeps } from '../deps.ts';
import { withProgress } from '../progress.ts';

/** SQLite keeps what is not in the file yet beside it. */
const PARTS = ['', '-wal', '-shm'] as const;

/**
 * `ordermend restore`: puts a backup in place of the database; what stood there is kept under another name. Throws a
 * fault, and changes nothing, for a backup that is not whole and while a program runs.
 */
export async function run({ file }: { readonly file: string }, deps: CliDeps): Promise<number> {
  const { databaseFile } = configOf(deps);
  if (resolve(file) === resolve(databaseFile)) {
    throw new Fault({ code: 'file', sentence: `${file} is the database itself.`, hint: 'Name a backup.' });
  }
  const kept = withProgress(deps, `Putting ${file} in place …`, () => replace(databaseFile, file, deps.now()));
  if (kept !== undefined) deps.err.write(`The database that stood there is now ${kept}.\n`);
  deps.out.write(`${databaseFile}\n`);
  return 0;
}

function replace(databaseFile: string, backup: string, now: number): string | undefined {
  const problems = existsSync(backup) ? databaseProblems(backup) : ['there is no such file'];
  if (problems.length > 0) {
    throw new Fault({ code: 'database', sentence: `${backup} cannot be restored:`, details: problems });
  }
  const hold = holdDatabase(databaseFile);
  try {
    const fresh = `${databaseFile}.restored`;
    copyDatabase(backup, fresh);
    const kept = `${databaseFile}.replaced-${timeStamp(now)}`;
    const stood = existsSync(databaseFile);
    for (const part of PARTS) {
      if (existsSync(databaseFile + part)) renameSync(databaseFile + part, kept + part);
    }
    renameSync(fresh, databaseFile);
    return stood ? kept : undefined;
  } finally {
    hold.release();
  }
}
