import { DelayedError, type Job, UnrecoverableError } from 'bullmq';
import { z } from 'zod';
import { alertsInboxRule } from './names.ts';
import type { BullWorker, JobLog, QueueLink } from './queue-port.ts';
import { alertBackoffMs, backoffMs } from './settings.ts';

/** Stores one alert; `ok: false` means it will never be one. Rejects while the store cannot take it. */
export type StoreAlert = (event: unknown) => Promise<{ ok: true } | { ok: false; error: string }>;

/** A job of the inbox that is no alert: its id in BullMQ, under which it stays among the failed ones, and why. */
export type MalformedAlert = { readonly jobId: string; readonly jobName: string; readonly error: string };

/** What a job of the inbox must be before the store looks at it. */
const Alert = z.looseObject({ type: z.enum(['exception.detected', 'exception.cleared']) });

/**
 * Works the inbox of other detection jobs (contract 7). A job completes only after its event is stored, however long
 * that takes and whatever tries its producer allowed; a malformed one fails for good, is kept, and is told to
 * `onMalformed` (again under the same job id when the process is killed in between).
 */
export function createAlertsInbox({
  link,
  store,
  onMalformed,
  log,
}: {
  link: QueueLink;
  store: StoreAlert;
  onMalformed: (alert: MalformedAlert) => Promise<void> | void;
  log: JobLog;
}): BullWorker {
  async function work(job: Job, token: string | undefined): Promise<void> {
    try {
      const error = await refuseOrStore(job);
      if (error === undefined) return;
      await onMalformed({ jobId: job.id ?? '', jobName: job.name, error });
      // the producer's own options may say otherwise; the contract keeps it
      job.opts.removeOnFail = false;
      throw new UnrecoverableError(error);
    } catch (error) {
      if (error instanceof UnrecoverableError) throw error;
      const retryInMs = backoffMs(alertBackoffMs, job.attemptsStarted);
      log.warn({ err: error, jobId: job.id, retryInMs }, 'an alert could not be stored yet');
      await job.moveToDelayed(Date.now() + retryInMs, token);
      throw new DelayedError();
    }
  }

  async function refuseOrStore(job: Job): Promise<string | undefined> {
    if (job.name !== alertsInboxRule.job) return `a job of this queue is named ${alertsInboxRule.job}`;
    const alert = Alert.safeParse(job.data);
    if (!alert.success)
      return `no CloudEvent of type exception.detected or exception.cleared: ${z.prettifyError(alert.error)}`;
    const stored = await store(job.data);
    return stored.ok ? undefined : stored.error;
  }

  return link.createWorker(alertsInboxRule.queue, work, { concurrency: alertsInboxRule.concurrency });
}
