import Database from 'better-sqlite3';

/** Tables without which a file is no database of ours. */
const OUR_TABLES = ['events', 'orders', 'cases'] as const;
const MOST_PROBLEMS = 20;

/** What is wrong with a database file, one sentence each; empty when it is whole. Never throws for a bad file. */
export function databaseProblems(file: string): readonly string[] {
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { fileMustExist: true, timeout: 5_000 });
    const missing = missingTables(database);
    if (missing.length > 0) return [`it has no table ${missing.join(', ')}: it is no database of Ordermend`];
    return [...brokenPages(database), ...brokenReferences(database)];
  } catch (error) {
    return [(error as Error).message];
  } finally {
    database?.close();
  }
}

function missingTables(database: Database.Database): readonly string[] {
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  return OUR_TABLES.filter((name) => !tables.includes(name));
}

function brokenPages(database: Database.Database): readonly string[] {
  const lines = database.prepare(`PRAGMA integrity_check(${MOST_PROBLEMS})`).pluck().all() as string[];
  return lines.filter((line) => line !== 'ok');
}

function brokenReferences(database: Database.Database): readonly string[] {
  const rows = database.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[];
  return rows
    .slice(0, MOST_PROBLEMS)
    .map(({ table, rowid, parent }) => `row ${rowid} of ${table} points to no ${parent}`);
}
