import { instantOf } from '../domain/calendar/instant-of.ts';
import { localDate } from '../domain/calendar/local-date.ts';
import type { Clock } from './ports/clock.ts';
import type { Store } from './ports/store.ts';

/** Kind of the direct messages with a person's cases. */
export const DAILY_LIST_SEND = 'daily_list';
/** A list later than this is not sent: the next one comes with the next day. */
const LATEST_MS = 4 * 3_600_000;

/** Key of a person's list of a day in their zone. */
export function dailyListKey(person: string, date = ''): string {
  return `daily:${person}:${date}`;
}

/** Puts the daily list of each person who wants one into the outbox when its hour has come, once a day. */
export function createDailyListRunner(deps: {
  readonly store: Store;
  readonly clock: Clock;
  /** IANA zone of a person. */
  readonly zoneOf: (person: string) => string;
  readonly onQueued: () => void;
}): { drain(): Promise<void> } {
  const { store, clock, zoneOf, onQueued } = deps;
  return {
    async drain() {
      const now = clock.now();
      let queued = 0;
      for (const { person, settings } of store.read.people.all()) {
        if (settings.dailyAt === undefined) continue;
        const zone = zoneOf(person);
        const today = localDate(now, zone);
        const dueAt = instantOf(today, settings.dailyAt, zone);
        const key = dailyListKey(person, today);
        if (now < dueAt || now - dueAt > LATEST_MS || store.read.sends.byKey(key) !== undefined) continue;
        store.write((tx) => tx.sends.put({ key, kind: DAILY_LIST_SEND, channel: person, payload: '{}' }, now));
        queued += 1;
      }
      if (queued > 0) onQueued();
    },
  };
}
