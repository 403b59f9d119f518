import { createLane, type Lane } from './lane.ts';
import { type JobName, jobNames, wakeRules } from './names.ts';
import type { Drain, JobLog } from './queue-port.ts';
import { watchSettings } from './settings.ts';
import { createWakeLedger, type WakeLedger } from './wake-ledger.ts';

/** All jobs of this process. */
export type Lanes = {
  /** Wakes a job through `send`, or in this process when that fails. Nothing happens while its wake already waits. */
  wake(name: JobName, send: (name: JobName) => Promise<void>): void;
  /** Runs a job in this process in the next turn of the loop, or a moment after its last run: once for all who ask until then. */
  soon(name: JobName): void;
  /** Works a job that came through the queue. Never rejects. */
  work(name: JobName, kind: 'wake' | 'round'): Promise<void>;
  /** Runs what has been quiet for longer than its period and `graceMs`, and names it. To be called every tick. */
  runOverdue(graceMs: number): JobName[];
  /** Runs every job whose wake waits in a queue that is no longer to be relied upon. */
  takeOver(): void;
  close(): Promise<void>;
};

type Entry = { readonly lane: Lane; readonly ledger: WakeLedger; quietTicks: number; isComing: boolean; ranAt: number };

/** Makes a lane of each drain; failures are logged here. */
export function createLanes({ drains, log }: { drains: Readonly<Record<JobName, Drain>>; log: JobLog }): Lanes {
  const entries = new Map<JobName, Entry>(jobNames.map((name) => [name, createEntry(name)]));

  function createEntry(name: JobName): Entry {
    async function drain(): Promise<void> {
      entryOf(name).quietTicks = 0;
      await drains[name]();
    }
    const lane = createLane({
      drain,
      onFailure: ({ error, ...rest }) =>
        log.error({ err: error, job: name, ...rest }, 'a job failed and is tried again'),
    });
    return { lane, ledger: createWakeLedger(), quietTicks: 0, isComing: false, ranAt: Number.NEGATIVE_INFINITY };
  }

  function entryOf(name: JobName): Entry {
    const entry = entries.get(name);
    if (!entry) throw new Error(`there is no job ${name}`);
    return entry;
  }

  return {
    wake(name, send) {
      const { lane, ledger } = entryOf(name);
      if (!ledger.claim()) return;
      send(name).catch(() => {
        ledger.fail();
        void lane.run();
      });
    },
    soon(name) {
      const entry = entryOf(name);
      if (entry.isComing) return;
      entry.isComing = true;
      const run = () => {
        entry.isComing = false;
        entry.ranAt = performance.now();
        void entry.lane.run();
      };
      const waitMs = entry.ranAt + watchSettings.soonGapMs - performance.now();
      if (waitMs > 0) setTimeout(run, waitMs);
      else setImmediate(run);
    },
    work(name, kind) {
      const { lane, ledger } = entryOf(name);
      ledger.begin(kind);
      return lane.run();
    },
    runOverdue(graceMs) {
      const overdue: JobName[] = [];
      for (const [name, entry] of entries) {
        if (entry.lane.isRunning()) continue;
        entry.quietTicks += 1;
        if (entry.quietTicks * watchSettings.tickMs < wakeRules[name].everyMs + graceMs) continue;
        overdue.push(name);
        entry.ledger.forget();
        void entry.lane.run();
      }
      return overdue;
    },
    takeOver() {
      for (const { lane, ledger } of entries.values()) {
        if (ledger.forget()) void lane.run();
      }
    },
    async close() {
      await Promise.all([...entries.values()].map(({ lane }) => lane.close()));
    },
  };
}
