import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLane, type DrainFailure } from '../../../jobs/lane.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('drains once more for all who asked while it was draining', async () => {
  const ends: (() => void)[] = [];
  const lane = createLane({ drain: () => new Promise((resolve) => ends.push(resolve)), onFailure() {} });
  const first = lane.run();
  await vi.waitUntil(() => ends.length === 1);
  const others = [lane.run(), lane.run(), lane.run()];
  ends[0]?.();
  await vi.waitUntil(() => ends.length === 2);
  ends[1]?.();
  await Promise.all([first, ...others]);
  expect(ends).toHaveLength(2);
  expect(lane.isRunning()).toBe(false);
});

it('waits longer after each failure, ignores who asks meanwhile, and begins anew after a success', async () => {
  const failures: Omit<DrainFailure, 'error'>[] = [];
  let broken = true;
  let tries = 0;
  const lane = createLane({
    // not even a promise: a drain may break in its first line
    drain: () => {
      tries += 1;
      if (broken) throw new Error('the database is busy');
      return Promise.resolve();
    },
    onFailure: ({ failures: inARow, retryInMs }) => failures.push({ failures: inARow, retryInMs }),
  });
  await lane.run();
  await lane.run();
  expect(tries).toBe(1);
  await vi.advanceTimersByTimeAsync(200);
  await vi.advanceTimersByTimeAsync(500);
  expect(tries).toBe(3);
  broken = false;
  await vi.advanceTimersByTimeAsync(1_000);
  broken = true;
  await lane.run();
  expect(failures).toEqual([
    { failures: 1, retryInMs: 200 },
    { failures: 2, retryInMs: 500 },
    { failures: 3, retryInMs: 1_000 },
    { failures: 1, retryInMs: 200 },
  ]);
  await lane.close();
});

it('does not try again once it is closed', async () => {
  let tries = 0;
  const lane = createLane({
    drain: async () => {
      tries += 1;
      throw new Error('the database is closed');
    },
    onFailure() {},
  });
  await lane.run();
  await lane.close();
  await lane.run();
  await vi.advanceTimersByTimeAsync(60_000);
  expect({ tries, timers: vi.getTimerCount() }).toEqual({ tries: 1, timers: 0 });
});
