import type { Ingest } from '../ingest.ts';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';
import { type CompleteEvent, completeEvent } from './complete-event.ts';
import { orderNamed } from './find-order.ts';
import type { Mapped } from './provider-event.ts';

/** What came of one webhook. `waiting`: events whose order is not known yet. */
export interface Taken {
  readonly accepted: number;
  readonly duplicates: number;
  readonly waiting: number;
  readonly rejected: readonly { readonly id?: string; readonly error: string }[];
}

/**
 * Takes what a signed webhook says: everything in it is durable when the promise resolves, as stored events, as events
 * that wait for their order, or as a rejected body with the reason.
 */
export type TakeWebhook = (source: string, mapped: Mapped, body: string) => Promise<Taken>;

/** The way of webhooks into the log of events. `onLinked` is told when waiting events may have found their order. */
export function createTakeWebhook(deps: {
  readonly store: Store;
  readonly clock: Clock;
  readonly ingest: Ingest;
  readonly onLinked: () => void;
  readonly onRejected: () => void;
}): TakeWebhook {
  const { store, clock, ingest } = deps;

  function reject(source: string, error: string, body: string): Taken {
    const now = clock.now();
    store.write((tx) => {
      tx.links.heard(source, now);
      tx.events.reject({ at: now, eventId: source, error: `${source}: ${error}`, body });
    });
    deps.onRejected();
    return { accepted: 0, duplicates: 0, waiting: 0, rejected: [{ error }] };
  }

  return async (source, mapped, body) => {
    if (!mapped.ok) return reject(source, mapped.error, body);
    const now = clock.now();
    const ready: CompleteEvent[] = [];
    let waiting = 0;
    let known = 0;
    const refused = mapped.rejected ?? [];
    store.write((tx) => {
      tx.links.heard(source, now);
      for (const { error, body: part } of refused) {
        tx.events.reject({ at: now, eventId: source, error: `${source}: ${error}`, body: part });
      }
      for (const { name, orderId } of mapped.links) tx.links.link(name, orderNamed(tx, orderId));
      for (const event of mapped.events) {
        const complete = completeEvent(tx, source, event);
        if (complete === 'known') known++;
        else if (complete === 'waits') {
          if (tx.links.wait(source, event, now)) waiting++;
          else known++;
        } else ready.push(complete);
      }
    });
    const accepted = ready.length === 0 ? NOTHING : await ingest.accept(ready);
    if (mapped.links.length > 0) deps.onLinked();
    for (const _ of refused) deps.onRejected();
    return {
      accepted: accepted.accepted,
      duplicates: accepted.duplicates + known,
      waiting,
      rejected: [
        ...refused.map(({ error }) => ({ error })),
        ...accepted.rejected.map(({ id, error }) => ({ ...(id === undefined ? {} : { id }), error })),
      ],
    };
  };
}

const NOTHING = { accepted: 0, duplicates: 0, rejected: [] } as const;
