import type { Ingest } from '../ingest.ts';
import type { Clock } from '../ports/clock.ts';
import type { WaitingRow } from '../ports/link-store.ts';
import type { Store } from '../ports/store.ts';
import { type CompleteEvent, completeAs, completeEvent } from './complete-event.ts';

const PAGE = 200;
/** Rows looked at in one go; the next goes on behind them. */
const MOST_PAGES = 10;
/** Events that come before their order make a stub, judged from 15 minutes on (contract 5). */
const PATIENCE_MS = 15 * 60_000;
/** A parcel of nobody's order is kept as long as rejected events are. */
const GIVE_UP_MS = 30 * 86_400_000;

/**
 * Works off events that wait for their order: those that found it go into the log; money goes under its own name after a
 * quarter of an hour, so that a dispute never lies unseen; a parcel that nobody ordered is rejected after 30 days.
 */
export function createReleaseWaiting(deps: { readonly store: Store; readonly clock: Clock; readonly ingest: Ingest }): {
  drain(): Promise<void>;
} {
  const { store, clock, ingest } = deps;

  let seq = 0;

  async function release(rows: readonly WaitingRow[], now: number): Promise<void> {
    const found = rows.flatMap((row) => {
      const event = orderedOf(row, now);
      return event === undefined ? [] : [{ row, event }];
    });
    const given = rows.filter((row) => row.event.orElse === undefined && now - row.receivedAt > GIVE_UP_MS);
    if (found.length > 0) await ingest.accept(found.flatMap(({ event }) => (event === 'known' ? [] : [event])));
    if (found.length + given.length === 0) return;
    const released = new Set(found.map(({ row }) => row.seq));
    store.write((tx) => {
      for (const seq of released) tx.links.endWait(seq);
      for (const row of given) {
        if (released.has(row.seq)) continue;
        tx.links.endWait(row.seq);
        const error = `${row.source}: no order became known within 30 days for ${row.event.type}`;
        tx.events.reject({ at: now, eventId: row.event.id, error, body: JSON.stringify(row.event) });
      }
    });
  }

  function orderedOf({ source, event, receivedAt }: WaitingRow, now: number): CompleteEvent | 'known' | undefined {
    const complete = completeEvent(store.read, source, event);
    if (complete !== 'waits') return complete;
    return event.orElse !== undefined && now - receivedAt >= PATIENCE_MS
      ? completeAs(source, event, event.orElse)
      : undefined;
  }

  return {
    async drain() {
      const now = clock.now();
      for (let page = 0; page < MOST_PAGES; page++) {
        const rows = store.read.links.waitingAfter(seq, PAGE);
        const last = rows.at(-1);
        seq = last === undefined || rows.length < PAGE ? 0 : last.seq;
        if (rows.length > 0) await release(rows, now);
        if (seq === 0) return;
        // Clicks come between two pages.
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}
