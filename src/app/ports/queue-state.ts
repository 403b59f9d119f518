/** `starting` until the queue has proven itself once; `degraded` while the process works without it. */
export type QueueState = 'starting' | 'up' | 'degraded';
