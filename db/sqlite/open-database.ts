import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';

/** Drizzle over one SQLite connection. */
export type Db = BetterSQLite3Database & { readonly $client: Database.Database };

/** Another process owns the database file. */
export class DatabaseOwnedError extends Error {
  override readonly name = 'DatabaseOwnedError';
}

/**
 * Opens (or makes) the database file, applies the migrations, and takes ownership of it until `close`.
 * `:memory:` is allowed. Throws `DatabaseOwnedError` when another process owns it.
 */
export function openDatabase(file: string, options: { readonly durable: boolean } = { durable: true }): Db {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const client = new Database(file);
  try {
    if (file !== ':memory:' && options.durable) own(client, file);
    // Readers (reports, backup) never block the one writer.
    client.pragma('journal_mode = WAL');
    // This build's WAL default is NORMAL, which may lose acknowledged events at a power cut.
    client.pragma(`synchronous = ${options.durable ? 'FULL' : 'OFF'}`);
    client.pragma('foreign_keys = ON');
    client.pragma('busy_timeout = 2000');
    // Sorting and temporary indexes of reports stay off the disk.
    client.pragma('temp_store = MEMORY');
    client.pragma('cache_size = -65536');
    const db = drizzle(client);
    migrate(db, { migrationsFolder: migrationsFolder() });
    return db;
  } catch (error) {
    client.close();
    throw error;
  }
}

const owners = new WeakMap<Database.Database, Database.Database>();

/**
 * One process owns the file. The lock is an open exclusive transaction on a file beside it: the kernel drops it with the
 * process, also on kill -9, which a pid file would survive.
 */
function own(client: Database.Database, file: string): void {
  const lock = new Database(`${file}.owner`, { timeout: 0 });
  try {
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw new DatabaseOwnedError(`another process owns ${file}`, { cause: error });
  }
  owners.set(client, lock);
}

/** Closes the database and gives up its ownership. */
export function closeDatabase(db: Db): void {
  db.$client.close();
  owners.get(db.$client)?.close();
}

/** Migrations lie beside the source, and beside the compiled files after a build. */
function migrationsFolder(): string {
  const folder = fileURLToPath(new URL('../migrations', import.meta.url));
  if (!existsSync(folder)) throw new Error(`no migrations at ${folder}: run npm run build`);
  return folder;
}
