import { setTimeout as pause } from 'node:timers/promises';
import type { JobName } from './names.ts';
import type { JobLog, OpenLink, QueueLink, QueueState } from './queue-port.ts';
import type { QueueSession } from './queue-session.ts';
import { watchSettings } from './settings.ts';

/** Keeps a queue open for as long as the program runs, and knows whether it can be relied upon. */
export type QueueKeeper = {
  state(): QueueState;
  /** Adds a wake; rejects when there is no queue to take it. */
  add(name: JobName): Promise<void>;
  /** A job came through: the queue is up. */
  heard(): void;
  /** Jobs that are overdue did not come through: the queue is asked for its schedules anew, or opened anew. */
  missed(names: readonly JobName[]): void;
  readonly ready: Promise<void>;
  close(): Promise<void>;
};

/** Opens the queue without anybody waiting for it, and again whenever it is lost; `onDegraded` hears that it is not to be relied upon. */
export function createQueueKeeper({
  open,
  openSession,
  onDegraded,
  log,
}: {
  open: OpenLink;
  openSession: (link: QueueLink) => Promise<QueueSession>;
  onDegraded: () => void;
  log: JobLog;
}): QueueKeeper {
  const stop = new AbortController();
  let state: QueueState = 'starting';
  let session: QueueSession | undefined;
  let endSession: (reason: Error | undefined) => void = () => {};
  let rescheduling = false;
  let linkIsDown = false;
  let missedInARow = 0;
  const told = new Set<string>();
  let markReady = () => {};
  const ready = new Promise<void>((resolve) => {
    markReady = resolve;
  });
  const kept = keep();

  async function keep(): Promise<void> {
    while (!stop.signal.aborted) {
      const reason = await oneSession().catch((error: unknown) => error);
      if (stop.signal.aborted) break;
      degrade(reason);
      await pause(watchSettings.reopenMs, undefined, { signal: stop.signal }).catch(() => {});
    }
    markReady();
  }

  /** Lives as long as the link does; resolves with the reason of its end. */
  async function oneSession(): Promise<unknown> {
    const ended = new Promise<Error | undefined>((resolve) => {
      endSession = resolve;
    });
    linkIsDown = false;
    rescheduling = false;
    const link = await open({
      signal: stop.signal,
      onDown(reason) {
        linkIsDown = true;
        degrade(reason);
      },
      onUp() {
        linkIsDown = false;
        reschedule();
      },
      onLost: endSession,
      onError: tellOnce,
    });
    session = await openSession(link);
    missedInARow = 0;
    reschedule();
    const reason = await ended;
    degrade(reason);
    const closing = session;
    session = undefined;
    await closing.close(state !== 'up');
    return reason;
  }

  /** A broken queue repeats the same error many times a second; the operator needs each kind once. */
  function tellOnce(err: Error): void {
    if (told.has(err.message) || stop.signal.aborted) return;
    told.add(err.message);
    log.warn({ err }, 'the queue reported an error');
  }

  function degrade(reason: unknown): void {
    if (state === 'degraded' || stop.signal.aborted) return;
    state = 'degraded';
    log.warn({ err: reason }, 'the queue is not available; jobs run in this process until it is');
    onDegraded();
  }

  function reschedule(): void {
    if (!session || rescheduling) return;
    rescheduling = true;
    const end = endSession;
    void session
      .schedule()
      .catch(end)
      .finally(() => {
        rescheduling = false;
      });
  }

  return {
    state: () => state,
    ready,
    async add(name) {
      if (!session || state !== 'up') throw new Error('the queue is not available');
      await session.add(name);
    },
    heard() {
      if (!session || linkIsDown) return;
      missedInARow = 0;
      if (state === 'up') return;
      state = 'up';
      told.clear();
      markReady();
      log.info('the queue is up');
    },
    missed(names) {
      if (state === 'starting' || linkIsDown || !session) return;
      const reason = new Error(`no job of ${names.join(', ')} came through the queue`);
      missedInARow += 1;
      if (missedInARow > watchSettings.missesForgiven) return endSession(reason);
      degrade(reason);
      reschedule();
    },
    async close() {
      stop.abort();
      endSession(undefined);
      await kept;
    },
  };
}
