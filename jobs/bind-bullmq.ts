import { type BackendFactory, type IQueueBackend, withBackend } from 'bullmq';
import type { QueueLink } from './queue-port.ts';
import { queueSettings, workerSettings } from './settings.ts';

/** Makes BullMQ's queues and workers on one connection, with our settings; their errors go to `onError`. */
export function bindBullmq<B extends IQueueBackend, C>(
  backend: BackendFactory<B, C>,
  connection: C,
  onError: (error: Error) => void,
): Pick<QueueLink, 'createQueue' | 'createWorker'> {
  const { Queue, Worker } = withBackend(backend);
  return {
    createQueue: (name) => new Queue(name, { ...queueSettings, connection }).on('error', onError),
    createWorker: (name, processor, options) =>
      new Worker(name, processor, { ...workerSettings, ...options, connection }).on('error', onError),
  };
}
