import type { CliDeps } from './deps.ts';

/** Says on a terminal what is going on while `work` runs, and wipes it. Quiet in a pipe. */
export function withProgress<T>(deps: Pick<CliDeps, 'err' | 'isWatched'>, text: string, work: () => T): T {
  if (!deps.isWatched) return work();
  deps.err.write(text);
  try {
    return work();
  } finally {
    deps.err.write(`\r${' '.repeat(text.length)}\r`);
  }
}
