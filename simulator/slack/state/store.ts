import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** What the simulator keeps over a restart: JSON values by kind and key. */
export interface Store {
  /** Everything of one kind, in order of keys. */
  load(kind: string): readonly { readonly key: string; readonly value: unknown }[];
  put(kind: string, key: string, value: unknown): void;
  drop(kind: string, key: string): void;
  close(): void;
}

/**
 * A store in `<folder>/slack.db`, written through on every change, so that what Slack has answered survives a kill of
 * this process. Without a folder nothing is kept.
 */
export function createStore(options: { readonly folder?: string }): Store {
  if (options.folder === undefined) return { load: () => [], put: () => {}, drop: () => {}, close: () => {} };
  mkdirSync(options.folder, { recursive: true });
  const database = new Database(join(options.folder, 'slack.db'));
  database.pragma('journal_mode = WAL');
  // A killed process loses nothing in WAL mode; only a power cut could, and a simulated Slack need not survive one.
  database.pragma('synchronous = NORMAL');
  database.exec(
    'create table if not exists kept (kind text, key text, value text, primary key (kind, key)) without rowid',
  );
  const select = database.prepare<[string], { key: string; value: string }>(
    'select key, value from kept where kind = ? order by key',
  );
  const upsert = database.prepare('insert or replace into kept (kind, key, value) values (?, ?, ?)');
  const remove = database.prepare('delete from kept where kind = ? and key = ?');
  return {
    load: (kind) => select.all(kind).map((row) => ({ key: row.key, value: JSON.parse(row.value) as unknown })),
    put: (kind, key, value) => void upsert.run(kind, key, JSON.stringify(value)),
    drop: (kind, key) => void remove.run(kind, key),
    close: () => void database.close(),
  };
}
