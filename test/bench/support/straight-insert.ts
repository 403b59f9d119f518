import { join } from 'node:path';
import Database from 'better-sqlite3';
import { eventOf } from './events.ts';
import { tempFolder } from './temp-folder.ts';

/** Rows straight into SQLite with one prepared statement, durable per transaction: what is possible without anything around. */
export function straightInsert(options: { readonly rows: number; readonly perTransaction: number }) {
  const folder = tempFolder();
  const db = new Database(join(folder.path, 'straight.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`create table events (seq integer primary key autoincrement, source text, id text, type text, subject text,
    received_at integer, digest text, body text); create unique index once on events (source, id);
    create index subject on events (subject, seq)`);
  const insert = db.prepare(
    'insert into events (source, id, type, subject, received_at, digest, body) values (?, ?, ?, ?, ?, ?, ?)',
  );
  let round = 0;
  const page = db.transaction((bodies: readonly string[], from: number) => {
    for (const [i, body] of bodies.entries()) {
      const n = `${round}-${from + i}`;
      insert.run(
        'shop',
        `e-${n}`,
        'shipment.tracking_updated',
        `order-${n}`,
        from,
        'a digest of 28 characters..',
        body,
      );
    }
  });
  const bodies = Array.from({ length: options.perTransaction }, (_, i) => JSON.stringify(eventOf(String(i), 0)));
  return {
    measure() {
      round += 1;
      const began = performance.now();
      for (let from = 0; from < options.rows; from += options.perTransaction) page(bodies, from);
      return { value: options.rows / ((performance.now() - began) / 1_000) };
    },
    close() {
      db.close();
      folder.remove();
    },
  };
}
