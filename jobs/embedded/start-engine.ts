import { Worker } from 'node:worker_threads';
import type { PgQueryable, PgQueryResult } from 'bullmq';
import type { EngineError, EngineInput, EngineMessage, EngineRequest, EngineWork } from './wire.ts';

/** What a `NOTIFY` says. */
type Notice = { readonly channel: string; readonly payload: string };

/** A PostgreSQL of one session in a thread of its own. Statements without parameters may be several; the last one answers. */
export type Engine = PgQueryable & {
  /** The whole database as a tar.gz that another engine can start from. */
  dump(): Promise<Uint8Array>;
  onNotified(listener: (notice: Notice) => void): void;
  /** Resolves with the reason when the thread is gone, also after `stop`. */
  readonly ended: Promise<Error>;
  stop(): Promise<void>;
};

type Pending = { resolve(result: unknown): void; reject(error: Error): void };

/** The thread's file: compiled, or through a loader while the project runs from its sources. */
const workerFile = import.meta.url.endsWith('.ts') ? './engine-worker.dev.mjs' : './engine-worker.js';

/** The database lies outside of the thread's heap; a small heap is collected sooner, which saves about 50 MB. */
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 128 };

/** Starts the thread; rejects when the database does not open, or when `signal` is aborted before it did. */
export async function startEngine({
  template,
  signal,
}: EngineInput & { readonly signal: AbortSignal }): Promise<Engine> {
  signal.throwIfAborted();
  const pending = new Map<number, Pending>();
  const listeners = new Set<(notice: Notice) => void>();
  let lastId = 0;
  let gone: Error | undefined;
  const worker = new Worker(new URL(workerFile, import.meta.url), {
    workerData: { template } satisfies EngineInput,
    resourceLimits,
  });
  const stop = async () => {
    await worker.terminate();
  };
  const giveUp = () => void stop();
  signal.addEventListener('abort', giveUp);

  const ended = new Promise<Error>((resolve) => {
    worker.on('error', end);
    worker.on('exit', (code) => end(new Error(`it exited with ${code}`)));
    function end(cause: Error): void {
      gone ??= engineGone(cause);
      for (const { reject } of pending.values()) reject(gone);
      pending.clear();
      resolve(gone);
    }
  });
  const opened = new Promise<void>((ready) => {
    worker.on('message', (message: EngineMessage) => {
      if (message.kind === 'ready') ready();
      else receive(message);
    });
  });

  function receive(message: Exclude<EngineMessage, { kind: 'ready' }>): void {
    if (message.kind === 'notified') {
      for (const listener of listeners) listener(message);
      return;
    }
    const asked = pending.get(message.id);
    pending.delete(message.id);
    if (message.kind === 'answered') asked?.resolve(message.result);
    else asked?.reject(toError(message.error));
  }

  function ask(work: EngineWork): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (gone) return reject(gone);
      lastId += 1;
      pending.set(lastId, { resolve, reject });
      worker.postMessage({ id: lastId, work } satisfies EngineRequest);
    });
  }

  const failed = await Promise.race([opened, ended]);
  signal.removeEventListener('abort', giveUp);
  if (failed) throw failed;
  return {
    query: <R>(sql: string, params: readonly unknown[] = []) =>
      ask({ kind: 'query', sql, params }) as Promise<PgQueryResult<R>>,
    dump: () => ask({ kind: 'dump' }) as Promise<Uint8Array>,
    onNotified(listener) {
      listeners.add(listener);
    },
    ended,
    stop,
  };
}

/** A thread that ended, in the form in which BullMQ knows a lost connection: it then waits before it asks again instead of spinning. */
function engineGone(cause: Error): Error {
  return Object.assign(new Error('the embedded queue has ended', { cause }), { code: 'ECONNREFUSED' });
}

function toError({ message, code, detail }: EngineError): Error {
  return Object.assign(new Error(message), { code, detail });
}
