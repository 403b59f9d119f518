import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

/** Another process owns the database file. */
export class DatabaseOwnedError extends Error {
  override readonly name = 'DatabaseOwnedError';
}

/**
 * Takes the ownership of a database file until `release`: one process owns it. The lock is an open exclusive transaction
 * on a file beside it: the kernel drops it with the process, also on kill -9, which a pid file would survive.
 * Throws `DatabaseOwnedError` when another process owns the file, and SQLite's own error when no lock can be made there.
 */
export function ownDatabase(file: string): { release(): void } {
  mkdirSync(dirname(file), { recursive: true });
  const lock = new Database(`${file}.owner`, { timeout: 0 });
  try {
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    if (!(cause instanceof Database.SqliteError && cause.code.startsWith('SQLITE_BUSY'))) throw cause;
    throw new DatabaseOwnedError(`another process owns ${file}`, { cause });
  }
  return { release: () => void lock.close() };
}
