import { accessSync, constants, mkdirSync } from 'node:fs';
import { Fault } from '../fault.ts';

/** Throws a `file` fault when a folder cannot be made or written: said before anything long is begun. */
export function assertFolderWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new Fault({
      code: 'file',
      sentence: `The data folder ${folder} cannot be written.`,
      hint: 'Make it writable, or name another one with DATABASE_URL (file:FOLDER/ordermend.db).',
      cause,
    });
  }
}
