import { parentPort, workerData } from 'node:worker_threads';
import type { PGlite } from '@electric-sql/pglite';
import type { PgQueryResult } from 'bullmq';
import { openPglite } from './open-pglite.ts';
import { statementsPerMaintenance } from './postgres-settings.ts';
import type { EngineError, EngineInput, EngineMessage, EngineRequest } from './wire.ts';

// The engine's thread: PostgreSQL in WebAssembly is synchronous and would stop the bot's clicks for a second.
const { template } = workerData as EngineInput;
const db = await openPglite(template);
let statements = 0;

db.onNotification((channel, payload) => tell({ kind: 'notified', channel, payload }));
parentPort?.on('message', (request: EngineRequest) => {
  void answer(request);
});
tell({ kind: 'ready' });

async function answer({ id, work }: EngineRequest): Promise<void> {
  try {
    const result = work.kind === 'dump' ? await dump() : await query(work.sql, work.params);
    tell({ kind: 'answered', id, result });
    statements += 1;
    if (statements % statementsPerMaintenance === 0) await maintain(db);
  } catch (error) {
    tell({ kind: 'refused', id, error: toEngineError(error) });
    // the thread ends, and its owner opens a new one
    if (isFatal(error)) process.exit(1);
  }
}

async function query(sql: string, params: readonly unknown[]): Promise<PgQueryResult> {
  // only a text without parameters may hold several statements
  const result = params.length > 0 ? await db.query(sql, [...params]) : (await db.exec(sql)).at(-1);
  const rows = result?.rows ?? [];
  return { rows, rowCount: result?.affectedRows || rows.length };
}

async function dump(): Promise<Uint8Array> {
  await maintain(db);
  const file = await db.dumpDataDir('gzip');
  return new Uint8Array(await file.arrayBuffer());
}

/** Without it tables and write-ahead log only grow. */
async function maintain(pglite: PGlite): Promise<void> {
  const { rows } = await pglite.query<{ tables: string | null }>(
    `select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables from pg_tables where schemaname = 'bullmq'`,
  );
  if (rows[0]?.tables) await pglite.exec(`vacuum ${rows[0].tables}`);
  await pglite.exec('checkpoint');
}

function toEngineError(error: unknown): EngineError {
  const { message, code, detail } = error as Partial<EngineError>;
  return { message: message || String(error), code, detail };
}

/** The WebAssembly instance is gone (trap, abort), or PostgreSQL found its memory damaged (classes XX and 58). */
function isFatal(error: unknown): boolean {
  if (error instanceof Error && error.name === 'RuntimeError') return true;
  const { code, message } = toEngineError(error);
  return /^(XX00[012]|58)/.test(code ?? '') || /^Aborted\(|PGlite is closed/.test(message);
}

function tell(message: EngineMessage): void {
  parentPort?.postMessage(message);
}
