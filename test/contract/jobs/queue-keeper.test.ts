import { pino } from 'pino';
import { expect, it, vi } from 'vitest';
import { createQueueKeeper, type QueueKeeper } from '../../../jobs/queue-keeper.ts';
import type { LinkListener, QueueLink } from '../../../jobs/queue-port.ts';
import { watchSettings } from '../../../jobs/settings.ts';

const link: QueueLink = {
  createQueue: () => ({ add: async () => {}, upsertJobScheduler: async () => {}, close: async () => {} }),
  createWorker: () => ({ close: async () => {} }),
  close: async () => {},
};

/** A keeper whose openings the test answers by hand, and which counts the sessions that were closed. */
function aKeeper() {
  const openings: { listener: LinkListener; succeed(): void; fail(error: Error): void }[] = [];
  const calls = { scheduled: 0, closed: 0, degraded: 0 };
  const keeper: QueueKeeper = createQueueKeeper({
    open: (listener) =>
      new Promise((resolve, fail) => {
        listener.signal.addEventListener('abort', () => fail(new Error('nobody waits any more')));
        openings.push({ listener, succeed: () => resolve(link), fail });
      }),
    openSession: async () => ({
      add: async () => {},
      async schedule() {
        calls.scheduled += 1;
      },
      async close() {
        calls.closed += 1;
      },
    }),
    onDegraded: () => {
      calls.degraded += 1;
    },
    log: pino({ level: 'silent' }),
  });
  return { keeper, openings, calls };
}

function missOften(keeper: QueueKeeper): void {
  for (let tick = 0; tick <= watchSettings.missesForgiven; tick += 1) keeper.missed(['sweep']);
}

it('does not hold a long opening against the queue that it opens', async () => {
  const { keeper, openings, calls } = aKeeper();
  openings[0]?.fail(new Error('the file is damaged'));
  await vi.waitUntil(() => openings.length === 2);
  missOften(keeper);
  openings[1]?.succeed();
  await vi.waitUntil(() => calls.scheduled === 1);
  keeper.missed(['sweep']);
  keeper.heard();
  expect({ state: keeper.state(), closed: calls.closed }).toEqual({ state: 'up', closed: 0 });
  await keeper.close();
});

it('opens a queue anew that seems connected and brings nothing', async () => {
  const { keeper, openings, calls } = aKeeper();
  openings[0]?.succeed();
  await vi.waitUntil(() => calls.scheduled === 1);
  keeper.heard();
  missOften(keeper);
  await vi.waitUntil(() => openings.length === 2);
  expect({ state: keeper.state(), closed: calls.closed, degraded: calls.degraded }).toEqual({
    state: 'degraded',
    closed: 1,
    degraded: 1,
  });
  await keeper.close();
});

it('does not call a queue up while its connection is down', async () => {
  const { keeper, openings, calls } = aKeeper();
  openings[0]?.succeed();
  await vi.waitUntil(() => calls.scheduled === 1);
  openings[0]?.listener.onDown(new Error('connection reset'));
  keeper.heard();
  expect(keeper.state()).toBe('degraded');
  openings[0]?.listener.onUp();
  await vi.waitUntil(() => calls.scheduled === 2);
  keeper.heard();
  expect(keeper.state()).toBe('up');
  await keeper.close();
});
