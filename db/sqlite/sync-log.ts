import { closeSync, fdatasync, openSync } from 'node:fs';

/** Brings what was committed to the disk, once for everybody who asks in the meantime. */
export interface LogSync {
  /** Something was committed since. */
  wrote(): void;
  /** See `Store.durable`. */
  durable(): Promise<void>;
  close(): void;
}

/**
 * Syncs the write-ahead log of a database file from the thread pool, so that the event loop never waits for the disk: SQLite
 * commits without syncing (synchronous=NORMAL), and whoever promises something to the world waits for this. After a failed
 * sync the kernel may forget what it could not write, so that none succeeds any more until the program starts anew.
 */
export function createLogSync(file: string): LogSync {
  let descriptor: number | undefined;
  let written = 0;
  let synced = 0;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  let failed: Error | undefined;

  function sync(): Promise<void> {
    const upTo = written;
    return new Promise((resolve, reject) => {
      descriptor ??= openSync(`${file}-wal`, 'r+');
      fdatasync(descriptor, (error) => {
        if (error !== null) {
          failed = new Error('what was written may not be on the disk; start Ordermend again', { cause: error });
          return reject(failed);
        }
        synced = Math.max(synced, upTo);
        resolve();
      });
    });
  }

  function begin(): Promise<void> {
    running = sync().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    wrote() {
      written += 1;
    },
    async durable() {
      if (failed !== undefined) throw failed;
      if (synced === written) return;
      if (running === undefined) return begin();
      // One that runs may have begun too early: the next one is for all who ask meanwhile.
      next ??= running
        .catch(() => {})
        .then(() => {
          next = undefined;
          if (failed !== undefined) throw failed;
          return begin();
        });
      return next;
    },
    close() {
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
    },
  };
}
