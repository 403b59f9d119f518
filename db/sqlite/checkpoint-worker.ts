import { statSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import type { CheckpointInput } from './start-checkpoints.ts';

// The thread of checkpoints: copying the log back into the file waits for the disk twice, which would hold up clicks.
const { file, everyMs, fromBytes } = workerData as CheckpointInput;
const client = new Database(file, { fileMustExist: true });
client.pragma('synchronous = FULL');

setInterval(() => {
  const size = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  if (size >= fromBytes) client.pragma('wal_checkpoint(PASSIVE)');
}, everyMs);
