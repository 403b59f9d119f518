import type { JobsOptions, Processor, WorkerOptions } from 'bullmq';
import type { Logger } from 'pino';
import type { JobName } from './names.ts';

/** Works until nothing of its kind is left, yielding by itself. Throwing means "try me again later". */
export type Drain = () => Promise<void>;

/** `starting` until the queue has proven itself once; `degraded` while the process works without it. */
export type QueueState = 'starting' | 'up' | 'degraded';

/** What the verbs of the app know of the queue: they may say that there is work. Never throws, never waits. */
export type Wakes = {
  wake(name: JobName): void;
  /**
   * Runs a job in this process in the next turn of the loop: for what a job or a person has just done here, where the way
   * through the queue would only cost time. Its rounds through the queue find what was missed.
   */
  soon(name: JobName): void;
  close(): Promise<void>;
};

/** The jobs of a running program. */
export type Jobs = Wakes & {
  state(): QueueState;
  /** Resolves when the first job came through the queue, or when the jobs are closed before that. */
  readonly ready: Promise<void>;
};

/** Where the jobs write what an operator should know. */
export type JobLog = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** A BullMQ queue, as far as it is used here. */
export type BullQueue = {
  add(name: string, data: unknown, options?: JobsOptions): Promise<unknown>;
  upsertJobScheduler(id: string, repeat: { readonly every: number }, template: { name: string }): Promise<unknown>;
  close(): Promise<void>;
};

/** A BullMQ worker, as far as it is used here. */
export type BullWorker = { close(force?: boolean): Promise<void> };

/** An open way to BullMQ, whatever stores its jobs. Errors of queues and workers go to the `onError` of the opening. */
export type QueueLink = {
  createQueue(name: string): BullQueue;
  createWorker(name: string, processor: Processor, options?: Partial<WorkerOptions>): BullWorker;
  /** Ends the connection at once, also when it is broken or ended already. */
  close(): Promise<void>;
};

/** What an opened link tells its keeper. */
export type LinkListener = {
  /** Aborted when the program stops: an opening that is under way gives up. */
  readonly signal: AbortSignal;
  /** The connection broke and mends itself. */
  onDown(reason: Error): void;
  /** The connection is back; what was stored behind it may be gone. */
  onUp(): void;
  /** The link will never work again. */
  onLost(reason: Error): void;
  /** A queue or worker met an error that it lives on with. */
  onError(error: Error): void;
};

/** Opens a link; rejects when that is impossible now. */
export type OpenLink = (listener: LinkListener) => Promise<QueueLink>;
