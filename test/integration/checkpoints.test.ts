import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createStore } from '../../db/sqlite/create-store.ts';
import { openDatabase } from '../../db/sqlite/open-database.ts';
import { startCheckpoints } from '../../db/sqlite/start-checkpoints.ts';

test('the log is copied back by its own thread, and the program that writes never does it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ordermend-checkpoints-'));
  const file = join(folder, 'ordermend.db');
  const db = openDatabase(file);
  const store = createStore(db);
  const grown = statSync(file).size;
  for (let i = 0; i < 40; i++) store.write((tx) => tx.interactions.put(`key-${i}`, i, 'x'.repeat(100_000)));
  expect(statSync(file).size, 'the writer leaves its log alone').toBe(grown);

  const failures: unknown[] = [];
  const checkpoints = startCheckpoints(file, (error) => failures.push(error));
  while (statSync(file).size < 4_000_000) {
    if (failures.length > 0) throw failures[0];
    await pause(20);
  }
  expect(store.read.interactions.get('key-39')).toBeDefined();
  await checkpoints.stop();
  store.close();
  rmSync(folder, { recursive: true });
});
