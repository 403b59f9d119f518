import type { QueueState } from '../app/ports/queue-state.ts';
import type { Storable } from '../app/store-probe.ts';
import type { Health, Part } from './health.ts';

/** What `/readyz` says of the program's parts. Without the database there are no figures to tell. */
export function healthOf(parts: {
  readonly storable: Storable;
  /** Reads the figures; not called while nothing can be stored. */
  readonly figures: () => { readonly waiting: number; readonly rejected: number };
  readonly queue: QueueState;
  readonly slackConnected: boolean;
  /** What carries effects out and is paused; absent where nothing is connected. */
  readonly effectsPaused?: readonly string[] | undefined;
}): Health {
  const { storable, figures, queue, slackConnected, effectsPaused } = parts;
  return {
    events: storable.ok
      ? { state: 'ok', ...figures() }
      : { state: 'down', reason: `Events cannot be stored: ${storable.why}.` },
    queue: { state: queue === 'up' ? 'ok' : 'degraded' },
    slack: { state: slackConnected ? 'ok' : 'degraded' },
    ...(effectsPaused === undefined ? {} : { effects: effectsOf(effectsPaused) }),
  };
}

function effectsOf(paused: readonly string[]): Part {
  if (paused.length === 0) return { state: 'ok' };
  return {
    state: 'degraded',
    reason: `No answer from ${paused.join(', ')}: effects wait and are tried one at a time.`,
  };
}
