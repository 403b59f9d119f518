import type { Drain } from './queue-port.ts';
import { backoffMs, drainBackoffMs } from './settings.ts';

/** One job of this process: its drain never runs twice at a time, whoever asks for it. */
export type Lane = {
  /** Drains now, or once more after the drain that is running; while a failed drain waits for its next try, does nothing. Never rejects. */
  run(): Promise<void>;
  isRunning(): boolean;
  /** Stops asking; resolves when the running drain has ended. */
  close(): Promise<void>;
};

/** What a failed drain reports: how often in a row, and when it is tried again. */
export type DrainFailure = { readonly error: unknown; readonly failures: number; readonly retryInMs: number };

/** Makes the lane of one drain. A drain that throws is tried again after a growing wait. */
export function createLane({ drain, onFailure }: { drain: Drain; onFailure: (failure: DrainFailure) => void }): Lane {
  let running: Promise<void> | undefined;
  let again = false;
  let failures = 0;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;

  async function drainUntilQuiet(): Promise<void> {
    try {
      do {
        again = false;
        await drain();
      } while (again && !closed);
      failures = 0;
    } catch (error) {
      if (!closed) retryLater(error);
    } finally {
      running = undefined;
    }
  }

  function retryLater(error: unknown): void {
    failures += 1;
    const retryInMs = backoffMs(drainBackoffMs, failures);
    retry = setTimeout(() => {
      retry = undefined;
      void run();
    }, retryInMs);
    onFailure({ error, failures, retryInMs });
  }

  function run(): Promise<void> {
    if (closed || retry) return Promise.resolve();
    again = running !== undefined;
    running ??= Promise.resolve().then(drainUntilQuiet);
    return running;
  }

  return {
    run,
    isRunning: () => running !== undefined,
    close() {
      closed = true;
      clearTimeout(retry);
      return running ?? Promise.resolve();
    },
  };
}
