import { createStore } from '../../db/sqlite/create-store.ts';
import { openDatabase } from '../../db/sqlite/open-database.ts';
import { createDetection } from '../app/detect/detection.ts';
import type { JournalLine } from '../app/detect/journal.ts';
import type { ParseEvent } from '../app/ingest.ts';
import type { Policy } from '../app/ports/policy.ts';
import type { OrderEvent } from '../domain/order/order-event.ts';

/** Events of recorded files on a virtual clock, and what is wrong with the lines that are none. */
export interface Replay {
  /** Takes the next event in order of arrival; runs everything that was due before it. */
  take(input: unknown): { readonly ok: boolean; readonly error?: string };
  /** Runs the clock on to an end and closes. */
  finish(until: number | undefined): ReplaySummary;
}

/** What a replay came to; `endedAt` is where its clock stood, in epoch milliseconds. */
export interface ReplaySummary {
  readonly events: number;
  readonly duplicates: number;
  readonly orders: number;
  readonly endedAt: number;
}

/**
 * Drives detection as the running program does, without queue and Slack (contract 8). The clock is the newest event time;
 * before each event all due checks run in order of their due time; events of equal time are folded before one check.
 */
export function createReplay(deps: {
  readonly policy: Policy;
  readonly parse: ParseEvent;
  readonly onLine: (line: JournalLine) => void;
  /** Checks and events after this are left out. */
  readonly until?: number;
}): Replay {
  const store = createStore(openDatabase(':memory:', { durable: false }));
  let now = Number.NEGATIVE_INFINITY;
  let waiting: OrderEvent[] = [];
  const counts = { events: 0, duplicates: 0 };
  const detection = createDetection({
    store,
    policy: deps.policy,
    clock: { now: () => now },
    journal: deps.onLine,
    onChanged: () => {},
    // Nobody waits for a slice here, and slices must not depend on how fast the machine is.
    stopwatch: () => 0,
    virtualTime: true,
  });

  /** Everything that is due up to a time, each at its own due time. */
  function runDue(limit: number): void {
    for (;;) {
      const at = detection.nextDueAt();
      if (at === undefined || at > limit) return;
      now = Math.max(now, at);
      while (detection.step());
    }
  }

  function fold(): void {
    if (waiting.length === 0) return;
    const events = waiting;
    waiting = [];
    store.write((tx) => {
      for (const event of events) {
        if (tx.events.append(event, '') === 'accepted') counts.events++;
        else counts.duplicates++;
      }
    });
    while (detection.step());
  }

  return {
    take(input) {
      const parsed = deps.parse(input, Number.MAX_SAFE_INTEGER);
      if (!parsed.ok) return { ok: false, error: parsed.error };
      const at = Math.max(now, parsed.event.at);
      if (deps.until !== undefined && at > deps.until) return { ok: true };
      const event = { ...parsed.event, receivedAt: at };
      if (at > now) {
        fold();
        if (Number.isFinite(now)) runDue(at);
        now = at;
      }
      waiting.push(event);
      return { ok: true };
    },
    finish(until) {
      fold();
      const end = until ?? now;
      runDue(end);
      const summary = { ...counts, orders: store.read.orders.count(), endedAt: Math.max(now, end) };
      store.close();
      return summary;
    },
  };
}
