import { expect, test, vi } from 'vitest';
import { createLanes } from '../../../jobs/lanes.ts';
import { type JobName, jobNames } from '../../../jobs/names.ts';
import { watchSettings } from '../../../jobs/settings.ts';

function lanesOf(drain: (name: JobName) => Promise<void>) {
  const drains = Object.fromEntries(jobNames.map((name) => [name, () => drain(name)])) as Record<
    JobName,
    () => Promise<void>
  >;
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  return createLanes({ drains, log: log as never });
}

test('what is asked for soon runs once for all who asked in this turn, and again for who asks while it runs', async () => {
  const runs: JobName[] = [];
  let finish: () => void = () => {};
  const lanes = lanesOf((name) => {
    runs.push(name);
    return new Promise((resolve) => {
      finish = resolve;
    });
  });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  lanes.soon('cards');
  lanes.soon('cards');
  expect(runs, 'an acknowledgement that is on its way goes first').toEqual([]);
  await turn();
  await turn();
  expect(runs).toEqual(['cards']);
  lanes.soon('cards');
  lanes.soon('cards');
  finish();
  await vi.waitFor(() => expect(runs).toEqual(['cards', 'cards']));
  finish();
  await lanes.close();
  lanes.soon('cards');
  await new Promise((resolve) => setTimeout(resolve, 2 * watchSettings.soonGapMs));
  expect(runs, 'nothing runs after the end').toHaveLength(2);
});
