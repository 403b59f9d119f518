import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of one's own, and how it is taken away again. */
export function tempFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'ordermend-bench-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
