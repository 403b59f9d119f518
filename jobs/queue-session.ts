import { createAlertsInbox, type MalformedAlert, type StoreAlert } from './alerts-inbox.ts';
import { type JobName, jobNames } from './names.ts';
import type { JobLog, QueueLink } from './queue-port.ts';
import { watchSettings } from './settings.ts';
import { createWakeQueue, type WakeQueue } from './wake-queue.ts';
import { withinMs } from './within-ms.ts';

/** All queues and workers on one open link. */
export type QueueSession = {
  add(name: JobName): Promise<void>;
  schedule(): Promise<void>;
  /** Closes everything, with `force` without waiting for answers; what does not end in time is cut off. Never rejects. */
  close(force: boolean): Promise<void>;
};

/** What works the jobs that come through a session. */
export type SessionWork = {
  readonly onJob: (name: JobName, kind: 'wake' | 'round') => Promise<void>;
  readonly storeAlert: StoreAlert;
  readonly onMalformedAlert: (alert: MalformedAlert) => Promise<void> | void;
  readonly log: JobLog;
};

/** Opens every queue on `link`; jobs that wait there begin at once. */
export function openQueueSession(link: QueueLink, work: SessionWork): QueueSession {
  const { storeAlert: store, onMalformedAlert: onMalformed, log } = work;
  const open = (name: JobName) => createWakeQueue({ name, link, onJob: (kind) => work.onJob(name, kind) });
  const queues = new Map<JobName, WakeQueue>(jobNames.map((name) => [name, open(name)]));
  const inbox = createAlertsInbox({ link, store, onMalformed, log });
  return {
    async add(name) {
      await queues.get(name)?.add();
    },
    async schedule() {
      await Promise.all([...queues.values()].map((queue) => queue.schedule()));
    },
    async close(force) {
      const closings = [inbox, ...queues.values()].map((part) => part.close(force));
      await withinMs(watchSettings.patienceMs, Promise.all(closings)).catch((err: unknown) => {
        log.warn({ err }, 'the queue did not close in time and was cut off');
      });
      await link.close();
    },
  };
}
