import type { MalformedAlert, StoreAlert } from './alerts-inbox.ts';
import { createLanes } from './lanes.ts';
import { type JobName, jobNames } from './names.ts';
import { createQueueKeeper } from './queue-keeper.ts';
import type { Drain, JobLog, Jobs, OpenLink } from './queue-port.ts';
import { watchSettings } from './settings.ts';

/** What the jobs of a program need. */
export type JobsOptions = {
  readonly drains: Readonly<Record<JobName, Drain>>;
  readonly storeAlert: StoreAlert;
  readonly onMalformedAlert: (alert: MalformedAlert) => Promise<void> | void;
  readonly log: JobLog;
};

/** Starts the jobs on Redis when there is a `redisUrl`, otherwise on the embedded queue, whose start is cached in `cacheFolder`. */
export function startJobs({
  redisUrl,
  cacheFolder,
  ...options
}: JobsOptions & { readonly redisUrl?: string | undefined; readonly cacheFolder: string }): Jobs {
  // BullMQ and its clients are large: the first clicks do not wait until they are read.
  const open: OpenLink = async (listener) => {
    const link = redisUrl
      ? (await import('./redis.ts')).redisLink(redisUrl)
      : (await import('./embedded.ts')).embeddedLink({ cacheFolder });
    return link(listener);
  };
  return startJobsOn(open, options);
}

/**
 * Starts the jobs on any link and returns at once. Every wake leads to a drain that begins after it: through the queue
 * while that is up, else in this process, which also drains what the queue has left quiet for too long.
 */
export function startJobsOn(open: OpenLink, { drains, storeAlert, onMalformedAlert, log }: JobsOptions): Jobs {
  const lanes = createLanes({ drains, log });
  const keeper = createQueueKeeper({
    open,
    openSession: async (link) =>
      (await import('./queue-session.ts')).openQueueSession(link, {
        onJob(name, kind) {
          keeper.heard();
          return lanes.work(name, kind);
        },
        storeAlert,
        onMalformedAlert,
        log,
      }),
    onDegraded: lanes.takeOver,
    log,
  });
  const ticks = setInterval(() => {
    const overdue = lanes.runOverdue(keeper.state() === 'up' ? watchSettings.graceMs : 0);
    if (overdue.length > 0) keeper.missed(overdue);
  }, watchSettings.tickMs);
  const wake = (name: JobName) => lanes.wake(name, keeper.add);
  // what the last run left undone does not wait for the queue
  jobNames.forEach(wake);

  return {
    wake,
    soon: lanes.soon,
    state: keeper.state,
    ready: keeper.ready,
    async close() {
      clearInterval(ticks);
      // lanes first: a worker waits for its running job, and that job is the lane's drain
      await lanes.close();
      await keeper.close();
    },
  };
}
