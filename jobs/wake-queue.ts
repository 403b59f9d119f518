import { type JobName, wakeRules } from './names.ts';
import type { QueueLink } from './queue-port.ts';

/** The BullMQ queue and worker of one of our own jobs. */
export type WakeQueue = {
  /** Adds one wake; rejects when the queue did not take it. */
  add(): Promise<void>;
  /** Sets the job's round, also where a wiped queue forgot it. */
  schedule(): Promise<void>;
  /** Waits for the running job, unless `force`. */
  close(force: boolean): Promise<void>;
};

/** Opens the queue of `name`; `onJob` does the work and never rejects, and the next job waits for it. */
export function createWakeQueue({
  name,
  link,
  onJob,
}: {
  name: JobName;
  link: QueueLink;
  onJob: (kind: 'wake' | 'round') => Promise<void>;
}): WakeQueue {
  const { queue: queueName, everyMs } = wakeRules[name];
  const queue = link.createQueue(queueName);
  const worker = link.createWorker(queueName, (job) => onJob(job.name === 'round' ? 'round' : 'wake'));
  return {
    async add() {
      await queue.add('wake', {});
    },
    async schedule() {
      await queue.upsertJobScheduler('round', { every: everyMs }, { name: 'round' });
    },
    async close(force) {
      await worker.close(force);
      await queue.close();
    },
  };
}
