import { openDatabase } from '../../../db/sqlite/open-database.ts';

/** A Node with the database open and nothing else: what memory costs at least. */
export async function serveBareStore(): Promise<void> {
  openDatabase(process.env.BENCH_FILE ?? ':memory:', { durable: false });
  setInterval(() => {}, 1_000);
  process.send?.('ready');
}
