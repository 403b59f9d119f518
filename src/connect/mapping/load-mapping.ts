import { readFileSync } from 'node:fs';
import type { Mapping } from './mapping.ts';
import { readMapping } from './read-mapping.ts';

/** The mapping in a file. Throws as the file system does, or a `settings` fault with every mistake. */
export function loadMapping(file: string): Mapping {
  return readMapping(readFileSync(file, 'utf8'), file);
}
