import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const ClockFile = z.object({ offsetMs: z.number().int().min(0) });

/** Simulated time: real time plus one offset that only grows. */
export interface SimulatedClock {
  /** Simulated now, epoch milliseconds. */
  now(): number;
  /** Moves the clock on by a number of milliseconds above zero; anything else throws a RangeError. */
  advance(ms: number): void;
  /** The file that the bot's clock reads in local mode; absent when nothing is kept. */
  readonly file?: string;
}

/**
 * A clock whose offset is kept in `<folder>/clock.json`, replaced atomically, so that a killed process never leaves
 * half a file. Without a folder the offset lives in memory.
 */
export function createClock(options: { readonly folder?: string; readonly realNow: () => number }): SimulatedClock {
  const file = options.folder === undefined ? undefined : join(options.folder, 'clock.json');
  let offsetMs = file === undefined ? 0 : readOffset(file);
  if (file !== undefined) writeOffset(file, offsetMs);
  return {
    now: () => options.realNow() + offsetMs,
    advance(ms) {
      if (!Number.isFinite(ms) || ms <= 0) throw new RangeError(`the clock only moves on, not by ${ms} ms`);
      offsetMs += Math.round(ms);
      if (file !== undefined) writeOffset(file, offsetMs);
    },
    ...(file === undefined ? {} : { file }),
  };
}

function readOffset(file: string): number {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
  return ClockFile.parse(JSON.parse(text)).offsetMs;
}

function writeOffset(file: string, offsetMs: number): void {
  mkdirSync(join(file, '..'), { recursive: true });
  const draft = `${file}.new`;
  writeFileSync(draft, `${JSON.stringify({ offsetMs })}\n`);
  renameSync(draft, file);
}
