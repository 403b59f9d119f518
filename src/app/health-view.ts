import type { HealthView } from '../cards/lookup/health.ts';
import type { QueueState } from './ports/queue-state.ts';
import type { Tx } from './ports/store.ts';

/** More than this many events waiting means that detection is behind, not just busy. */
const MANY_WAITING = 5_000;

const MOST_UNPLACED = 3;

/** How Ordermend itself is, for `/ordermend health`: parts in words and the figures that tell a backlog. */
export function healthView(
  tx: Tx,
  around: {
    readonly now: number;
    /** How long refused events are kept. */
    readonly rejectedKeptMs: number;
    /** Whether events can be stored now. */
    readonly storable: boolean;
    readonly runningSince: number;
    readonly waiting: number;
    readonly queue: QueueState;
    readonly slackConnected: boolean;
    readonly effectsOn: boolean;
    /** Whether something that carries effects out is paused, because it was silent. */
    readonly effectsPaused: boolean;
    readonly lastEventAt: number | undefined;
    /** Sources that should be heard, because their webhooks are taken. */
    readonly expected: readonly string[];
  },
): HealthView {
  const { queue, waiting, slackConnected, effectsOn, effectsPaused } = around;
  const writable = around.storable ? 'ok' : 'down';
  const effects = tx.effects.countByState();
  const unknown = effects.unknown ?? 0;
  const cardsBehind = tx.cards.countBehind();
  const keptSince = around.now - around.rejectedKeptMs;
  const rejected = tx.events.rejectedSince(keptSince);
  return {
    runningSince: around.runningSince,
    parts: [
      { part: 'database', state: writable },
      { part: 'events', state: writable },
      { part: 'detection', state: waiting > MANY_WAITING ? 'degraded' : 'ok' },
      { part: 'queue', state: queue === 'up' ? 'ok' : 'degraded' },
      { part: 'slack', state: slackConnected ? 'ok' : 'degraded' },
      { part: 'effects', state: !effectsOn ? 'off' : effectsPaused || unknown > 0 ? 'degraded' : 'ok' },
    ],
    figures: {
      events: tx.events.count(),
      orders: tx.orders.count(),
      liveCases: tx.cases.count({}),
      cardsBehind,
      eventsWaiting: waiting,
      eventsRejected: rejected,
      eventsUnplaced: tx.links.countWaiting(),
      messagesUnplaced: tx.messages.countUnplaced(keptSince),
      effectsOpen: (effects.requested ?? 0) + (effects.sent ?? 0) + (effects.accepted ?? 0),
      effectsUnknown: unknown,
    },
    unplaced: tx.messages.unplaced(keptSince, MOST_UNPLACED),
    sources: sourcesOf(tx, around.expected),
    ...(around.lastEventAt === undefined ? {} : { lastEventAt: around.lastEventAt }),
  };
}

/** Those never heard first, then the quietest. */
function sourcesOf(tx: Tx, expected: readonly string[]): NonNullable<HealthView['sources']> {
  const heard = tx.links.sources();
  const silent = expected.filter((name) => !heard.some(({ source }) => source === name));
  return [...silent.map((source) => ({ source })), ...heard];
}
