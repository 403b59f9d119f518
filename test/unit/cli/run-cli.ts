import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { CliDeps, Verbs } from '../../../src/cli/deps.ts';
import { runProgram } from '../../../src/cli/program.ts';
import type { Env } from '../../../src/config.ts';

/** What a command line came to. */
export interface CliRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** The parts of the program, as mocks that succeed. */
export function createVerbs() {
  return {
    start: vi.fn<Verbs['start']>(async () => 0),
    replay: vi.fn<Verbs['replay']>(async () => 0),
    importFiles: vi.fn<Verbs['importFiles']>(async () => 0),
    importCsv: vi.fn<Verbs['importCsv']>(async () => 0),
  };
}

/** Runs a command line in this process, with an environment of its own. */
export async function runCli(args: readonly string[], env: Env = {}, some: Partial<CliDeps> = {}): Promise<CliRun> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await runProgram(args, {
    env: () => env,
    out: { write: (text) => void out.push(text) },
    err: { write: (text) => void err.push(text) },
    isWatched: false,
    now: Date.now,
    verbs: createVerbs(),
    ...some,
  });
  return { status, out: out.join(''), err: err.join('') };
}

/** A new empty folder. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'ordermend-cli-'));
}
