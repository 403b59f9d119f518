import type { Job, JobsOptions, Queue } from 'bullmq';
import type { OpenLink, QueueLink } from '../../../jobs/queue-port.ts';

/** One place where jobs can be stored, as the contract's tests see it. */
export type Backend = {
  readonly open: OpenLink;
  /** Adds a job as a program of somebody else would. */
  produce(queue: string, name: string, data: unknown, options?: JobsOptions): Promise<Job>;
  /** A look at a queue from outside. */
  look<T>(queue: string, see: (queue: Queue) => Promise<T>): Promise<T>;
  /** Everything in the store is gone, under the running program. */
  wipe(): Promise<void>;
  /** The store itself is gone, under the running program. */
  breakDown(): Promise<void>;
  /** Brings a broken store back; nothing to do where the program does that itself. */
  repair(): Promise<void>;
  stop(): Promise<void>;
};

/** Follows an opener, so that a test can reach the link that the program opened last. */
export function followLink(inner: OpenLink): { open: OpenLink; current(): QueueLink } {
  let link: QueueLink | undefined;
  return {
    async open(listener) {
      link = await inner(listener);
      return link;
    },
    current() {
      if (!link) throw new Error('no link was opened yet');
      return link;
    },
  };
}
