import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Fault } from '../../fault.ts';

/**
 * Takes the ownership of a database file that a running program holds (the lock beside it), until `release`.
 * Throws a `database_owned` fault while a program runs.
 */
export function holdDatabase(file: string): { release(): void } {
  mkdirSync(dirname(file), { recursive: true });
  const lock = new Database(`${file}.owner`, { timeout: 0 });
  try {
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    if (!(cause instanceof Database.SqliteError && cause.code.startsWith('SQLITE_BUSY'))) throw cause;
    throw new Fault({
      code: 'database_owned',
      sentence: `A running program owns ${file}.`,
      hint: 'Stop it first.',
      cause,
    });
  }
  return { release: () => void lock.close() };
}
