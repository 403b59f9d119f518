/** How BullMQ's workers behave here; the reasons are measurements on both backends. */
export const workerSettings = {
  // a job whose process was killed runs again after at most 15 s instead of BullMQ's 60
  lockDuration: 10_000,
  stalledInterval: 5_000,
  // an alert that was being stored during several kills is still not a failed one
  maxStalledCount: 1_000,
  // an idle worker sleeps until it is notified; the default asks every 5 s
  drainDelay: 300,
  // how long a worker waits after a lost connection before it asks again; the default is 15 s
  runRetryDelay: 500,
} as const;

/** Queues keep no trace of finished wakes: the database tells what was done. */
export const queueSettings = {
  streams: { events: { maxLen: 100 } },
  defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
} as const;

/** Waits between two tries of a drain that throws; the last one repeats. */
export const drainBackoffMs = [200, 500, 1_000, 2_000, 5_000, 10_000, 30_000] as const;

/** Waits between two tries of storing an alert while the store throws; the last one repeats. */
export const alertBackoffMs = [500, 1_000, 5_000, 15_000, 60_000] as const;

/** How the process watches its queue. */
export const watchSettings = {
  tickMs: 1_000,
  // added to a job's period before its queue counts as silent
  graceMs: 2_000,
  // ticks in a row without a job after which a queue that seems connected is opened anew
  missesForgiven: 10,
  // how long a queue may take to close before it is cut off
  patienceMs: 5_000,
  // a job that was asked for soon has this long before it runs so again: many clicks at once share its runs
  soonGapMs: 25,
  // pause before a lost queue is opened again
  reopenMs: 500,
} as const;

/** The wait before try number `failures` + 1, in milliseconds. */
export function backoffMs(table: readonly number[], failures: number): number {
  return table[Math.min(failures, table.length) - 1] ?? 0;
}
