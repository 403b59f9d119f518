import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { fillDays } from './fill-days.ts';
import { ownDatabase } from './own-database.ts';

/** Drizzle over one SQLite connection. */
export type Db = BetterSQLite3Database & { readonly $client: Database.Database };

/** Ownership of the file behind each open connection. */
const owners = new WeakMap<Database.Database, { release(): void }>();

/**
 * Opens (or makes) the database file, applies the migrations, and takes ownership of it until `close`.
 * `:memory:` is allowed. Throws `DatabaseOwnedError` when another process owns it.
 */
export function openDatabase(file: string, options: { readonly durable: boolean } = { durable: true }): Db {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const client = new Database(file);
  try {
    if (file !== ':memory:' && options.durable) owners.set(client, ownDatabase(file));
    // Readers (reports, backup) never block the one writer.
    client.pragma('journal_mode = WAL');
    // No commit waits for the disk; `Store.durable` does, once for all commits of a turn (docs/decisions/0007).
    client.pragma(`synchronous = ${options.durable ? 'NORMAL' : 'OFF'}`);
    // Checkpoints are the work of a thread (startCheckpoints); this is for when it cannot keep up. Pages of 4 KB: 64 MB.
    if (options.durable) client.pragma('wal_autocheckpoint = 16384');
    client.pragma('foreign_keys = ON');
    client.pragma('busy_timeout = 2000');
    // Sorting and temporary indexes of reports stay off the disk.
    client.pragma('temp_store = MEMORY');
    client.pragma('cache_size = -65536');
    const db = drizzle(client);
    migrate(db, { migrationsFolder: migrationsFolder() });
    fillDays(db);
    return db;
  } catch (error) {
    client.close();
    owners.get(client)?.release();
    throw error;
  }
}

/** Closes the database and gives up its ownership. */
export function closeDatabase(db: Db): void {
  db.$client.close();
  owners.get(db.$client)?.release();
}

/** Migrations lie beside the source, and beside the compiled files after a build. */
function migrationsFolder(): string {
  const folder = fileURLToPath(new URL('../migrations', import.meta.url));
  if (!existsSync(folder)) throw new Error(`no migrations at ${folder}: run npm run build`);
  return folder;
}
