/** How PostgreSQL is started: `--single` and the first switches are what PGlite itself gives. */
export const postgresStart = [
  ['--single', '-F', '-O', '-j'],
  setting('search_path', 'bullmq,public'),
  setting('exit_on_error', 'false'),
  setting('log_checkpoints', 'false'),
  // one thread, one session: nothing can run beside it
  setting('max_worker_processes', '0'),
  setting('max_parallel_workers', '0'),
  setting('max_parallel_workers_per_gather', '0'),
  setting('max_parallel_maintenance_workers', '0'),
  setting('io_method', 'sync'),
  // a queue is small: 8 MB instead of 128 MB of buffers saves about 100 MB of memory
  setting('shared_buffers', '8MB'),
  // the write-ahead log lies in memory, too
  setting('wal_buffers', '256kB'),
  setting('max_wal_size', '4MB'),
  setting('min_wal_size', '2MB'),
  setting('wal_level', 'minimal'),
  setting('max_wal_senders', '0'),
].flat();

/** Small log segments, since they are kept in memory; given when the data folder is made. */
export const postgresInit = ['--wal-segsize=1'];

/** Statements between two rounds of maintenance: PGlite has no autovacuum and no checkpointer. */
export const statementsPerMaintenance = 5_000;

/** PostgreSQL type numbers whose values pass in another shape than PGlite's own. */
export const typeNumbers = { int8: 20, text: 25, json: 114, varchar: 1043, jsonb: 3802 } as const;

function setting(name: string, value: string): [string, string] {
  return ['-c', `${name}=${value}`];
}
