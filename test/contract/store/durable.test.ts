import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';

const syncs: { fd: number; done: (error: Error | null) => void }[] = [];
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  fdatasync: (fd: number, done: (error: Error | null) => void) => void syncs.push({ fd, done }),
}));

const folder = mkdtempSync(join(tmpdir(), 'ordermend-durable-'));
afterEach(() => {
  syncs.length = 0;
});

function opened() {
  const store = createStore(openDatabase(join(folder, `${Math.random()}.db`)));
  const write = (key: string) => store.write((tx) => tx.interactions.put(key, 1, 'done'));
  return { store, write };
}

test('everybody who asks in the meantime waits for one sync, and for one that began after they wrote', async () => {
  const { store, write } = opened();
  write('mei');
  const mei = store.durable();
  write('jon');
  const told: string[] = [];
  const jon = store.durable().then(() => told.push('jon'));
  const sofia = store.durable().then(() => told.push('sofia'));
  expect(syncs).toHaveLength(1);
  syncs[0]?.done(null);
  await mei;
  expect(told).toEqual([]);
  await vi.waitFor(() => expect(syncs).toHaveLength(2));
  syncs[1]?.done(null);
  await Promise.all([jon, sofia]);
  expect(told).toEqual(['jon', 'sofia']);
  await store.durable();
  expect(syncs, 'nothing was written since').toHaveLength(2);
  store.close();
});

test('a disk that failed once is believed no more', async () => {
  const { store, write } = opened();
  write('mei');
  const asked = store.durable();
  syncs[0]?.done(new Error('EIO'));
  await expect(asked).rejects.toThrow('start Ordermend again');
  write('jon');
  await expect(store.durable()).rejects.toThrow('start Ordermend again');
  expect(syncs).toHaveLength(1);
  store.close();
  rmSync(folder, { recursive: true });
});
