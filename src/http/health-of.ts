import type { QueueState } from '../app/ports/queue-state.ts';
import type { Storable } from '../app/store-probe.ts';
import type { Health } from './health.ts';

/** What `/readyz` says of the program's parts. Without the database there are no figures to tell. */
export function healthOf(parts: {
  readonly storable: Storable;
  /** Reads the figures; not called while nothing can be stored. */
  readonly figures: () => { readonly waiting: number; readonly rejected: number };
  readonly queue: QueueState;
  readonly slackConnected: boolean;
}): Health {
  const { storable, figures, queue, slackConnected } = parts;
  return {
    events: storable.ok
      ? { state: 'ok', ...figures() }
      : { state: 'down', reason: `Events cannot be stored: ${storable.why}.` },
    queue: { state: queue === 'up' ? 'ok' : 'degraded' },
    slack: { state: slackConnected ? 'ok' : 'degraded' },
  };
}
