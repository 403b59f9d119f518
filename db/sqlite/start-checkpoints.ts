import { Worker } from 'node:worker_threads';

/** What the thread of checkpoints works with. */
export interface CheckpointInput {
  readonly file: string;
  readonly everyMs: number;
  /** A log smaller than this is left alone. */
  readonly fromBytes: number;
}

const EVERY_MS = 500;
const FROM_BYTES = 1_000_000;

const workerFile = import.meta.url.endsWith('.ts') ? './checkpoint-worker.dev.mjs' : './checkpoint-worker.js';

/**
 * Copies the write-ahead log back into the database file from a thread of its own, so that no click waits for it. Without
 * the thread (it could not start, or ended) the writer does it itself at 64 MB, see `openDatabase`.
 */
export function startCheckpoints(file: string, onFailure: (error: unknown) => void): { stop(): Promise<void> } {
  const worker = new Worker(new URL(workerFile, import.meta.url), {
    workerData: { file, everyMs: EVERY_MS, fromBytes: FROM_BYTES } satisfies CheckpointInput,
    resourceLimits: { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 32 },
  });
  worker.on('error', onFailure);
  worker.unref();
  return {
    async stop() {
      await worker.terminate();
    },
  };
}
