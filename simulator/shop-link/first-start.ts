import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const FirstStart = z.object({ startAt: z.number().int() });

/** When the shop of this folder was founded, epoch milliseconds; the first call says that it is now. */
export function firstStart(folder: string, now: number): number {
  const file = join(folder, 'founded.json');
  try {
    return FirstStart.parse(JSON.parse(readFileSync(file, 'utf8'))).startAt;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify({ startAt: Math.round(now) })}\n`);
  renameSync(`${file}.new`, file);
  return Math.round(now);
}
