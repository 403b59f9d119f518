import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'ordermend-flat-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The rows alone are 30 MB as text, several times that as objects: a reader that keeps them does not fit. */
const HEAP_MB = 40;

it('reads and maps 300,000 rows in a heap that could never hold them, waiting for a slow store', async () => {
  const child = join(import.meta.dirname, 'import-rows-child.ts');
  const args = [`--max-old-space-size=${HEAP_MB}`, '--import', 'tsx', child, join(folder, 'big.csv'), '300000'];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(JSON.parse(stdout)).toMatchObject({ records: 300_000, accepted: 599_400, rejected: 300 });
}, 240_000);
