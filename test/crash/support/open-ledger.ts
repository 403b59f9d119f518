import Database from 'better-sqlite3';

/** The database as somebody from outside reads it: plain SQL, nothing of the program. */
export interface Ledger {
  all<T>(sql: string): readonly T[];
  count(sql: string): number;
  close(): void;
}

/** Opens the file for reading only. */
export function openLedger(file: string): Ledger {
  const db = new Database(file, { readonly: true, timeout: 2_000 });
  return {
    all: <T>(sql: string) => db.prepare(sql).all() as T[],
    count: (sql) => Number(db.prepare(sql).pluck().get()),
    close() {
      db.close();
    },
  };
}
