import type { Changes } from '../slack/state/changes.ts';

/** Waits until the workspace is as wanted, looking again after every change. */
export type WaitFor = <T>(
  look: () => T | undefined | null | false,
  /** What is awaited, for the message of a wait in vain. */
  what?: string,
) => Promise<T>;

/** Creates the wait; it gives up after `patienceMs` and then tells what the workspace looks like. */
export function createWaitFor(options: {
  readonly changes: Pick<Changes, 'watch'>;
  readonly patienceMs: number;
  readonly describe: () => string;
}): WaitFor {
  return (look, what = look.toString()) =>
    new Promise((resolve, reject) => {
      function end(): void {
        clearTimeout(deadline);
        unwatch();
      }
      function check(): void {
        try {
          const seen = look();
          if (seen === undefined || seen === null || seen === false) return;
          end();
          resolve(seen);
        } catch (error) {
          end();
          reject(error);
        }
      }
      const deadline = setTimeout(() => {
        end();
        reject(new Error(`waited ${options.patienceMs} ms in vain for ${what}\n${options.describe()}`));
      }, options.patienceMs);
      const unwatch = options.changes.watch(check);
      check();
    });
}
