import type { SimulatedClock } from '../../clock.ts';
import { type Changes, createChanges } from './changes.ts';
import { type Channels, createChannels } from './channels.ts';
import { createEphemerals, type Ephemerals } from './ephemerals.ts';
import { createHomes, type Homes } from './homes.ts';
import { createIds, type Ids, microsOf } from './ids.ts';
import { createMessages, loadMessages, type Messages } from './messages.ts';
import { createModals, type Modals } from './modals.ts';
import { createReactions, type Reactions } from './reactions.ts';
import { createReadMarks, type ReadMarks } from './read-marks.ts';
import { createResponseUrls, type ResponseUrls } from './response-urls.ts';
import type { Store } from './store.ts';
import { createTriggers, type Triggers } from './triggers.ts';

/** How long Slack waits and remembers. Tests shorten it; the defaults are Slack's own (slack.md 2.1). */
export interface Patience {
  readonly ackMs: number;
  readonly triggerMs: number;
  readonly responseUrlMs: number;
  /** Delays before each redelivery of an event that was not acknowledged. */
  readonly eventRetryMs: readonly number[];
}

/** Slack's own patience. */
export const SLACK_PATIENCE: Patience = {
  ackMs: 3000,
  triggerMs: 3000,
  responseUrlMs: 30 * 60_000,
  eventRetryMs: [0, 60_000, 300_000],
};

/** The living workspace: everything that people and the app can see or change. */
export interface State {
  readonly clock: Pick<SimulatedClock, 'now'>;
  readonly changes: Changes;
  readonly ids: Ids;
  readonly channels: Channels;
  readonly messages: Messages;
  readonly ephemerals: Ephemerals;
  readonly modals: Modals;
  readonly homes: Homes;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly reactions: Reactions;
  readonly readMarks: ReadMarks;
}

/** The workspace as the store remembers it. */
export function createState(options: {
  readonly store: Store;
  readonly clock: Pick<SimulatedClock, 'now'>;
  readonly monotonicNow: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly patience: Patience;
}): State {
  const { store, clock, monotonicNow, patience } = options;
  const kept = loadMessages(store);
  const changes = createChanges();
  const latestTs = kept.reduce((latest, one) => (microsOf(one.ts) > microsOf(latest) ? one.ts : latest), '0.0');
  const ids = createIds({ randomBytes: options.randomBytes, now: clock.now, latestTs });
  return {
    clock,
    changes,
    ids,
    channels: createChannels({ store, changes }),
    messages: createMessages({ store, ids, changes, kept }),
    ephemerals: createEphemerals({ ids, changes }),
    modals: createModals({ ids, changes }),
    homes: createHomes({ store, ids, changes }),
    triggers: createTriggers({ ids, monotonicNow, lifeMs: patience.triggerMs }),
    responseUrls: createResponseUrls({ ids, monotonicNow, lifeMs: patience.responseUrlMs }),
    reactions: createReactions(),
    readMarks: createReadMarks({ store, changes }),
  };
}
