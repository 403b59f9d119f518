import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Fault } from '../../fault.ts';
import { databaseProblems } from './database-problems.ts';

/**
 * Copies a database, also while a program writes to it, into a file that is whole and on the disk when this returns, or
 * is not there at all. Throws a `database` fault when there is nothing to copy or the copy is not whole.
 */
export function copyDatabase(from: string, to: string): void {
  if (!existsSync(from)) throw new Fault({ code: 'database', sentence: `There is no database ${from}.` });
  mkdirSync(dirname(to), { recursive: true });
  const draft = `${to}.part`;
  rmSync(draft, { force: true });
  try {
    vacuumInto(from, draft);
    const problems = databaseProblems(draft);
    if (problems.length > 0) {
      throw new Fault({ code: 'database', sentence: `The copy of ${from} is not whole:`, details: problems });
    }
    sync(draft);
    renameSync(draft, to);
    sync(dirname(to));
  } finally {
    for (const rest of [draft, `${draft}-wal`, `${draft}-shm`]) rmSync(rest, { force: true });
  }
}

/** One reading transaction: a consistent moment, and no writer waits for it. */
function vacuumInto(from: string, to: string): void {
  const database = new Database(from, { fileMustExist: true, timeout: 5_000 });
  try {
    database.prepare('VACUUM INTO ?').run(to);
  } catch (cause) {
    throw new Fault({ code: 'database', sentence: `${from} cannot be copied: ${(cause as Error).message}.`, cause });
  } finally {
    database.close();
  }
}

function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
